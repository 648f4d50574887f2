import { useTranslations } from 'use-intl';
import { useLanguage } from '../../i18n/Texts.tsx';
import type { LazyPage } from '../lazyPage.ts';
import { pagePath } from '../navigation.ts';
import { ChooseDay } from '../past/ChooseDay.tsx';
import { pastTexts } from '../past/pastTexts.ts';
import plain from '../plainPage.module.css';
import styles from './textPage.module.css';
import { textPageTexts } from './textPageTexts.ts';

const textIds = {
  about: 'about',
  accessibility: 'accessibility',
  privacy: 'privacy',
  'open-data': 'openData',
} as const;
const paragraphs = {
  about: ['p1', 'p2', 'p3', 'p4'],
  accessibility: ['p1', 'p2', 'p3', 'p4'],
  privacy: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p10'],
  openData: ['p1', 'p2'],
} as const;
const dataLinks = {
  api: '/api/v1/',
  spec: '/api/v1/openapi.json',
  list: '/api/v1/services?limit=200',
  csv: '/api/v1/services.csv',
  xlsx: '/api/v1/services.xlsx',
  geojson: '/api/v1/services.geojson',
  vcf: '/api/v1/services.vcf',
} as const;

export type TextPath = keyof typeof textIds;

/** One of the plain pages about the site itself. */
export function createTextPage(path: TextPath): LazyPage {
  const id = textIds[path];

  function TextPage() {
    const t = useTranslations();
    const language = useLanguage();
    return (
      <main className={`${plain.page} ${styles.text}`}>
        <h1>{t(`texts.${id}.title`)}</h1>
        {paragraphs[id].map((paragraph) => (
          <p key={paragraph}>{t(`texts.${id}.${paragraph}` as 'texts.about.p1')}</p>
        ))}
        {id === 'openData' && (
          <ul>
            {(Object.keys(dataLinks) as (keyof typeof dataLinks)[]).map((link) => (
              <li key={link}>
                <a href={dataLinks[link]}>{t(`texts.openData.${link}`)}</a>
              </li>
            ))}
            <li>
              <a href={pagePath(language, 'embed/build')}>{t('texts.openData.embed')}</a>
            </li>
          </ul>
        )}
        {id === 'openData' && (
          <section aria-labelledby="past">
            <h2 id="past">{t('past.title')}</h2>
            <p>{t('past.intro')}</p>
            <ChooseDay />
          </section>
        )}
      </main>
    );
  }

  return {
    Component: TextPage,
    texts: { texts: textPageTexts, ...(id === 'openData' && { past: pastTexts }) },
    chunk: 'client/pages/texts/TextPage.tsx',
    head: (_, t) => ({
      title: `${t(`texts.${id}.title`)} – ${t('site.name')}`,
      description: t(`texts.${id}.p1`),
      path,
      isIndexed: true,
    }),
  };
}
