import type { Logger } from 'pino';
import type { RenderMail } from '../../../data/model/mail.ts';
import type { MapBorders } from '../../../data/model/mapBorders.ts';
import type { Config } from '../../config.ts';
import type { Directory } from '../../directory/directory.ts';
import type { ProgrammesSource } from '../../directory/programmesSource.ts';
import type { SpeakersSource } from '../../directory/speakersSource.ts';
import type { ReadNews } from '../../news/readNews.ts';
import type { Store } from '../../store/schema.ts';
import { alertPage, askForAlertPage } from './alertPages.ts';
import { createAnswerPage } from './answerPage.ts';
import { comparePage } from './chosen/comparePage.ts';
import { handoffPage } from './chosen/handoffPage.ts';
import { embedBuildPage } from './embed/embedBuildPage.ts';
import { embedPage } from './embed/embedPage.ts';
import { municipalitiesPage } from './municipalities/municipalitiesPage.ts';
import { municipalityPage } from './municipalities/municipalityPage.ts';
import { newsPage } from './newsPage.ts';
import { changesPage } from './officials/changesPage.ts';
import { contactRows } from './officials/contactRows.ts';
import { coveragePage } from './officials/coveragePage.ts';
import { reachPage } from './officials/reachPage.ts';
import { savedSearchPage } from './officials/searches/savedSearchPage.ts';
import { saveSearchPage } from './officials/searches/saveSearchPage.ts';
import { searchesPage } from './officials/searches/searchesPage.ts';
import { tablePage } from './officials/tablePage.ts';
import { writeToAllPage } from './officials/writeToAllPage.ts';
import { accountPage } from './review/accountPage.ts';
import { auditPage } from './review/auditPage.ts';
import { outboxPage } from './review/outboxPage.ts';
import { peoplePage } from './review/peoplePage.ts';
import { privacyPage } from './review/privacyPage.ts';
import { reviewPages } from './review/reviewPages.ts';
import { secondFactorPage } from './review/secondFactorPage.ts';
import { signInLinkPage } from './review/signInLinkPage.ts';
import { signInPage } from './review/signInPage.ts';
import type { ServedPage } from './servedPage.ts';
import { submitPages } from './submitPages.ts';
import { askLinkPage } from './upkeep/askLinkPage.ts';
import { editPage } from './upkeep/editPage.ts';
import { reportPage } from './upkeep/reportPage.ts';
import { upkeepPage } from './upkeep/upkeepPage.ts';

/** What served pages are made from. */
export interface ServedPagesParts {
  store: Store;
  directory: Directory;
  speakers: SpeakersSource;
  programmes: ProgrammesSource;
  /** Null: the operator has loaded none. */
  borders: MapBorders | null;
  config: Config;
  log: Logger;
  renderMail: RenderMail;
  readNews: ReadNews;
}

/** Every page that the server alone can make. */
export function createServedPages(parts: ServedPagesParts): ServedPage[] {
  return [
    signInPage(parts),
    signInLinkPage(parts),
    secondFactorPage(parts),
    accountPage(parts),
    outboxPage(parts),
    peoplePage(parts),
    auditPage(parts),
    privacyPage(parts),
    newsPage(parts),
    coveragePage(parts),
    reachPage(parts),
    askForAlertPage(parts),
    alertPage(parts),
    changesPage(parts),
    ...submitPages(parts),
    askLinkPage(parts),
    upkeepPage(parts),
    editPage(parts),
    reportPage(parts),
    ...reviewPages(parts),
    createAnswerPage(parts),
    municipalitiesPage(parts),
    municipalityPage(parts),
    tablePage(parts),
    contactRows(parts),
    writeToAllPage(parts),
    searchesPage(parts),
    saveSearchPage(parts),
    savedSearchPage(parts),
    embedPage(parts),
    embedBuildPage(parts),
    handoffPage(parts),
    comparePage(parts),
  ];
}
