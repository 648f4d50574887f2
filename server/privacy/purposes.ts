import type { PersonalGroup } from '../../data/model/personalData.ts';

/** What personal data are kept for, and until when. Written into exports; the privacy page says it to everyone. */
export const purposes: readonly { group: PersonalGroup; purpose: string; retention: string }[] = [
  {
    group: 'account',
    purpose: 'Signing in, by the role that an admin gave.',
    retention: 'Until erased. Sessions end after a time without use; links to sign in last 15 minutes.',
  },
  {
    group: 'maintainer',
    purpose: 'Asking whether the facts of a service still hold, and letting its provider correct them.',
    retention: 'Until erased. Links stop working 14 months after their last use.',
  },
  {
    group: 'submissions',
    purpose: 'Asking more about what was sent in, and telling what became of it.',
    retention: 'Until erased; 30 days where the address was never confirmed.',
  },
  {
    group: 'services',
    purpose: 'Contact between authorities, by the consent of the contact; the history of what was published.',
    retention: 'Until erased, or until another contact is named and the history is erased.',
  },
  {
    group: 'reports',
    purpose: 'Correcting what a visitor found wrong, and answering them.',
    retention: 'The address until the report is closed; the text until erased.',
  },
  {
    group: 'notices',
    purpose: 'What editors tell the network, with every earlier state of it.',
    retention: 'Until erased.',
  },
  {
    group: 'programmes',
    purpose: 'Which editor set the link to a municipality’s integration programme, and why.',
    retention: 'Kept; without a name once the account is erased.',
  },
  {
    group: 'alerts',
    purpose: 'Telling by mail when a service begins to match a search.',
    retention: 'Until stopped; 30 days where the address was never confirmed, or a question went unanswered.',
  },
  {
    group: 'searches',
    purpose: 'Finding a search of one’s own again.',
    retention: 'Until deleted by its owner, or erased with the account.',
  },
  {
    group: 'mails',
    purpose: 'Sending each mail once, and showing editors whether it arrived.',
    retention: 'Until erased. What lets someone in is forgotten once it is sent.',
  },
  {
    group: 'log',
    purpose: 'Telling who did what, where something went wrong.',
    retention: 'Kept; without a name once the account is erased.',
  },
];
