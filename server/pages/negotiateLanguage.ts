import type { Request } from 'express';
import {
  type InterfaceLanguage,
  interfaceLanguages,
  isInterfaceLanguage,
} from '../../data/model/languageTag.ts';

/** The interface language that a browser asks for; Finnish where it asks for none that we have. */
export function negotiateLanguage(request: Request): InterfaceLanguage {
  const best = request.acceptsLanguages([...interfaceLanguages]);
  return best && isInterfaceLanguage(best) ? best : 'fi';
}
