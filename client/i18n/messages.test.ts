import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/*
 * The texts first, then their use. Long because it reads the syntax of the sources: a search with patterns cannot tell
 * which of the page's translators a `t` is.
 */

/** Dotted key → message. */
type Texts = Map<string, string>;
type Tree = { [key: string]: string | Tree };
type SyntaxNode = { type: string; [field: string]: unknown };
/** Name of a variable → namespace of the translator that it holds; undefined: it holds something else. */
type Scope = Map<string, string | undefined>;

const sameInEveryLanguage = new Set([
  'site.name',
  'card.km',
  'reach.km',
  'notices.fromUntil',
  'submit.errors.item',
  'submit.errors.ofChannel',
  'forms.hoursWords.onDays',
]);
/** Words that a language has in common with English. */
const sameAsEnglish = new Set(['fi filters.kind.chat', 'fi ways.chat']);

const root = join(import.meta.dirname, '../..');
const languages = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));
const english = textsOf('en');

function textsOf(language: string): Texts {
  const texts: Texts = new Map();
  const collect = (tree: Tree, prefix: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') texts.set(prefix + key, value);
      else collect(value, `${prefix}${key}.`);
    }
  };
  collect(JSON.parse(readFileSync(join(import.meta.dirname, `${language}.json`), 'utf8')) as Tree, '');
  return texts;
}

/** The elements of a message, those inside plurals, selects and tags too. */
function elementsOf(message: string): MessageFormatElement[] {
  const flatten = (elements: MessageFormatElement[]): MessageFormatElement[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.tag) return [element, ...flatten(element.children)];
      if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
      return [element, ...Object.values(element.options).flatMap(({ value }) => flatten(value))];
    });
  return flatten(parse(message));
}

function placeholdersOf(message: string): string[] {
  const placeholders = elementsOf(message)
    .filter((element) => element.type !== TYPE.literal && element.type !== TYPE.pound)
    .map((element) => `${element.value} (${TYPE[element.type]})`);
  return [...new Set(placeholders)].sort();
}

function pluralFormsOf(message: string): string[] {
  return elementsOf(message).flatMap((element) =>
    element.type === TYPE.plural ? Object.keys(element.options).sort() : [],
  );
}

const hasWords = (message: string) =>
  elementsOf(message).some((element) => element.type === TYPE.literal && element.value.trim() !== '');

/** What differs between two views of a message: one line for each key, empty when nothing does. */
function differences(
  texts: Texts,
  found: (text: string) => string[],
  wanted: (original: string) => string[],
) {
  return [...texts].flatMap(([key, text]) => {
    const original = english.get(key);
    if (original === undefined) return [];
    const pair = [found(text), wanted(original)].map((parts) => parts.join(', '));
    return pair[0] === pair[1] ? [] : [`${key}: ${pair[0]} instead of ${pair[1]}`];
  });
}

describe.each(languages)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('have the keys of the English ones, no more and no fewer', () => {
    const missing = [...english.keys()].filter((key) => !texts.has(key));
    const extra = [...texts.keys()].filter((key) => !english.has(key));
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });

  it('keep the placeholders of the English ones', () => {
    expect(differences(texts, placeholdersOf, placeholdersOf)).toEqual([]);
  });

  it('have every plural form of the language, and the exact numbers of the English ones', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = (original: string) => {
      const forms = pluralFormsOf(original);
      return forms.length === 0
        ? []
        : [...forms.filter((form) => form.startsWith('=')), ...categories].sort();
    };
    expect(differences(texts, pluralFormsOf, wanted)).toEqual([]);
  });

  it('are nowhere empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the texts in %s', (language) => {
  it('are nowhere left in English', () => {
    const left = [...textsOf(language)]
      .filter(([key, text]) => text === english.get(key) && hasWords(text))
      .map(([key]) => key)
      .filter((key) => !sameInEveryLanguage.has(key) && !sameAsEnglish.has(`${language} ${key}`));
    expect(left).toEqual([]);
  });
});

/*
 * Which texts the code uses, read from its syntax: `t('key')`, also with `t.rich` and the like, where `t` is any
 * variable that holds a translator.
 */

const translatorMakers = new Set(['useTranslations', 'createTranslator']);
const translatorMethods = new Set(['rich', 'markup', 'raw', 'has']);
const isNode = (value: unknown): value is SyntaxNode =>
  typeof (value as SyntaxNode | null)?.type === 'string';
