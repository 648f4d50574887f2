import type { ProgrammeData } from '../../../../data/model/programmePages.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { ConflictError } from '../../../store/conflictError.ts';
import { programmeHistory } from '../../../store/programmes.ts';
import { programmeDraft, readProgramme } from '../../../upkeep/programme/readProgrammeForm.ts';
import { saveProgramme } from '../../../upkeep/programme/saveProgramme.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { actorNames, type ReviewParts } from './reviewParts.ts';

async function programmeData({ store }: ReviewParts, { params, form }: Visit): Promise<ProgrammeData | null> {
  const municipality = municipalityByCode(params.code ?? '');
  if (!municipality) return null;
  const { code, slug, name } = municipality;
  const states = await programmeHistory(store, code);
  const nameOf = await actorNames(store);
  const [newest] = states;
  const url = newest?.url ?? null;
  return {
    code,
    slug,
    name,
    url,
    basedOn: newest?.number ?? 0,
    draft: form ? programmeDraft(form) : { url: url ?? '', reason: '' },
    faults: [],
    isLate: false,
    history: states.map(({ number, url, reason, author, createdAt }) => ({
      number,
      url,
      reason,
      by: nameOf(author),
      at: createdAt,
    })),
  };
}

/** The link of one municipality to its integration programme, with what was typed. */
export async function loadProgramme(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  const data = await programmeData(parts, visit);
  return data ? { data } : 'not-found';
}

/** Sets, checks anew, changes or removes a link. */
export async function postProgramme(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const data = await programmeData(parts, visit);
  if (!data) return 'not-found';
  const { form, language, now } = visit;
  const isRemoval = form?.get('do') === 'remove' && data.url !== null;
  const { url, faults } = readProgramme(data.draft, { current: data.url, isRemoval });
  if (faults.length > 0) return { data: { ...data, faults } satisfies ProgrammeData, status: 422 };
  const basedOn = Number(form?.get('basedOn') ?? -1);
  try {
    await saveProgramme(parts.store, {
      municipalityCode: data.code,
      url,
      reason: data.draft.reason,
      author: editor,
      basedOn,
      now,
    });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    return { data: { ...data, isLate: true } satisfies ProgrammeData, status: 409 };
  }
  const saved = isRemoval ? 'removed' : 'set';
  return { redirect: `/${language}/review/programmes?saved=${saved}&code=${data.code}` };
}
