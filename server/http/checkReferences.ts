import type { AreaKind, Query } from '../../data/model/query.ts';
import type { QueryFault } from '../../data/model/queryCodec.ts';
import { queryRules } from '../../data/model/queryRules.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { audiences } from '../../data/reference/audiences.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';
import { topics } from '../../data/reference/topics.ts';

const topicIds = topics.map(({ id }) => id);
const audienceIds = audiences.map(({ id }) => id);

function isArea(kind: AreaKind, code: string): boolean {
  return (kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code)) !== undefined;
}

function missing(parameter: 'in' | 'serves' | 'near', value: string): QueryFault {
  return {
    parameter,
    code: 'not-found',
    value,
    expected: `one that exists; ${queryRules[parameter].expected}`,
  };
}

function unknownIds(parameter: string, asked: string[], known: string[]): QueryFault[] {
  return asked
    .filter((id) => !known.includes(id))
    .map((value) => ({ parameter, code: 'not-found', value, expected: `some of ${known.join(', ')}` }));
}

/** A fault for each topic, audience, area and municipality of a query that does not exist. */
export function checkReferences(query: Query): QueryFault[] {
  const { near, serves } = query;
  return [
    ...unknownIds('topic', query.topic, topicIds),
    ...unknownIds('audience', query.audience, audienceIds),
    ...query.in.flatMap(({ kind, code }) => (isArea(kind, code) ? [] : missing('in', `${kind}:${code}`))),
    ...(serves === null || municipalityByCode(serves) ? [] : [missing('serves', serves)]),
    ...(near?.kind !== 'municipality' || municipalityByCode(near.code)
      ? []
      : [missing('near', `municipality:${near.code}`)]),
  ];
}
