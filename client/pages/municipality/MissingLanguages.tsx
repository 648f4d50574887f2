import { useTranslations } from 'use-intl';
import type {
  MissingLanguage,
  MunicipalityAnswer,
  NearestService,
} from '../../../data/model/municipalityPages.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { servicePath } from '../navigation.ts';
import { PageLink } from '../PageLink.tsx';
import { LanguageName } from './LanguageName.tsx';
import own from './missingLanguages.module.css';
import styles from './municipality.module.css';
import { useMapSearch } from './useMapSearch.ts';

/** The most spoken languages that no service here speaks, with the nearest help in each. */
export function MissingLanguages({ data: { missing, code } }: { data: MunicipalityAnswer }) {
  const t = useTranslations('municipality');
  if (missing.length === 0) return null;
  const spoken = missing.filter(({ visit, remote }) => visit || remote);
  const nowhere = missing.filter(({ visit, remote }) => !visit && !remote);
  const isForOthers = spoken.some(
    ({ visit, remote }) => visit?.servesHere === false || remote?.servesHere === false,
  );
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t('missing')}</h2>
      <p>
        {t('missingIntro')} {isForOthers && t('askFirst')}
      </p>
      <ul role="list" className={own.missing}>
        {spoken.map((language) => (
          <Missing key={language.tag} language={language} code={code} />
        ))}
      </ul>
      {nowhere.length > 0 && (
        <div className={own.nowhere}>
          <p>{t('nowhere')}</p>
          <ul>
            {nowhere.map(({ tag }) => (
              <li key={tag}>
                <LanguageName tag={tag} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Missing({ language, code }: { language: MissingLanguage; code: string }) {
  const { tag, speakers, visit, remote } = language;
  const t = useTranslations('municipality');
  const mapSearch = useMapSearch();
  return (
    <li>
      <h3>
        <LanguageName tag={tag} />
      </h3>
      <p className={styles.small}>{t('speakers', { count: speakers.count, year: String(speakers.year) })}</p>
      <dl className={own.nearest}>
        {visit && <Nearest name={t('visit')} service={visit} />}
        {remote && <Nearest name={t('phone')} service={remote} />}
      </dl>
      <PageLink
        className={styles.target}
        href={mapSearch({ speaks: [tag], near: { kind: 'municipality', code } })}
      >
        {t('nearest')}
      </PageLink>
    </li>
  );
}

function Nearest({ name, service }: { name: string; service: NearestService }) {
  const t = useTranslations('municipality');
  const card = useTranslations('card');
  const language = useLanguage();
  const placeName = usePlaceName();
  const km = service.distanceKm;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <PageLink className={styles.target} href={servicePath(language, service.slug, null)}>
          <span>
            <LocalizedText text={service.name} />
          </span>
        </PageLink>
        <p className={styles.small}>
          <bdi>{placeName(service.municipality.name)}</bdi>{' '}
          {card('km', { km: Number(km.toFixed(km < 10 ? 1 : 0)) })}
          {service.servesHere && <> · {t('servesHere')}</>}
        </p>
      </dd>
    </div>
  );
}
