import type { AddTexts } from '../lazyPage.ts';
import type { PastNoticeProps } from './PastNotice.tsx';

let loaded: typeof import('./PastNotice.tsx').pastNotice | null = null;

/** Fetches the notice of a past day with its texts: few visits need them, so they are no part of the first page. */
export async function loadPastNotice(addTexts: AddTexts): Promise<void> {
  loaded ??= (await import('./PastNotice.tsx')).pastNotice;
  await addTexts(loaded.texts);
}

/** The notice, on pages whose loader fetched it; nothing where the day is not over. */
export function OptionalPastNotice({ past, ...props }: Partial<PastNoticeProps>) {
  return past && loaded ? <loaded.Notice past={past} {...props} /> : null;
}