const childrenOf = (node: SyntaxNode) => Object.values(node).flat().filter(isNode);
const textOf = (node: unknown) => (isNode(node) && typeof node.value === 'string' ? node.value : undefined);
const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : undefined);

const templateText = ({ quasis }: SyntaxNode) =>
  (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('*');

function findNode(node: SyntaxNode, matches: (node: SyntaxNode) => boolean): SyntaxNode | undefined {
  if (matches(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findNode(child, matches);
    if (found) return found;
  }
  return undefined;
}

const isMakerType = (node: SyntaxNode) =>
  node.type === 'TSTypeQuery' && translatorMakers.has(nameOf(node.exprName) ?? '');

/** The namespace in a type such as `ReturnType<typeof useTranslations<'card'>>`, or in an alias of one. */
function namespaceOfType(type: unknown, aliases: Map<string, string>): string | undefined {
  if (!isNode(type)) return undefined;
  const alias = findNode(type, ({ typeName }) => aliases.has(nameOf(typeName) ?? ''));
  if (!alias && !findNode(type, isMakerType)) return undefined;
  const literal = findNode(type, (node) => node.type === 'TSLiteralType');
  return textOf(literal?.literal) ?? aliases.get(nameOf(alias?.typeName) ?? '') ?? '';
}

/** The namespace of the translator that an expression makes or names. */
function namespaceOf(node: unknown, scope: Scope): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'MemberExpression') {
    return translatorMethods.has(nameOf(node.property) ?? '') ? namespaceOf(node.object, scope) : undefined;
  }
  // A parameter `t` whose type stands elsewhere is the translator of all texts.
  if (node.type === 'Identifier')
    return scope.get(node.name as string) ?? (node.name === 't' ? '' : undefined);
  if (node.type !== 'CallExpression' || !translatorMakers.has(nameOf(node.callee) ?? '')) return undefined;
  const [argument] = node.arguments as SyntaxNode[];
  if (argument?.type !== 'ObjectExpression') return keyPatternsOf(argument)[0]?.replace('?', '*') ?? '';
  const option = findNode(argument, ({ type, key }) => type === 'Property' && nameOf(key) === 'namespace');
  return textOf(option?.value) ?? '';
}

/** The keys that an argument may stand for: `*` is an inserted value, `?` a key that is all in a variable. */
function keyPatternsOf(node: SyntaxNode | undefined): string[] {
  if (!node) return [];
  const part = (field: string) => keyPatternsOf(node[field] as SyntaxNode);
  switch (node.type) {
    case 'Literal':
      return [String(node.value)];
    case 'TemplateLiteral':
      return [templateText(node).replace(/^\*$/, '?')];
    case 'ConditionalExpression':
      return [...part('consequent'), ...part('alternate')];
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return part('expression');
    default:
      return ['?'];
  }
}

/** The scope inside a node: its parameters, and what its own statements declare. */
function innerScope(node: SyntaxNode, outer: Scope, aliases: Map<string, string>): Scope {
  const statements = Array.isArray(node.body) ? (node.body as SyntaxNode[]) : [];
  const parameters = Array.isArray(node.params) ? (node.params as SyntaxNode[]) : [];
  if (statements.length + parameters.length === 0) return outer;
  const scope: Scope = new Map(outer);
  const declare = (id: SyntaxNode, namespace: string | undefined) => {
    if (id.type === 'Identifier')
      scope.set(id.name as string, namespaceOfType(id.typeAnnotation, aliases) ?? namespace);
  };
  for (const parameter of parameters) declare(parameter, undefined);
  for (const statement of statements) {
    const declaration = isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations as { id: SyntaxNode; init: unknown }[]) {
      declare(id, isNode(init) && init.type === 'CallExpression' ? namespaceOf(init, scope) : undefined);
    }
  }
  return scope;
}

