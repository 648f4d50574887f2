import type { NewsData } from '../../../data/model/news.ts';
import { areaByCode, areas } from '../../../data/reference/areas.ts';
import { languages } from '../../../data/reference/languages.ts';
import { municipalityByCode } from '../../../data/reference/municipalities.ts';
import { areaName, languageName } from '../../directory/shell.ts';
import { newsPageFor, readNewsQuery } from '../../news/newsPage.ts';
import type { ReadNews } from '../../news/readNews.ts';
import type { ServedPage, Visit } from './servedPage.ts';

const itemsOnPage = 30;

type Choices = NewsData['areaChoices'];

/** The choices of a menu; what a link asked for is among them, however it was put together. */
function withAsked(choices: Choices, value: string, name: () => string): Choices {
  return value === '' || choices.some((choice) => choice.value === value)
    ? choices
    : [{ value, name: name() }, ...choices];
}

function byName(choices: Choices, reader: Visit['language']): Choices {
  const { compare } = new Intl.Collator(reader);
  return choices.sort((a, b) => compare(a.name, b.name));
}

function areaChoices({ in: asked }: NewsData['query'], reader: Visit['language']): Choices {
  const regions = areas
    .filter(({ kind }) => kind === 'region')
    .map((area) => ({ value: `region:${area.code}`, name: areaName(area, reader) }));
  const nameOf = ({ kind, code }: (typeof asked)[number]) => {
    const area = kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code);
    return area ? areaName(area, reader) : code;
  };
  const value = asked.map(({ kind, code }) => `${kind}:${code}`).join(',');
  return withAsked(byName(regions, reader), value, () => asked.map(nameOf).join(', '));
}

function languageChoices({ speaks }: NewsData['query'], reader: Visit['language']): Choices {
  const known = languages.map(({ tag }) => ({ value: tag, name: languageName(tag, reader) }));
  return withAsked(byName(known, reader), speaks.join(','), () =>
    speaks.map((tag) => languageName(tag, reader)).join(', '),
  );
}

/** What is new in the network. */
export function newsPage({ readNews }: { readNews: ReadNews }): ServedPage {
  return {
    path: 'news',
    async load({ url, language, now }) {
      const asked = readNewsQuery(url.searchParams);
      const page = await newsPageFor(readNews, asked, { reader: language, limit: itemsOnPage, now });
      const data: NewsData = {
        ...page,
        query: asked.query,
        faults: asked.faults,
        areaChoices: areaChoices(asked.query, language),
        languageChoices: languageChoices(asked.query, language),
      };
      const isImpossible = asked.faults.some(({ code }) => code !== 'unknown-parameter');
      return { data, shared: true, status: isImpossible ? 400 : 200 };
    },
  };
}
