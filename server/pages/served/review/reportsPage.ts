import type { ListedReport, ReportsData } from '../../../../data/model/reportPages.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import {
  closedErrorReports,
  countOpenReports,
  type ErrorReport,
  openErrorReports,
} from '../../../store/errorReports.ts';
import { serviceHistory } from '../../../store/revisions.ts';
import { closeReport } from '../../../upkeep/report/closeReport.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { actorNames, type ReviewParts, typedText } from './reviewParts.ts';

const pageSize = 25;
const maxNote = 1000;

async function toItem(
  { store }: ReviewParts,
  { serviceId, closedAt, closedBy, closedNote, ...report }: ErrorReport,
  nameOf: Awaited<ReturnType<typeof actorNames>>,
): Promise<ListedReport[]> {
  const [newest] = await serviceHistory(store, serviceId, 1);
  if (!newest) return [];
  const { id, slug, name, provider, state } = newest.service;
  return [
    {
      ...report,
      service: {
        id,
        slug,
        name,
        municipality: municipalityByCode(provider.municipalityCode)?.name ?? null,
        isPublic: state === 'published' || state === 'temporarily-closed',
      },
      closed: closedAt === null ? null : { at: closedAt, by: nameOf(closedBy ?? ''), note: closedNote ?? '' },
    },
  ];
}

async function reportsData(
  parts: ReviewParts,
  { url, form }: Visit,
  fault: ReportsData['fault'] = null,
): Promise<ReportsData> {
  const isOpen = url.searchParams.get('state') !== 'closed';
  const from = Number(url.searchParams.get('from') ?? 0);
  const offset = Number.isSafeInteger(from) && from > 0 ? from : 0;
  const list = isOpen ? openErrorReports : closedErrorReports;
  const reports = await list(parts.store, pageSize + 1, offset);
  const nameOf = await actorNames(parts.store);
  const items: ListedReport[] = [];
  for (const report of reports.slice(0, pageSize)) items.push(...(await toItem(parts, report, nameOf)));
  const next = new URLSearchParams({ ...(!isOpen && { state: 'closed' }), from: String(offset + pageSize) });
  return {
    isOpen,
    openCount: await countOpenReports(parts.store),
    items,
    next: reports.length > pageSize ? `?${next}` : null,
    fault,
    isSaved: !form && url.searchParams.has('saved'),
  };
}

/** What visitors found wrong: what waits for an editor, or what became of it. */
export async function loadReports(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  return { data: await reportsData(parts, visit) };
}

/** The reports with the note that was typed, and nothing done. */
export async function keepReports(parts: ReviewParts, visit: Visit): Promise<PageResult> {
  const [id, note] = [typedText(visit.form, 'id', 64), typedText(visit.form, 'note', maxNote)];
  return { data: await reportsData(parts, visit, { id, note, code: null }) };
}

/** Closes a report with a note. */
export async function postReports(parts: ReviewParts, visit: Visit, editor: string): Promise<PageResult> {
  const { form, language, now } = visit;
  const [id, note] = [typedText(form, 'id', 64), typedText(form, 'note', maxNote)];
  const refuse = async (code: 'note-missing' | 'closed-already'): Promise<PageResult> => ({
    data: await reportsData(parts, visit, { id, note, code }),
    status: code === 'note-missing' ? 422 : 409,
  });
  if (note === '') return refuse('note-missing');
  const isClosed = await closeReport(parts.store, { id, note, editor, now });
  return isClosed ? { redirect: `/${language}/review/reports?saved` } : refuse('closed-already');
}
