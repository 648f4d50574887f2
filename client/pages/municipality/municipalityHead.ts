import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import type { MunicipalityPageData } from '../../../data/model/municipalityPages.ts';
import { pickText } from '../../../data/model/pickText.ts';
import type { Head } from '../../../data/model/renderedPage.ts';
import type { Translate } from '../head.ts';
import { pagePath, servicePath } from '../navigation.ts';

/** The head of a municipality's page. */
export function municipalityHead(
  data: MunicipalityPageData,
  t: Translate,
  language: InterfaceLanguage,
): Head {
  const place = language === 'sv' ? data.name.sv : data.name.fi;
  return {
    title: `${t('municipality.title', { place })} – ${t('site.name')}`,
    description: t('municipality.description', { place }),
    path: `municipalities/${data.slug}`,
    isIndexed: true,
    jsonLd: municipalityJsonLd(data, {
      language,
      place,
      home: t('site.home'),
      municipalities: t('site.municipalities'),
    }),
  };
}

interface JsonLdTexts {
  language: InterfaceLanguage;
  place: string;
  home: string;
  municipalities: string;
}

/** Where the page stands, and the services of the municipality, in schema.org's words. */
function municipalityJsonLd(
  { slug, groups, position }: MunicipalityPageData,
  { language, place, home, municipalities }: JsonLdTexts,
): object {
  const steps: [string, string][] = [
    [home, pagePath(language)],
    [municipalities, pagePath(language, 'municipalities')],
    [place, pagePath(language, `municipalities/${slug}`)],
  ];
  const areaServed = {
    '@type': 'AdministrativeArea',
    name: place,
    geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng },
  };
  const hits = groups.flatMap(({ items }) => items);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(([name, item], index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          item,
        })),
      },
      {
        '@type': 'ItemList',
        name: place,
        numberOfItems: hits.length,
        itemListElement: hits.map((hit, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          item: {
            '@type': 'GovernmentService',
            name: pickText(hit.name, language).text,
            url: servicePath(language, hit.slug, null),
            areaServed,
            availableChannel: {
              '@type': 'ServiceChannel',
              availableLanguage: [
                ...new Set(hit.channels.flatMap(({ offers }) => offers.map(({ tag }) => tag))),
              ],
            },
          },
        })),
      },
    ],
  };
}
