import { escapeHtml } from '../escapeHtml.ts';
import { problemKinds } from '../problem.ts';
import { apiPath } from './apiPath.ts';
import { documentedFields } from './exportOperations.ts';
import { type DocumentedParameter, parametersOf } from './openApi.ts';
import type { DescribedOperation } from './operation.ts';

export const stylePath = '/style.css';

/** Text with `code` between backticks. */
function prose(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** A plain page in English, with the API's own style. */
export function plainPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Neuvontakartta</title>
<link rel="stylesheet" href="${apiPath}${stylePath}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function parameterTable(parameters: DocumentedParameter[]): string {
  const rows = parameters.map(
    ({ name, required, description, example }) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code>${required ? ' <small>required</small>' : ''}</th>` +
      `<td>${prose(description)}</td><td>${example ? `<code>${escapeHtml(example)}</code>` : ''}</td></tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="Parameters"><table>
<thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th><th scope="col">Example</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** What the columns of the exports mean. */
function fieldTable(): string {
  const rows = documentedFields.map(
    ({ id, type, meaning }) =>
      `<tr><th scope="row"><code>${escapeHtml(id)}</code></th><td>${type}</td><td>${prose(meaning)}</td></tr>`,
  );
  return `<h3 id="fields">Fields of the exports</h3>
<div class="wide" tabindex="0" role="region" aria-labelledby="fields"><table>
<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function exampleOf(operation: DescribedOperation): string {
  const required = parametersOf(operation).filter(
    (parameter) => parameter.in === 'query' && parameter.required,
  );
  const example = operation.takesQuery ? [...required, { name: 'speaks', example: 'so,ar' }] : required;
  return `${apiPath}${operation.path}${example.length > 0 ? '?' : ''}${example.map(({ name, example }) => `${name}=${example}`).join('&')}`;
}

function queryNote({ takesQuery, takesOnly }: DescribedOperation): string {
  if (!takesQuery) return '';
  if (!takesOnly) return '<p>Takes the <a href="#query">parameters of a query</a>.</p>';
  const names = takesOnly.map((name) => `<code>${name}</code>`).join(', ');
  return `<p>Of the <a href="#query">parameters of a query</a> it takes ${names}.</p>`;
}

function section(operation: DescribedOperation): string {
  const id = operation.path.replaceAll(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
  const address = exampleOf(operation);
  const own = parametersOf({ ...operation, takesQuery: false });
  return `<section aria-labelledby="${id}">
<h3 id="${id}"><code>GET ${escapeHtml(operation.path)}</code></h3>
<p>${prose(operation.summary)}.${operation.description ? ` ${prose(operation.description)}` : ''}</p>
${own.length > 0 ? parameterTable(own) : ''}
${queryNote(operation)}
<p>Example: ${operation.path.includes('{') ? `<code>${escapeHtml(address)}</code>` : `<a href="${escapeHtml(address)}"><code>${escapeHtml(address)}</code></a>`}</p>
</section>`;
}

/** The API described for people. */
export function documentationPage(operations: readonly DescribedOperation[]): string {
  const groups = [...new Set(operations.map(({ group }) => group))];
  const query = operations.find(({ takesQuery, takesOnly }) => takesQuery && !takesOnly);
  const queryParameters = query ? parametersOf({ ...query, own: {}, path: '' }) : [];
  return plainPage(
    'The API',
    `<p>Finland’s guidance and counselling services for immigrants as open data (CC BY 4.0), for reading by anyone, without a key. The same description for programs: <a href="${apiPath}/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<ul>
<li>Answers are JSON, but for the <a href="#fields">exports</a>. Times are ISO 8601 in UTC, coordinates WGS 84 degrees, languages BCP 47 tags, municipalities the 3-digit codes of Statistics Finland.</li>
<li>Send an answer’s <code>ETag</code> back in <code>If-None-Match</code>: what has not changed is answered with 304.</li>
<li>A list is read page by page: follow <code>next</code>, or the <code>Link</code> header, to its end.</li>
<li>What cannot be answered gives a problem document (RFC 9457), which names each parameter that is unknown or malformed. The kinds: ${Object.keys(
      problemKinds,
    )
      .map((code) => `<a href="/problems/${code}">${code}</a>`)
      .join(', ')}.</li>
</ul>
<h2 id="query">The query</h2>
<p>The same parameters in the API and in the addresses of pages.</p>
${parameterTable(queryParameters)}
${groups
  .map(
    (group) =>
      `<h2>${escapeHtml(group)}</h2>\n${operations
        .filter((operation) => operation.group === group)
        .map(section)
        .join('\n')}${group === 'Exports' ? `\n${fieldTable()}` : ''}`,
  )
  .join('\n')}`,
  );
}
