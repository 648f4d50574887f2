import type { Geography } from '../../../../data/model/card.ts';
import { areas } from '../../../../data/reference/areas.ts';
import { audiences } from '../../../../data/reference/audiences.ts';
import { languages } from '../../../../data/reference/languages.ts';
import { municipalities } from '../../../../data/reference/municipalities.ts';
import { topics } from '../../../../data/reference/topics.ts';
import { always, defineOperation } from '../operation.ts';
import { geographySchema, languagesSchema, namedListSchema } from '../schemas/reference.ts';

const shared = {
  group: 'Reference data',
  takesQuery: false,
  own: {},
  holds: always,
  brotliQuality: 11,
} as const;

export const listLanguages = defineOperation({
  ...shared,
  path: '/languages',
  summary: 'Languages that matter in guidance in Finland, with their names',
  response: languagesSchema,
  answer: () => ({ body: { items: languages } }),
});

export const listTopics = defineOperation({
  ...shared,
  path: '/topics',
  summary: 'What people ask advice about',
  response: namedListSchema,
  answer: () => ({ body: { items: topics } }),
});

export const listAudiences = defineOperation({
  ...shared,
  path: '/audiences',
  summary: 'For whom services are meant',
  response: namedListSchema,
  answer: () => ({ body: { items: audiences } }),
});

const places = municipalities.map(
  ({ code, slug, name, region, county, employment, population, position }) => ({
    code,
    slug,
    name,
    region,
    county,
    employment,
    population: population.count,
    ...position,
  }),
);

export const listMunicipalities = defineOperation({
  ...shared,
  path: '/municipalities',
  summary: 'The municipalities with their seats, and the areas that they make up',
  description:
    'Regions, wellbeing services counties (`county`) and employment areas; and where each municipality’s integration programme is, as far as editors have looked it up.',
  readsProgrammes: true,
  response: geographySchema,
  answer({ programmes }) {
    const items = places.map((place) => ({ ...place, integrationProgramme: programmes.of(place.code) }));
    return { body: { items, areas: [...areas] } satisfies Geography };
  },
});