/** Keys and key patterns that sources ask for, and the words from which a key in a variable may come. */
function scan(sources: { file: string; text: string }[]) {
  const asked: { file: string; key: string }[] = [];
  const words = new Set<string>();
  const aliases = new Map<string, string>();
  const programs = sources.map(({ file, text }) => {
    const { program, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
    return { file, program: program as unknown as SyntaxNode };
  });

  const collectAliases = (node: SyntaxNode) => {
    if (node.type === 'TSTypeAliasDeclaration') {
      const namespace = namespaceOfType(node.typeAnnotation, new Map());
      if (namespace !== undefined) aliases.set(nameOf(node.id) ?? '', namespace);
    }
    childrenOf(node).forEach(collectAliases);
  };
  for (const { program } of programs) collectAliases(program);

  const visit = (node: SyntaxNode, outer: Scope, file: string) => {
    const scope = innerScope(node, outer, aliases);
    const namespace = node.type === 'CallExpression' ? namespaceOf(node.callee, scope) : undefined;
    const argument = namespace === undefined ? undefined : (node.arguments as SyntaxNode[])[0];
    const patterns = keyPatternsOf(argument);
    for (const pattern of patterns)
      asked.push({ file, key: namespace ? `${namespace}.${pattern}` : pattern });
    const isKnownKey = patterns.length > 0 && patterns.every((pattern) => !/[*?]/.test(pattern));
    if (node.type === 'Literal' && typeof node.value === 'string') words.add(node.value);
    for (const child of childrenOf(node)) {
      if (!(isKnownKey && child === argument)) visit(child, scope, file);
    }
  };
  for (const { file, program } of programs) visit(program, new Map(), file);
  return { asked, words };
}

/**
 * Whether asking for `key` may read the text `name`, alone or with its group. A key that is all in a variable needs its
 * word somewhere in the code.
 */
function reads(key: string, name: string, words: Set<string>): boolean {
  const pattern = key.replaceAll('.', '\\.').replaceAll('*', '.+').replace('?', '(.+)');
  const found = new RegExp(`^${pattern}(?:\\..+)?$`).exec(name);
  return found !== null && (found[1] === undefined || words.has(found[1]));
}

describe('the search for texts in code', () => {
  it.each([
    ["const say = useTranslations('card'); say('call');", ['card.call']],
    ['const t = useTranslations(); t.rich("card.call", {});', ['card.call']],
    ["const t = createTranslator({ messages, namespace: 'map' }); t('skip');", ['map.skip']],
    ["useTranslations('map')('skip');", ['map.skip']],
    [`const t = useTranslations('filters'); <b>{t(\`kind.\${kind}\`)}</b>;`, ['filters.kind.*']],
    [`const t = useTranslations('ladder'); t(\`\${reason}Why\`);`, ['ladder.*Why']],
    [`const t = useTranslations(\`texts.\${page}\`); t('title');`, ['texts.*.title']],
    ["const t = useTranslations('site'); t(page as Page);", ['site.?']],
    [
      "const t = useTranslations('card'); t(isNear ? 'call' : isOpen ? 'write' : kind);",
      ['card.call', 'card.write', 'card.?'],
    ],
    [
      "const t = useTranslations('card'); const f = () => { const t = useTranslations('map'); t('skip'); }; t('call');",
      ['map.skip', 'card.call'],
    ],
    [
      "type Say = ReturnType<typeof useTranslations<'card'>>; const f = (say: Say) => say('call');",
      ['card.call'],
    ],
    [
      "type Say = ReturnType<typeof useTranslations<never>>; function f(say: Say) { say('card.call'); }",
      ['card.call'],
    ],
    ["function f(say: (key: string) => string) { say('card.call'); }", []],
    ["export const head = (_, t) => ({ title: t('home.title') });", ['home.title']],
  ])('reads %s', (text, keys) => {
    expect(scan([{ file: 'example.tsx', text }]).asked.map(({ key }) => key)).toEqual(keys);
  });

  it('takes a key in a variable only from words that stand in the code outside of calls', () => {
    const text =
      "const t = useTranslations('card'); const kind = isNear ? 'call' : 'km'; t(kind); t('write');";
    const { words } = scan([{ file: 'example.ts', text }]);
    expect(['call', 'km', 'write'].map((name) => reads('card.?', `card.${name}`, words))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('the code and the texts', () => {
  const files = ['client', 'server', 'data/model']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|e2e|d)\.tsx?$/.test(file));
  const { asked, words } = scan(
    files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })),
  );

  it('have no text that is never shown', () => {
    const unused = [...english.keys()].filter((name) => !asked.some(({ key }) => reads(key, name, words)));
    expect(unused).toEqual([]);
  });

  it('miss no text that is asked for', () => {
    const names = [...english.keys()];
    const missing = asked.filter(({ key }) => !names.some((name) => reads(key, name, words)));
    expect(missing).toEqual([]);
  });
});
