import { z } from 'zod';
import { queryDocumentation } from '../../../data/model/queryDocumentation.ts';
import type { QueryParameter } from '../../../data/model/queryRules.ts';
import { apiPath } from './apiPath.ts';
import type { DescribedOperation } from './operation.ts';
import { type JsonSchema, queryParameterSchemas, readValue, styleOf } from './parameterSchemas.ts';
import { isPaging } from './readInput.ts';
import { problemSchema } from './schemas/problem.ts';

type Json = Record<string, unknown>;

export interface DocumentedParameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  description: string;
  schema: JsonSchema;
  /** As it stands in an address. */
  example?: string;
}

function describe(description: string, expected: string): string {
  return `${description}: ${expected}.`;
}

const serviceId = {
  description: 'Id (UUID) or slug of a service',
  example: 'kerava-topaasi',
  missing: 'No such service is published',
};

/** Every parameter of an operation. */
export function parametersOf({
  path,
  own,
  takesQuery,
  takesOnly,
  id = serviceId,
  requires = [],
  isWhole = false,
}: DescribedOperation): DocumentedParameter[] {
  const idParameter: DocumentedParameter = {
    name: 'id',
    in: 'path',
    required: true,
    description: `${id.description}.`,
    schema: { type: 'string' },
    example: id.example,
  };
  const ownParameters = Object.entries(own).map(
    ([name, { description, expected, example, isRequired, schema }]): DocumentedParameter => ({
      name,
      in: 'query',
      required: isRequired,
      description: describe(description, expected),
      schema,
      example,
    }),
  );
  const queryParameters = Object.entries(queryDocumentation)
    .filter(([name]) => !isWhole || !isPaging(name))
    .filter(([name]) => !takesOnly || takesOnly.some((taken) => taken === name))
    .map(
      ([name, { description, expected, example }]): DocumentedParameter => ({
        name,
        in: 'query',
        required: requires.some((parameter) => parameter === name),
        description: describe(description, expected),
        schema: queryParameterSchemas[name as QueryParameter],
        ...(example && { example }),
      }),
    );
  return [
    ...(path.includes('{id}') ? [idParameter] : []),
    ...ownParameters,
    ...(takesQuery ? queryParameters : []),
  ];
}

function toOpenApi({ schema, example, ...parameter }: DocumentedParameter): Json {
  return {
    ...parameter,
    ...styleOf(schema),
    schema,
    ...(example !== undefined && { example: readValue(example, schema) }),
  };
}

/** The schemas as components that refer to each other, and the name of each operation's own. */
function componentsOf(operations: readonly DescribedOperation[]): {
  schemas: Json;
  refs: Map<string, string>;
} {
  const whole = z.object({
    ...Object.fromEntries(operations.flatMap(({ path, response }) => (response ? [[path, response]] : []))),
    problem: problemSchema,
  });
  const { properties, $defs } = z.toJSONSchema(whole, { io: 'output', unrepresentable: 'any' });
  const relocated = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
  const refs = new Map(
    Object.entries(relocated(properties)).map(([path, schema]) => [path, (schema as { $ref: string }).$ref]),
  );
  return { schemas: relocated($defs), refs };
}

function operationId(path: string): string {
  const words = path.replace('{id}', 'by-id').split(/[/.-]/).filter(Boolean);
  return `get${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

function problemResponse(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

/** Where there is no schema, the media type says what the bytes are. */
function contentOf({ mediaType = 'application/json' }: DescribedOperation, ref: string | undefined): Json {
  const [name = mediaType] = mediaType.split(';');
  return { [name]: ref ? { schema: { $ref: ref } } : {} };
}

function responsesOf(operation: DescribedOperation, ref: string | undefined): Json {
  const { path, own, takesQuery, id = serviceId, isWhole } = operation;
  const hasParameters = takesQuery || Object.keys(own).length > 0;
  const isPaged = path === '/services';
  return {
    200: {
      description: 'The answer',
      headers: {
        ETag: { description: 'Send it back in `If-None-Match`', schema: { type: 'string' } },
        ...(isWhole && {
          'X-Total-Count': { description: 'How many services', schema: { type: 'integer' } },
        }),
        ...(isPaged && { Link: { description: 'The next page (`rel="next"`)', schema: { type: 'string' } } }),
      },
      content: contentOf(operation, ref),
    },
    304: { description: 'The answer is still the one with the ETag of `If-None-Match`' },
    ...(hasParameters && { 400: problemResponse('Some parameters cannot be used; `faults` names each') }),
    ...(path.includes('{id}') && { 404: problemResponse(id.missing) }),
    default: problemResponse('Any other problem'),
  };
}

/** The OpenAPI 3.1 document of the API, made from its schemas and rules. */
export function openApiDocument(operations: readonly DescribedOperation[]): Json {
  const { schemas, refs } = componentsOf(operations);
  const groups = [...new Set(operations.map(({ group }) => group))];
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Neuvontakartta',
      version: '1.0.0',
      summary: "Finland's guidance and counselling services for immigrants",
      description:
        'For reading by anyone, without a key. Every answer has an ETag; unknown or malformed parameters are refused, never ignored.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: apiPath }],
    tags: groups.map((name) => ({ name })),
    paths: Object.fromEntries(
      operations.map((operation) => [
        operation.path,
        {
          get: {
            operationId: operationId(operation.path),
            tags: [operation.group],
            summary: operation.summary,
            ...(operation.description && { description: operation.description }),
            parameters: parametersOf(operation).map(toOpenApi),
            responses: responsesOf(operation, refs.get(operation.path)),
          },
        },
      ]),
    ),
    components: { schemas },
  };
}
