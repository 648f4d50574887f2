import type { CoverageQuestion } from '../../../data/model/coverage.ts';
import { areaKindForm, defaultAreaKind, partForm } from '../../../data/model/coverageQuery.ts';
import { type AreaRef, areaKinds, type Query } from '../../../data/model/query.ts';
import { queryDocumentation } from '../../../data/model/queryDocumentation.ts';
import { areaPattern } from '../../../data/model/queryForms.ts';
import { areaByCode } from '../../../data/reference/areas.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';

function isKnown({ kind, code }: AreaRef): boolean {
  return (kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code)) !== undefined;
}

/** What coverage takes beside the directory's query. */
export const coverageParameters = {
  by: {
    description: 'The kind of areas that are counted; region unless said',
    expected: `one of ${areaKinds.join(', ')}`,
    example: 'county',
    isRequired: false as const,
    schema: { type: 'string', enum: [...areaKinds] },
    parse: areaKindForm.parse,
  },
  of: {
    description: 'Only areas that share a municipality with this one',
    expected: queryDocumentation.in.expected.replace(', comma-separated', ''),
    example: 'region:19',
    isRequired: false as const,
    schema: { type: 'string', pattern: areaPattern.source },
    parse(text: string) {
      const part = partForm.parse(text);
      return part && isKnown(part) ? part : undefined;
    },
  },
};

/** The question that a request asks. */
export function coverageQuestion(query: Query, values: Record<string, unknown>): CoverageQuestion {
  const { by = defaultAreaKind, of = null } = values as Partial<CoverageQuestion>;
  return { by, of, query };
}
