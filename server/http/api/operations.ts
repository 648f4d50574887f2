import type { Operation } from './operation.ts';
import { getClusters } from './operations/clusters.ts';
import { getFacets } from './operations/facets.ts';
import { getAnswer, getDetails, getShell } from './operations/pageData.ts';
import { listPlaces } from './operations/places.ts';
import { listAudiences, listLanguages, listMunicipalities, listTopics } from './operations/reference.ts';
import { getService, listServices } from './operations/services.ts';
import { getSnapshot } from './operations/snapshot.ts';

/** The whole API, in the order of its documentation. Routes and OpenAPI document are made from this table. */
export const operations: readonly Operation[] = [
  listServices,
  getService,
  getFacets,
  getClusters,
  getSnapshot,
  listLanguages,
  listMunicipalities,
  listTopics,
  listAudiences,
  listPlaces,
  getAnswer,
  getDetails,
  getShell,
];
