import { type FormEvent, useState } from 'react';
import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import {
  type EmbedBuildData,
  type EmbedOptions,
  formatEmbed,
  frameHeights,
} from '../../../data/model/embed.ts';
import { isInterfaceLanguage } from '../../../data/model/languageTag.ts';
import { emptyQuery } from '../../../data/model/query.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import type { LazyPage } from '../lazyPage.ts';
import plain from '../plainPage.module.css';
import { EmbedChoices } from './EmbedChoices.tsx';
import styles from './embedBuild.module.css';
import { embedBuildTexts } from './embedBuildTexts.ts';
import { frameTitle } from './frameTitles.ts';
import { Snippet } from './Snippet.tsx';
import { snippetOf } from './snippetOf.ts';

/** The choices that a form says, over those of the page. */
function chosenIn(form: HTMLFormElement, data: EmbedBuildData): EmbedBuildData {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  const language = text('language');
  const heightPx = Number(text('height'));
  const isHeight = heightPx >= frameHeights.min && heightPx <= frameHeights.max;
  return {
    ...data,
    language: isInterfaceLanguage(language) ? language : data.language,
    serves: text('serves') || null,
    speaks: fields.getAll('speaks').map(String),
    options: { view: text('view'), theme: text('theme') } as EmbedOptions,
    heightPx: isHeight ? Math.round(heightPx) : data.heightPx,
  };
}

/** Writes the code with which another site shows the map, and shows what it makes. */
function EmbedBuildPage() {
  const loaded = useLoaderData() as EmbedBuildData;
  const t = useTranslations('embedBuild');
  const [data, setData] = useState(loaded);
  const { baseUrl, language, speaks, serves, options, heightPx, allowed } = data;
  const path = `/${language}/${formatEmbed({ ...emptyQuery, speaks, serves }, options)}`;
  const title = frameTitle(language);
  const change = (event: FormEvent<HTMLFormElement>) => {
    const chosen = chosenIn(event.currentTarget, data);
    setData(chosen);
  };
  return (
    <main className={`${plain.page} ${styles.page}`}>
      <h1>{t('title')}</h1>
      <p>{t('intro')}</p>
      <form className={styles.form} onChange={change}>
        <EmbedChoices data={loaded} />
        <button type="submit" className={`${buttonClass('primary')} ${styles.unscripted}`}>
          {t('update')}
        </button>
      </form>
      <Snippet code={snippetOf({ baseUrl, path, title, heightPx })} />
      <section aria-labelledby="preview">
        <h2 id="preview">{t('preview')}</h2>
        <iframe className={styles.frame} src={path} title={title} height={heightPx} />
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('privacy')}</h2>
        <p>{t('privacyText')}</p>
      </section>
      <section aria-labelledby="allow">
        <h2 id="allow">{t('allow')}</h2>
        <p>{t('allowText')}</p>
        <p>
          {allowed.length === 0 && t('allowedNone')}
          {allowed.includes('*') && t('allowedAll')}
          {allowed.length > 0 && !allowed.includes('*') && t('allowed', { sites: allowed.join(' ') })}
        </p>
      </section>
    </main>
  );
}

export const embedBuildPage: LazyPage = {
  Component: EmbedBuildPage,
  head: (_, t) => ({
    title: `${t('embedBuild.title')} – ${t('site.name')}`,
    description: t('embedBuild.description'),
    path: 'embed/build',
    isIndexed: true,
  }),
  chunk: 'client/pages/embed/EmbedBuildPage.tsx',
  texts: { embedBuild: embedBuildTexts },
};
