import { areaKindForm, defaultAreaKind } from './coverageQuery.ts';
import { type NeedGap, needGaps } from './need.ts';
import type { AreaKind, Query } from './query.ts';
import { formatQuery, parseQuery, type QueryFault } from './queryCodec.ts';
import { type Form, oneOf } from './queryForms.ts';
import { type ReachAmong, type ReachOrder, reachAmong, reachOrders, reachParameters } from './reach.ts';

/*
 * How a question of reach and need stands in an address: the directory's own parameters, and three more.
 */

export interface ReachView {
  /** Of it only `reachParameters`. */
  query: Query;
  /** The order of the municipalities. */
  order: ReachOrder;
  /** Which services the distances are to. */
  among: ReachAmong;
  /** The areas that need is counted by. */
  by: AreaKind;
  /** What the listed groups lack. */
  gap: NeedGap;
}

const defaults = { order: 'far', among: 'serving', by: defaultAreaKind, gap: 'service' } as const;
const orderForm = oneOf(reachOrders);
const amongForm = oneOf(reachAmong);
const gapForm = oneOf(needGaps);

/** The question in an address, and every parameter that could not be used. */
export function parseReach(parameters: Iterable<[string, string]>): {
  view: ReachView;
  faults: QueryFault[];
} {
  const own = new Map<string, string>();
  const rest: [string, string][] = [];
  const faults: QueryFault[] = [];
  for (const [parameter, value] of parameters) {
    if (Object.hasOwn(defaults, parameter)) own.set(parameter, value);
    else if (reachParameters.some((known) => known === parameter)) rest.push([parameter, value]);
    else if (value !== '') faults.push({ parameter, code: 'unknown-parameter', value });
  }
  function read<T>(parameter: keyof typeof defaults, form: Form<T>, otherwise: T): T {
    const value = own.get(parameter) ?? '';
    const parsed = value === '' ? otherwise : form.parse(value);
    if (parsed === undefined) faults.push({ parameter, code: 'malformed', value });
    return parsed ?? otherwise;
  }
  const parsed = parseQuery(rest);
  faults.push(...parsed.faults);
  return {
    view: {
      query: parsed.query,
      order: read('order', orderForm, defaults.order),
      among: read('among', amongForm, defaults.among),
      by: read('by', areaKindForm, defaults.by),
      gap: read('gap', gapForm, defaults.gap),
    },
    faults,
  };
}

/** The text behind the `?` of a link to reach, with its `?`; empty for the question of a first visit. */
export function formatReach({ query, order, among, by, gap }: ReachView): string {
  const parameters = formatQuery(query);
  if (order !== defaults.order) parameters.set('order', order);
  if (among !== defaults.among) parameters.set('among', among);
  if (by !== defaults.by) parameters.set('by', by);
  if (gap !== defaults.gap) parameters.set('gap', gap);
  const search = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search ? `?${search}` : '';
}
