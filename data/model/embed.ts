import type { Answer } from './card.ts';
import type { InterfaceLanguage } from './languageTag.ts';
import { emptyQuery, type Query } from './query.ts';
import { formatQuery, parseQuery, type QueryFault } from './queryCodec.ts';
import type { NamedCode } from './submissionForm.ts';

/*
 * The map or the list in a frame of another site: what its address says besides the query, and what its pages are given.
 */

export const embedViews = ['both', 'map', 'list'] as const;
export const embedThemes = ['auto', 'light', 'dark'] as const;

export interface EmbedOptions {
  view: (typeof embedViews)[number];
  theme: (typeof embedThemes)[number];
}

const defaultEmbed: EmbedOptions = { view: 'both', theme: 'auto' };

interface Embedded {
  options: EmbedOptions;
  query: Query;
  faults: QueryFault[];
}

function readWord<T extends string>(
  parameters: URLSearchParams,
  name: string,
  words: readonly T[],
  standard: T,
) {
  const text = parameters.get(name) ?? '';
  const value = words.find((word) => word === text) ?? standard;
  const isKnown = text === '' || value === text;
  return { value, faults: isKnown ? [] : [{ parameter: name, code: 'malformed', value: text } as const] };
}

/** What the address of a frame says, and every parameter that could not be used. It always shows the present day. */
export function parseEmbed(parameters: URLSearchParams): Embedded {
  const view = readWord(parameters, 'view', embedViews, defaultEmbed.view);
  const theme = readWord(parameters, 'theme', embedThemes, defaultEmbed.theme);
  const { query, faults } = parseQuery(
    [...parameters].filter(([name]) => name !== 'view' && name !== 'theme'),
  );
  const past: QueryFault[] = query.at ? [{ parameter: 'at', code: 'malformed', value: query.at }] : [];
  return {
    options: { view: view.value, theme: theme.value },
    query: { ...query, at: null, cursor: null, limit: emptyQuery.limit },
    faults: [...faults, ...past, ...view.faults, ...theme.faults],
  };
}

/** The address of a frame below the interface language, without what is default. */
export function formatEmbed(query: Query, { view, theme }: EmbedOptions): string {
  const parameters = formatQuery(query);
  if (view !== defaultEmbed.view) parameters.set('view', view);
  if (theme !== defaultEmbed.theme) parameters.set('theme', theme);
  const search = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `embed${search ? `?${search}` : ''}`;
}

/** The page inside of the frame. */
export interface EmbedPageData {
  options: EmbedOptions;
  answer: Answer;
  faults: QueryFault[];
}

/** The heights that a frame may have before it is fitted to what it shows. */
export const frameHeights = { min: 300, standard: 700, max: 3000 };

/** The page that writes the code for other sites. */
export interface EmbedBuildData {
  /** Where visitors reach us. */
  baseUrl: string;
  language: InterfaceLanguage;
  options: EmbedOptions;
  speaks: string[];
  serves: string | null;
  heightPx: number;
  municipalities: NamedCode[];
  /** Sites that may show the frame, as CSP names them. */
  allowed: string[];
}
