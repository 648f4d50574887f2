import type { Bbox } from '../../data/model/query.ts';
import type { ClusterFeature } from '../../data/search/clusterFeature.ts';

/** What the map draws in a box at a zoom level: at once from the browser's own directory, later from the API. */
export type Features = (box: Bbox, zoom: number) => ClusterFeature[] | Promise<ClusterFeature[]>;
