import { minuteMs } from '../../../../data/model/duration.ts';
import type { Query } from '../../../../data/model/query.ts';
import { parseQuery, type QueryFault } from '../../../../data/model/queryCodec.ts';
import { splitTableSearch, type TableView } from '../../../../data/model/tableView.ts';
import type { Moment } from '../../../../data/search/answer.ts';
import { momentFor, OpenTimeError } from '../../../directory/answers.ts';
import type { Directory } from '../../../directory/directory.ts';
import { FutureDayError } from '../../../directory/pastDays.ts';
import type { DirectorySnapshot } from '../../../directory/snapshot.ts';
import { checkReferences, withoutUnknown } from '../../../http/checkReferences.ts';

/** What a link to the table asks, as far as it can be answered, and the state of the directory that it is about. */
export interface Asked {
  query: Query;
  view: TableView;
  /** Every parameter that cannot be used. */
  faults: QueryFault[];
  snapshot: DirectorySnapshot;
  moment: Moment;
}

/** Hours have no seconds: pages of one minute tell the same times. */
const minuteOf = (now: Date) => new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);

const notFound = (parameter: string, value: string): QueryFault => ({ parameter, code: 'not-found', value });

async function stateFor(directory: Directory, query: Query, now: Date) {
  const past = query.at === null ? null : await directory.on(query.at);
  const snapshot = past?.snapshot ?? directory.current();
  const moment = await momentFor(snapshot, query, past?.now ?? minuteOf(now));
  // Today is the directory of now.
  return { query: past ? query : { ...query, at: null }, snapshot, moment };
}

/** Reads a link to the table. Throws BusyError where a past day cannot be laid out now. */
export async function askedOf(directory: Directory, url: URL, now: Date): Promise<Asked> {
  const { view, rest, faults } = splitTableSearch(url.searchParams);
  const parsed = parseQuery(rest);
  faults.push(...parsed.faults);
  faults.push(...checkReferences(parsed.query).map(({ parameter, value }) => notFound(parameter, value)));
  let query = withoutUnknown(parsed.query);
  for (;;) {
    try {
      return { view, faults, ...(await stateFor(directory, query, now)) };
    } catch (error) {
      if (error instanceof FutureDayError) {
        faults.push(notFound('at', query.at ?? ''));
        query = { ...query, at: null };
      } else if (error instanceof OpenTimeError) {
        faults.push(notFound('open', query.open ?? ''));
        query = { ...query, open: null };
      } else {
        throw error;
      }
    }
  }
}
