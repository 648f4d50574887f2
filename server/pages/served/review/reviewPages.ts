import type { Config } from '../../../config.ts';
import type { ServedPage } from '../servedPage.ts';
import { type SignedInVisit, signedIn } from '../signedIn.ts';
import { keepHistory, loadHistory, postHistory } from './historyPage.ts';
import { keepQueue, loadQueue, postQueue } from './queuePage.ts';
import type { ReviewParts } from './reviewParts.ts';
import { loadServices } from './servicesPage.ts';
import { loadSubmission, postSubmission } from './submissionPage.ts';

const editorOf = ({ session }: SignedInVisit) => session.account.id;

/** The pages on which editors decide: the queue, a submission, all services and the history of one. */
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
    signedIn(parts, { path: 'review/services', role, load: (visit) => loadServices(parts, visit) }),
    signedIn(parts, {
      path: 'review/services/:id',
      role,
      load: (visit) => loadHistory(parts, visit),
      keep: (visit) => keepHistory(parts, visit),
      post: (visit) => postHistory(parts, visit, editorOf(visit)),
    }),
  ];
}
