import { createGroundFinder, type Ground } from '../../../data/basemap/createGroundFinder.ts';
import type { Position } from '../../../data/model/vocabulary.ts';
import { bundledLand } from '../../basemap/bundledLand.ts';

let finder: ((position: Position) => Ground) | undefined;

/** What the bundled map shows at a place; it is read when the first place is asked about. */
export function groundAt(position: Position): Ground {
  finder ??= createGroundFinder(bundledLand());
  return finder(position);
}
