import type { Config } from '../../../config.ts';
import type { ServedPage } from '../servedPage.ts';
import { type SignedInVisit, signedIn } from '../signedIn.ts';
import { keepHistory, loadHistory, postHistory } from './historyPage.ts';
import { loadMaintainer, loadMaintainers, postMaintainer } from './maintainersPage.ts';
import { loadNotice, loadNotices, postNotice } from './noticesPage.ts';
import { loadProgramme, postProgramme } from './programmePage.ts';
import { loadProgrammes } from './programmesPage.ts';
import { keepQueue, loadQueue, postQueue } from './queuePage.ts';
import { keepReports, loadReports, postReports } from './reportsPage.ts';
import type { ReviewParts } from './reviewParts.ts';
import { loadServices, postServices } from './servicesPage.ts';
import { loadSubmission, postSubmission } from './submissionPage.ts';

const editorOf = ({ session }: SignedInVisit) => session.account.id;

/** The pages on which editors decide: the queue, a submission, all services and the history of one,
 * who looks after them, what visitors found wrong, notices, and links to integration programmes. */
export function reviewPages(parts: ReviewParts & { config: Config }): ServedPage[] {
  const role = 'editor';
  return [
    signedIn(parts, {
      path: 'review',
      role,
      load: (visit) => loadQueue(parts, visit),
      keep: (visit) => keepQueue(parts, visit),
      post: (visit) => postQueue(parts, visit, editorOf(visit)),
    }),
    signedIn(parts, {
      path: 'review/submissions/:id',
      role,
      load: (visit) => loadSubmission(parts, visit),
      keep: (visit) => postSubmission(parts, visit, editorOf(visit), false),
      post: (visit) => postSubmission(parts, visit, editorOf(visit)),
    }),
    signedIn(parts, {
      path: 'review/services',
      role,
      load: (visit) => loadServices(parts, visit),
      post: (visit) => postServices(parts, visit, editorOf(visit)),
    }),
    signedIn(parts, {
      path: 'review/maintainers',
      role,
      load: (visit) => loadMaintainers(parts, visit),
    }),
    signedIn(parts, {
      path: 'review/maintainers/:id',
      role,
      load: (visit) => loadMaintainer(parts, visit),
      keep: (visit) => loadMaintainer(parts, visit),
      post: (visit) => postMaintainer(parts, visit, editorOf(visit)),
    }),
    signedIn(parts, {
      path: 'review/reports',
      role,
      load: (visit) => loadReports(parts, visit),
      keep: (visit) => keepReports(parts, visit),
      post: (visit) => postReports(parts, visit, editorOf(visit)),
    }),
    signedIn(parts, {
      path: 'review/notices',
      role,
      load: (visit) => loadNotices(parts, visit),
    }),
    signedIn(parts, {
      path: 'review/notices/:id',
      role,
      load: (visit) => loadNotice(parts, visit),
      keep: (visit) => loadNotice(parts, visit),
      post: (visit) => postNotice(parts, visit, editorOf(visit)),
    }),
    signedIn(parts, {
      path: 'review/programmes',
      role,
      load: (visit) => loadProgrammes(parts, visit),
    }),
    signedIn(parts, {
      path: 'review/programmes/:code',
      role,
      load: (visit) => loadProgramme(parts, visit),
      keep: (visit) => loadProgramme(parts, visit),
      post: (visit) => postProgramme(parts, visit, editorOf(visit)),
    }),
    signedIn(parts, {
      path: 'review/services/:id',
      role,
      load: (visit) => loadHistory(parts, visit),
      keep: (visit) => keepHistory(parts, visit),
      post: (visit) => postHistory(parts, visit, editorOf(visit)),
    }),
  ];
}
