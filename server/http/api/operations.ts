import { coverageExports } from './coverageExports.ts';
import { exportOperations } from './exportOperations.ts';
import { feedOperation } from './feedOperation.ts';
import { figureExports } from './figureExports.ts';
import type { DescribedOperation, Operation } from './operation.ts';
import { getChanges } from './operations/changes.ts';
import { getClusters } from './operations/clusters.ts';
import { getCoverage } from './operations/coverage.ts';
import { getFacets } from './operations/facets.ts';
import { getMunicipality } from './operations/municipality.ts';
import { getNeed } from './operations/need.ts';
import { getAnswer, getDetails, getShell } from './operations/pageData.ts';
import { listPlaces } from './operations/places.ts';
import { getReach } from './operations/reach.ts';
import { listAudiences, listLanguages, listMunicipalities, listTopics } from './operations/reference.ts';
import { getService, listServices } from './operations/services.ts';
import { getSnapshot } from './operations/snapshot.ts';
import { getTable } from './operations/table.ts';

/** What answers with JSON. Routes and OpenAPI document are made from these tables. */
export const operations: readonly Operation[] = [
  listServices,
  getService,
  getMunicipality,
  getFacets,
  getClusters,
  getCoverage,
  getReach,
  getNeed,
  getChanges,
  getSnapshot,
  listLanguages,
  listMunicipalities,
  listTopics,
  listAudiences,
  listPlaces,
  getAnswer,
  getDetails,
  getShell,
  getTable,
];

/** The whole API, in the order of its documentation. */
export const describedOperations: readonly DescribedOperation[] = [
  ...operations.filter(({ group }) => group === 'Directory'),
  feedOperation,
  ...exportOperations,
  ...coverageExports,
  ...figureExports,
  ...operations.filter(({ group }) => group !== 'Directory'),
];
