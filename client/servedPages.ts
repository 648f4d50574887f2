import type { LazyPage } from './pages/lazyPage.ts';

/** A page for those who are signed in. */
const signedIn = (load: () => Promise<LazyPage>) => async () =>
  (await import('./pages/review/signedInPage.tsx')).signedInPage(await load());

/** Pages with a form or a session, by their path below the language; server/pages/served has the other half of each. */
export const servedPages: Record<string, () => Promise<LazyPage>> = {
  'review/sign-in': async () => (await import('./pages/review/signIn/SignInPage.tsx')).signInPage,
  'review/sign-in/:token': async () =>
    (await import('./pages/review/signIn/SignInLinkPage.tsx')).signInLinkPage,
  'review/second-factor': signedIn(
    async () => (await import('./pages/review/signIn/SecondFactorPage.tsx')).secondFactorPage,
  ),
  'review/account': signedIn(async () => (await import('./pages/review/signIn/AccountPage.tsx')).accountPage),
  'review/outbox': signedIn(async () => (await import('./pages/review/outbox/OutboxPage.tsx')).outboxPage),
  'review/people': signedIn(async () => (await import('./pages/review/people/PeoplePage.tsx')).peoplePage),
  'review/audit': signedIn(async () => (await import('./pages/review/audit/AuditPage.tsx')).auditPage),
  'review/privacy': signedIn(
    async () => (await import('./pages/review/privacy/PrivacyPage.tsx')).privacyPage,
  ),
  'review/maintainers': signedIn(
    async () => (await import('./pages/review/maintainers/MaintainersPage.tsx')).maintainersPage,
  ),
  'review/maintainers/:id': signedIn(
    async () => (await import('./pages/review/maintainers/MaintainerPage.tsx')).maintainerPage,
  ),
  'review/reports': signedIn(
    async () => (await import('./pages/review/reports/ReportsPage.tsx')).reportsPage,
  ),
  'review/notices': signedIn(
    async () => (await import('./pages/review/notices/NoticesPage.tsx')).noticesPage,
  ),
  'review/notices/:id': signedIn(
    async () => (await import('./pages/review/notices/NoticePage.tsx')).noticePage,
  ),
  'review/programmes': signedIn(
    async () => (await import('./pages/review/programmes/ProgrammesPage.tsx')).programmesPage,
  ),
  'review/programmes/:code': signedIn(
    async () => (await import('./pages/review/programmes/ProgrammePage.tsx')).programmePage,
  ),
  news: async () => (await import('./pages/news/NewsPage.tsx')).newsPage,
  'officials/reach': async () => (await import('./pages/reach/ReachPage.tsx')).reachPage,
  'officials/changes': async () => (await import('./pages/changes/ChangesPage.tsx')).changesPage,
  'officials/coverage': async () => (await import('./pages/coverage/CoveragePage.tsx')).coveragePage,
  alerts: async () => (await import('./pages/alerts/AskForAlertPage.tsx')).askForAlertPage,
  'alerts/:token': async () => (await import('./pages/alerts/AlertPage.tsx')).alertPage,
  submit: async () => (await import('./pages/submit/SubmitPage.tsx')).submitPage,
  'submit/sent/:reference': async () => (await import('./pages/submit/AfterPages.tsx')).sentPage,
  'submit/confirm/:token': async () => (await import('./pages/submit/AfterPages.tsx')).confirmPage,
  upkeep: async () => (await import('./pages/upkeep/AskLinkPage.tsx')).askLinkPage,
  'upkeep/:token': async () => (await import('./pages/upkeep/UpkeepPage.tsx')).upkeepPage,
  'upkeep/:token/:serviceId': async () => (await import('./pages/upkeep/EditPage.tsx')).editPage,
  'services/:slug/report': async () => (await import('./pages/upkeep/ReportPage.tsx')).reportPage,
  review: signedIn(async () => (await import('./pages/review/queue/QueuePage.tsx')).queuePage),
  'review/submissions/:id': signedIn(
    async () => (await import('./pages/review/submission/SubmissionPage.tsx')).submissionPage,
  ),
  'review/services': signedIn(
    async () => (await import('./pages/review/services/ServicesPage.tsx')).servicesPage,
  ),
  'review/services/:id': signedIn(
    async () => (await import('./pages/review/history/HistoryPage.tsx')).historyPage,
  ),
  officials: async () => (await import('./pages/officials/table/TablePage.tsx')).tablePage,
  'officials/contacts': signedIn(
    async () => (await import('./pages/officials/contacts/WriteToAllPage.tsx')).writeToAllPage,
  ),
  'officials/searches': signedIn(
    async () => (await import('./pages/officials/searches/SearchesPage.tsx')).searchesPage,
  ),
  'officials/searches/new': signedIn(
    async () => (await import('./pages/officials/searches/SaveSearchPage.tsx')).saveSearchPage,
  ),
  'officials/searches/:id': signedIn(
    async () => (await import('./pages/officials/searches/SavedSearchPage.tsx')).savedSearchPage,
  ),
  'submissions/:token': async () => (await import('./pages/answer/AnswerPage.tsx')).answerPage,
  municipalities: async () =>
    (await import('./pages/municipalities/MunicipalitiesPage.tsx')).municipalitiesPage,
  'municipalities/:slug': async () =>
    (await import('./pages/municipality/MunicipalityPage.tsx')).municipalityPage,
  embed: async () => (await import('./pages/embed/EmbedPage.tsx')).embedPage,
  'embed/build': async () => (await import('./pages/embed/EmbedBuildPage.tsx')).embedBuildPage,
  handoff: async () => (await import('./pages/handoff/HandoffPage.tsx')).handoffPage,
  compare: async () => (await import('./pages/compare/ComparePage.tsx')).comparePage,
};
