import type { Logger } from 'pino';
import { isRecord } from '../../../../data/model/matchChannels.ts';
import type { LocalizedText } from '../../../../data/model/pickText.ts';
import type { Actor, Outcome, PlaceName, PlaceNames } from '../../../../data/model/reviewPages.ts';
import type { DiffSection } from '../../../../data/model/serviceDiff.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import type { Directory } from '../../../directory/directory.ts';
import { listAccounts } from '../../../store/accounts.ts';
import type { Store } from '../../../store/schema.ts';

/** What the editors' pages are made from. */
export interface ReviewParts {
  store: Store;
  directory: Directory;
  log: Logger;
}

const isId = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/;

/** Authors that are no people. */
const programs = new Set(['seed', 'import', 'expiry']);

/**
 * The names of those who did something, by their accounts' ids; a maintainer is not named, nor is anyone whose data
 * were erased, nor the program that brought something.
 */
export async function actorNames(store: Store): Promise<(by: string) => Actor> {
  const names = new Map((await listAccounts(store)).map(({ id, name }) => [id, name]));
  return (by) => {
    if (by.startsWith('maintainer:')) return 'maintainer';
    if (programs.has(by)) return 'program';
    return names.get(by) ?? (isId.test(by) ? 'erased' : by);
  };
}

/** An outcome with the name of whoever was faster. */
export function withName<T extends Outcome | { kind: 'failed' }>(
  outcome: T,
  nameOf: (by: string) => Actor,
): T {
  return outcome.kind === 'faster' ? { ...outcome, by: nameOf(outcome.by) } : outcome;
}

/** The name in a document that may be anything. */
export function nameIn(document: Record<string, unknown>): LocalizedText | null {
  if (!isRecord(document.name)) return null;
  const texts = Object.entries(document.name).filter(([, text]) => typeof text === 'string' && text !== '');
  return texts.length > 0 ? (Object.fromEntries(texts) as LocalizedText) : null;
}

/** The provider's municipality in a document that may be anything. */
export function municipalityIn(document: Record<string, unknown>): PlaceName | null {
  const provider = isRecord(document.provider) ? document.provider : {};
  return municipalityByCode(String(provider.municipalityCode))?.name ?? null;
}

/** The names of the municipalities that diffs mention by their codes. */
export function placesIn(diffs: DiffSection[]): PlaceNames {
  const codes = diffs
    .flatMap(({ changes }) => changes)
    .filter(({ field }) => /(MunicipalityCode|AreaCodes)$/.test(field))
    .flatMap(({ before, after }) => [before, after].flat())
    .map(String);
  return Object.fromEntries(
    [...new Set(codes)].flatMap((code) => {
      const name = municipalityByCode(code)?.name;
      return name ? [[code, name]] : [];
    }),
  );
}

/** What was typed into a field of a form, without blanks around it, at most `max` characters. */
export function typedText(form: URLSearchParams | null, name: string, max: number): string {
  return (form?.get(name) ?? '').trim().slice(0, max);
}
