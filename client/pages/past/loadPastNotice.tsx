import type { AddTexts } from '../lazyPage.ts';
import type { PastNoticeProps } from './PastNotice.tsx';

type Loaded = typeof import('./PastNotice.tsx') & typeof import('./pastTexts.ts');
let loaded: Loaded | null = null;

/** Fetches the notice of a past day with its texts: few visits need them, so they are no part of the first page. */
export async function loadPastNotice(addTexts: AddTexts): Promise<void> {
  loaded ??= { ...(await import('./PastNotice.tsx')), ...(await import('./pastTexts.ts')) };
  await addTexts(loaded.pastTexts);
}

/** The notice, on pages whose loader fetched it; nothing where the day is not over. */
export function OptionalPastNotice({ past, ...props }: Partial<PastNoticeProps>) {
  return past && loaded ? <loaded.PastNotice past={past} {...props} /> : null;
}
