import { readUrl } from '../../../data/model/contactValues.ts';
import { programmeLimits } from '../../../data/model/programme.ts';
import type { ProgrammeData, ProgrammeFault } from '../../../data/model/programmePages.ts';

type Draft = ProgrammeData['draft'];

/** What the fields of a link's form hold; what is too long stays so, to be seen. */
export function programmeDraft(form: URLSearchParams): Draft {
  const text = (name: string, max: number) => (form.get(name) ?? '').trim().slice(0, max);
  return { url: text('url', programmeLimits.url + 1), reason: text('reason', programmeLimits.reason) };
}

function urlFault(typed: string, url: string | null): ProgrammeFault[] {
  const code =
    typed === ''
      ? 'missing'
      : typed.length > programmeLimits.url || (url?.length ?? 0) > programmeLimits.url
        ? 'too-long'
        : url === null
          ? 'address'
          : url.startsWith('https:')
            ? null
            : 'not-https';
  return code ? [{ field: 'url', code }] : [];
}

interface Wanted {
  /** Null: no link. */
  url: string | null;
  faults: ProgrammeFault[];
}

/**
 * The address that a link shall have, or why it can have none. Who changes or removes a link says why; to set the first
 * one, or to check it anew, needs no reason.
 */
export function readProgramme(
  { url: typed, reason }: Draft,
  { current, isRemoval }: { current: string | null; isRemoval: boolean },
): Wanted {
  const url = isRemoval ? null : readUrl(typed);
  const faults = isRemoval ? [] : urlFault(typed, url);
  if (current !== null && url !== current && reason === '') faults.push({ field: 'reason', code: 'missing' });
  return { url, faults };
}
