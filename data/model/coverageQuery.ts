import { type CoverageQuestion, coverageParameters } from './coverage.ts';
import { type AreaKind, type AreaRef, areaKinds } from './query.ts';
import { formatQuery, parseQuery, type QueryFault } from './queryCodec.ts';
import { area, type Form, oneOf, optional } from './queryForms.ts';

/*
 * How a question of coverage stands in an address: the directory's own parameters, and three more.
 */

export const languageOrders = ['speakers', 'name'] as const;
/** How languages are sorted: by people in Finland who speak them, the most first, or by their names. */
type LanguageOrder = (typeof languageOrders)[number];

export interface CoverageView extends CoverageQuestion {
  order: LanguageOrder;
}

export const defaultAreaKind: AreaKind = 'region';
/** `by`: the kind of areas. */
export const areaKindForm: Form<AreaKind> = oneOf(areaKinds);
/** `of`: only areas in this one. */
export const partForm: Form<AreaRef | null> = optional(area);
const orderForm = oneOf(languageOrders);

/** The question in an address, and every parameter that could not be used. */
export function parseCoverage(parameters: Iterable<[string, string]>): {
  view: CoverageView;
  faults: QueryFault[];
} {
  const own = new Map<string, string>();
  const rest: [string, string][] = [];
  const faults: QueryFault[] = [];
  for (const [parameter, value] of parameters) {
    if (['by', 'of', 'order'].includes(parameter)) own.set(parameter, value);
    else if (coverageParameters.some((known) => known === parameter)) rest.push([parameter, value]);
    else if (value !== '') faults.push({ parameter, code: 'unknown-parameter', value });
  }
  function read<T>(parameter: string, form: Form<T>, otherwise: T): T {
    const value = own.get(parameter) ?? '';
    if (value === '') return otherwise;
    const parsed = form.parse(value);
    if (parsed === undefined) faults.push({ parameter, code: 'malformed', value });
    return parsed ?? otherwise;
  }
  const parsed = parseQuery(rest);
  faults.push(...parsed.faults);
  return {
    view: {
      by: read('by', areaKindForm, defaultAreaKind),
      of: read('of', partForm, null),
      order: read('order', orderForm, 'speakers'),
      query: parsed.query,
    },
    faults,
  };
}

/** The text behind the `?` of a link to coverage, with its `?`; empty for the question of a first visit. */
export function formatCoverage({ by, of, order, query }: CoverageView): string {
  const parameters = new URLSearchParams();
  if (by !== defaultAreaKind) parameters.set('by', by);
  if (of) parameters.set('of', partForm.format(of));
  if (order !== 'speakers') parameters.set('order', order);
  for (const [parameter, value] of formatQuery(query)) parameters.set(parameter, value);
  const search = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return search ? `?${search}` : '';
}
