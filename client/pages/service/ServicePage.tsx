import { useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ServiceDetail } from '../../../data/model/card.ts';
import type { InterfaceLanguage } from '../../../data/model/languageTag.ts';
import { pickText, type LocalizedText as Texts } from '../../../data/model/pickText.ts';
import type { Head } from '../../../data/model/renderedPage.ts';
import { Confirmed } from '../../cards/Confirmed.tsx';
import { LanguageChips } from '../../cards/LanguageChips.tsx';
import { mainState } from '../../cards/mainState.ts';
import states from '../../cards/openingState.module.css';
import { useTimes } from '../../cards/useTimes.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lastSearch } from '../directory/lastSearch.ts';
import { useMinute } from '../directory/useMinute.ts';
import type { Translate } from '../head.ts';
import type { LazyPage } from '../lazyPage.ts';
import { municipalityPath, pagePath } from '../navigation.ts';
import { PageLink } from '../PageLink.tsx';
import { OptionalPastNotice } from '../past/loadPastNotice.tsx';
import { Actions } from './Actions.tsx';
import { ChannelSection } from './ChannelSection.tsx';
import { ClosedText } from './ClosedText.tsx';
import { Currency } from './Currency.tsx';
import { DueNotice } from './DueNotice.tsx';
import { ForWhom } from './ForWhom.tsx';
import { OfficialsActions } from './OfficialsActions.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { serviceJsonLd } from './serviceJsonLd.ts';
import styles from './servicePage.module.css';
import { serviceTexts } from './serviceTexts.ts';

const helsinkiDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki' });

/** The head of a service's page, with schema.org facts for search engines. */
function serviceHead(
  { service, card, past }: ServiceDetail,
  t: Translate,
  language: InterfaceLanguage,
): Head {
  const name = pickText(service.name, language).text;
  const place = language === 'sv' ? card.municipality.name.sv : card.municipality.name.fi;
  return {
    title: `${name}, ${place} – ${t('site.name')}`,
    description: service.summary
      ? pickText(service.summary, language).text
      : `${name}, ${place}. ${t('home.description')}`,
    path: `services/${service.slug}`,
    isPast: past !== undefined,
    isIndexed: !past,
    ...(!past && { jsonLd: serviceJsonLd(service, card, { language, serviceType: t('site.tagline') }) }),
  };
}

/** Everything about one service. */
function ServicePage() {
  const detail = useLoaderData() as ServiceDetail;
  const { service, card, schedules, past } = detail;
  const t = useTranslations();
  const language = useLanguage();
  const placeName = usePlaceName();
  const minute = useMinute(detail.now);
  // On a day that is over nothing is open now.
  const now = past ? null : minute;
  const today = past?.day ?? helsinkiDay.format(minute);
  const { stateText } = useTimes();
  const { state, isByAppointment } = mainState(card, schedules, minute);
  const { tone, text } = stateText(state, minute);
  const isFromWebPage = Object.values(service.provenance).some(({ source }) => source.kind === 'public-page');

  return (
    <main className={styles.page}>
      <p>
        <PageLink
          className={styles.back}
          href={`${pagePath(language)}${lastSearch() || (past ? `?at=${past.day}` : '')}`}
        >
          <span className={styles.backArrow}>
            <Icon name="chevron" />
          </span>
          {t('service.back')}
        </PageLink>
      </p>
      <OptionalPastNotice past={past} />
      <header className={styles.head}>
        <h1>
          <LocalizedText text={service.name} />
        </h1>
        <p className={styles.where}>
          <Icon name="pin" />
          <span>
            <a href={municipalityPath(language, card.municipality.name)}>
              <bdi>{placeName(card.municipality.name)}</bdi>
            </a>
            {card.street && (
              <>
                {' · '}
                <bdi>{card.street}</bdi>
              </>
            )}
          </span>
        </p>
        <p className={styles.when}>
          <Icon name="clock" />
          {service.state === 'temporarily-closed' ? (
            <span className={states.closed}>
              <ClosedText reopensOn={service.reopensOn} />
            </span>
          ) : (
            now && <span className={states[tone]}>{text}</span>
          )}
          {isByAppointment && <span>{t('card.byAppointment')}</span>}
        </p>
        <LanguageChips card={card} wanted={[]} schedules={schedules} now={now} max={40} />
        <Confirmed card={card} />
      </header>
      <Actions detail={detail} />
      {!past && <OfficialsActions slug={service.slug} />}
      {card.confirmed && <DueNotice service={service} today={today} />}
      {!card.confirmed && (
        <section className={styles.notice}>
          <h2>{t('service.unconfirmedTitle')}</h2>
          <p>
            {isFromWebPage && `${t('service.fromWebPage')} `}
            {t('service.callFirst')}
          </p>
        </section>
      )}
      {service.summary && <Text text={service.summary} />}
      {service.description && <Text text={service.description} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <section aria-labelledby="contact">
            <h2 id="contact">{t('service.contact')}</h2>
            <div className={styles.channels}>
              {service.channels.map((channel, index) => (
                <ChannelSection
                  // biome-ignore lint/suspicious/noArrayIndexKey: the channels of one revision never change their order
                  key={index}
                  channel={channel}
                  cardChannel={card.channels[index] as (typeof card.channels)[number]}
                  schedules={schedules}
                  now={now}
                />
              ))}
            </div>
          </section>
          <ForWhom detail={detail} />
        </div>
        <div className={styles.column}>
          <PlaceSection card={card} />
          <Currency service={service} today={today} />
        </div>
      </div>
    </main>
  );
}

function Text({ text }: { text: Texts }) {
  return (
    <p className={styles.text}>
      <LocalizedText text={text} />
    </p>
  );
}

export const servicePage: LazyPage = {
  Component: ServicePage,
  head: serviceHead,
  chunk: 'client/pages/service/ServicePage.tsx',
  texts: { service: serviceTexts },
};
