/** What something in the log was done to; `none`: to nothing that has an id. */
export type AuditSubjectKind =
  | 'person'
  | 'submission'
  | 'service'
  | 'mail'
  | 'maintainer'
  | 'notice'
  | 'municipality'
  | 'none';

/** All that the log tells, each with what it is done to. Its words are in the texts, under `audit.action`. */
export const auditSubjects = {
  'account.add': 'person',
  'account.role': 'person',
  'account.disable': 'person',
  'account.enable': 'person',
  'account.language': 'person',
  'session.start': 'person',
  'session.end': 'person',
  'session.end-all': 'person',
  'sign-in-link.print': 'person',
  'second-factor.set': 'person',
  'second-factor.reset': 'person',
  'second-factor.fail': 'person',
  'recovery-code.use': 'person',
  'identity.bind': 'person',
  'identity.refuse': 'person',
  'identity.unbind': 'person',
  'submission.publish': 'submission',
  'submission.return': 'submission',
  'submission.reject': 'submission',
  'submission.made-change': 'submission',
  'submission.made-new': 'submission',
  'service.restore': 'service',
  'mail.retry': 'mail',
  'mail.send-kept': 'none',
  'maintainer.trust': 'maintainer',
  'maintainer.distrust': 'maintainer',
  'maintainer.disable': 'maintainer',
  'maintainer.enable': 'maintainer',
  'maintainer.revoke-links': 'maintainer',
  'maintainer.send-link': 'maintainer',
  'maintainer.add-scope': 'maintainer',
  'maintainer.remove-scope': 'maintainer',
  'reminder.send': 'service',
  'report.close': 'service',
  'notice.draft': 'notice',
  'notice.publish': 'notice',
  'notice.withdraw': 'notice',
  'programme.set': 'municipality',
  'programme.remove': 'municipality',
  'person.export': 'none',
  'person.erase': 'none',
} as const satisfies Record<string, AuditSubjectKind>;
export type AuditAction = keyof typeof auditSubjects;

/** Whether this version has words for an action; the log also holds what earlier versions wrote. */
export function isAuditAction(action: string): action is AuditAction {
  return Object.hasOwn(auditSubjects, action);
}
