import type { z } from 'zod';
import type { Query } from '../../../data/model/query.ts';
import type { QueryParameter } from '../../../data/model/queryRules.ts';
import type { Config } from '../../config.ts';
import type { Directory } from '../../directory/directory.ts';
import type { Programmes } from '../../directory/programmesSource.ts';
import type { DirectorySnapshot } from '../../directory/snapshot.ts';
import type { Speakers } from '../../directory/speakersSource.ts';
import type { Geocoder } from '../../geocoder/geocoder.ts';
import type { Holds } from './AnswerCache.ts';
import type { JsonSchema } from './parameterSchemas.ts';

/** A parameter of one operation, beside those of the directory's query. */
interface OwnParameter<T = unknown> {
  description: string;
  expected: string;
  example: string;
  isRequired: boolean;
  schema: JsonSchema;
  /** Undefined: malformed. */
  parse(text: string): T | undefined;
}
export type OwnParameters = Record<string, OwnParameter>;

type ValuesOf<P extends OwnParameters> = {
  [K in keyof P]: P[K] extends OwnParameter<infer T>
    ? P[K]['isRequired'] extends true
      ? T
      : T | undefined
    : never;
};

/** What an operation answers from. */
interface OperationInput<V = Record<string, unknown>> {
  snapshot: DirectorySnapshot;
  /** The directory's past days. */
  on: Directory['on'];
  /** For an answer that holds for a minute: the minute's beginning. */
  now: Date;
  config: Config;
  /** Null: none is set up. */
  geocoder: Geocoder | null;
  /** The last part of the path, where it is an id or slug. */
  id: string;
  query: Query;
  values: V;
  /** Null: none are loaded, or the operation does not read them. */
  speakers: Speakers | null;
  /** None, where the operation does not read them. */
  programmes: Programmes;
}

interface OperationResult {
  body: unknown;
  /** Cursor of the next page, for the `Link` header. */
  next?: string | null;
}

/** One address of the API, with everything that its documentation says. */
export interface DescribedOperation {
  /** Below `/api/v1`; `{id}` is a part that varies. */
  path: string;
  group: 'Directory' | 'Exports' | 'Reference data' | 'What the pages use';
  summary: string;
  description?: string;
  /** Whether the parameters of the directory's query may be given. */
  takesQuery: boolean;
  /** Which of them, where not all. */
  takesOnly?: readonly QueryParameter[];
  /** What `{id}` stands for; a service unless said. */
  id?: { description: string; example: string; missing: string };
  /** Those without which there is no answer. */
  requires?: readonly QueryParameter[];
  /** Whether everything comes at once, so that the query's `limit` and `cursor` mean nothing. */
  isWhole?: boolean;
  own: OwnParameters;
  /** JSON unless said. */
  mediaType?: string;
  /** What the JSON is like; absent where the answer is none. */
  response?: z.ZodType;
}

/** One address that answers with JSON. */
export interface Operation<V = Record<string, unknown>> extends DescribedOperation {
  response: z.ZodType;
  holds(query: Query): Holds;
  /** Whether the answer also depends on the speakers that an operator has loaded. */
  readsSpeakers?: boolean;
  /** Whether the answer also depends on the links to integration programmes. */
  readsProgrammes?: boolean;
  /** 0 to 11; high where the answer is made once and sent often. */
  brotliQuality?: number;
  answer(input: OperationInput<V>): OperationResult | Promise<OperationResult>;
}

/** Ties the types of an operation's own parameters to what its answer gets. */
export function defineOperation<const P extends OwnParameters>(
  operation: Omit<Operation<ValuesOf<P>>, 'own'> & { own: P },
): Operation {
  return operation as unknown as Operation;
}

export const untilChange = (): Holds => 'snapshot';
export const always = (): Holds => 'always';
export const oneMinute = (): Holds => 'minute';
/** Answers without facets and hours of "now" change with the directory only, unless the query asks for now. */
export const byOpen = (query: Query): Holds => (query.open === 'now' ? 'minute' : 'snapshot');
