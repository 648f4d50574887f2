import type { AreaKind, Query } from '../../data/model/query.ts';
import { queryDocumentation } from '../../data/model/queryDocumentation.ts';
import { readServedArea } from '../../data/model/servedArea.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { topics } from '../../data/reference/topics.ts';
import type { ParameterFault } from './parameterFault.ts';

const topicIds = topics.map(({ id }) => id);
const audienceIds = audiences.map(({ id }) => id);

function isArea(kind: AreaKind, code: string): boolean {
  return (kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code)) !== undefined;
}

function isServable(serves: string): boolean {
  const { kind, code } = readServedArea(serves);
  return isArea(kind, code);
}

function missing(parameter: 'in' | 'serves' | 'near', value: string): ParameterFault {
  return {
    parameter,
    code: 'not-found',
    value,
    expected: `one that exists; ${queryDocumentation[parameter].expected}`,
  };
}

function unknownIds(parameter: string, asked: string[], known: string[]): ParameterFault[] {
  return asked
    .filter((id) => !known.includes(id))
    .map((value) => ({ parameter, code: 'not-found', value, expected: `some of ${known.join(', ')}` }));
}

/** The query without the topics, audiences, areas and municipalities that do not exist. */
export function withoutUnknown(query: Query): Query {
  const knows = (code: string) => municipalityByCode(code) !== undefined;
  const near = query.near?.kind === 'municipality' && !knows(query.near.code) ? null : query.near;
  return {
    ...query,
    topic: query.topic.filter((id) => topicIds.includes(id)),
    audience: query.audience.filter((id) => audienceIds.includes(id)),
    in: query.in.filter(({ kind, code }) => isArea(kind, code)),
    serves: query.serves !== null && isServable(query.serves) ? query.serves : null,
    near,
    withinKm: near && query.withinKm,
  };
}

/** A fault for each topic, audience, area and municipality of a query that does not exist. */
export function checkReferences(query: Query): ParameterFault[] {
  const { near, serves } = query;
  return [
    ...unknownIds('topic', query.topic, topicIds),
    ...unknownIds('audience', query.audience, audienceIds),
    ...query.in.flatMap(({ kind, code }) => (isArea(kind, code) ? [] : missing('in', `${kind}:${code}`))),
    ...(serves === null || isServable(serves) ? [] : [missing('serves', serves)]),
    ...(near?.kind !== 'municipality' || municipalityByCode(near.code)
      ? []
      : [missing('near', `municipality:${near.code}`)]),
  ];
}
