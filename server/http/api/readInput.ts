import { emptyQuery, type Query } from '../../../data/model/query.ts';
import { formatQuery, parseQuery } from '../../../data/model/queryCodec.ts';
import { queryDocumentation } from '../../../data/model/queryDocumentation.ts';
import type { QueryParameter } from '../../../data/model/queryRules.ts';
import { checkReferences } from '../checkReferences.ts';
import { explainFault, type ParameterFault } from '../parameterFault.ts';
import { BadQuery } from '../problem.ts';
import { decodePart } from '../target.ts';
import type { DescribedOperation, OwnParameters } from './operation.ts';

/** Whether a parameter says which part of a list is meant. */
export const isPaging = (parameter: string) => parameter === 'limit' || parameter === 'cursor';

/** The pairs of a query string as a form writes them, and those whose encoding is malformed. */
function readPairs(search: string): { pairs: [string, string][]; faults: ParameterFault[] } {
  const pairs: [string, string][] = [];
  const faults: ParameterFault[] = [];
  for (const part of search.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const [name, value] = [
      equals < 0 ? part : part.slice(0, equals),
      equals < 0 ? '' : part.slice(equals + 1),
    ].map((text) => decodePart(text.replaceAll('+', ' ')));
    if (name === undefined || value === undefined) {
      const expected = 'percent-encoded UTF-8 without NUL';
      faults.push({
        parameter: name ?? part.slice(0, 100),
        code: 'malformed',
        value: part.slice(0, 200),
        expected,
      });
    } else {
      pairs.push([name, value]);
    }
  }
  return { pairs, faults };
}

function readOwn(
  own: OwnParameters,
  pairs: [string, string][],
): { values: Record<string, unknown>; faults: ParameterFault[] } {
  const values: Record<string, unknown> = {};
  const faults: ParameterFault[] = [];
  for (const [parameter, { expected, parse, isRequired }] of Object.entries(own)) {
    const [first = '', ...more] = pairs.filter(([name]) => name === parameter).map(([, value]) => value);
    if (more.length > 0)
      faults.push({ parameter, code: 'repeated', value: more[0] ?? '', expected: 'one value' });
    const parsed = first === '' ? undefined : parse(first);
    if (parsed !== undefined) values[parameter] = parsed;
    else if (isRequired || first !== '')
      faults.push({ parameter, code: 'malformed', value: first, expected });
  }
  return { values, faults };
}

/** Where everything comes at once, a page is no question. */
function refusePages(pairs: [string, string][]): ParameterFault[] {
  const expected = 'nothing: everything that matches comes at once';
  return pairs
    .filter(([name, value]) => isPaging(name) && value !== '')
    .map(([parameter, value]) => ({ parameter, code: 'unknown-parameter', value, expected }));
}

function refuseOthers(pairs: [string, string][], names: string[]): ParameterFault[] {
  const expected = names.length > 0 ? `one of ${names.join(', ')}` : 'no parameters';
  return pairs.map(([parameter, value]) => ({ parameter, code: 'unknown-parameter', value, expected }));
}

function missingOf(required: readonly QueryParameter[], pairs: [string, string][]): ParameterFault[] {
  return required
    .filter((parameter) => !pairs.some(([name, value]) => name === parameter && value !== ''))
    .map((parameter) => ({
      parameter,
      code: 'malformed',
      value: '',
      expected: `something; ${queryDocumentation[parameter].expected}`,
    }));
}

/** What a request asks an operation for, and a text that is equal for equal requests. Throws BadQuery. */
export function readInput(
  operation: Pick<DescribedOperation, 'own' | 'takesQuery' | 'takesOnly' | 'requires' | 'isWhole'>,
  search: string,
): { query: Query; values: Record<string, unknown>; canonical: string } {
  const { pairs, faults } = readPairs(search);
  const { values, faults: ownFaults } = readOwn(operation.own, pairs);
  faults.push(...ownFaults);
  const { takesOnly } = operation;
  const isTaken = (name: string) => !takesOnly || takesOnly.some((taken) => taken === name);
  const asked = pairs.filter(([name]) => !Object.hasOwn(operation.own, name));
  const others = asked.filter(([name]) => isTaken(name));
  let query = emptyQuery;
  if (takesOnly) {
    const known = [...Object.keys(operation.own), ...takesOnly];
    faults.push(
      ...refuseOthers(
        asked.filter(([name]) => !isTaken(name)),
        known,
      ),
    );
  }
  if (operation.takesQuery) {
    const parsed = parseQuery(operation.isWhole ? others.filter(([name]) => !isPaging(name)) : others);
    if (operation.isWhole) faults.push(...refusePages(others));
    query = parsed.query;
    faults.push(...parsed.faults.map(explainFault), ...checkReferences(query));
  } else {
    faults.push(...refuseOthers(others, Object.keys(operation.own)));
  }
  faults.push(...missingOf(operation.requires ?? [], others));
  if (faults.length > 0) throw new BadQuery(faults.slice(0, 100));
  return { query, values, canonical: `${formatQuery(query)} ${JSON.stringify(values)}` };
}
