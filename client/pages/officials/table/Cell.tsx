import { useTranslations } from 'use-intl';
import { pickText } from '../../../../data/model/pickText.ts';
import type { TableRow } from '../../../../data/model/table.ts';
import type { TableColumn } from '../../../../data/model/tableView.ts';
import { mainState } from '../../../cards/mainState.ts';
import states from '../../../cards/openingState.module.css';
import { useTimes } from '../../../cards/useTimes.ts';
import { LocalizedText } from '../../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../../i18n/Texts.tsx';
import { usePlaceName } from '../../../i18n/usePlaceName.ts';
import { useShell } from '../../ShellContext.tsx';
import { ChannelsCell } from './ChannelsCell.tsx';
import { ContactCell } from './ContactCell.tsx';
import styles from './cells.module.css';
import { LanguagesCell } from './LanguagesCell.tsx';
import type { ShownRow } from './useRows.ts';

export interface CellProps {
  column: TableColumn;
  shown: ShownRow;
  wanted: readonly string[];
  /** Null on a day that is over. */
  now: Date | null;
}

/** What a column says of a service. */
export function Cell({ column, shown, wanted, now }: CellProps) {
  const t = useTranslations('table');
  const placeName = usePlaceName();
  const shell = useShell();
  const { row, contact } = shown;
  const { hit } = row;
  const namesOf = (ids: string[], entries: { id: string; name: string }[]) =>
    ids.map((id) => entries.find((entry) => entry.id === id)?.name ?? id).join(', ');
  switch (column) {
    case 'municipality':
      return placeName(hit.municipality.name);
    case 'languages':
      return <LanguagesCell channels={hit.channels} wanted={wanted} />;
    case 'channels':
      return <ChannelsCell channels={hit.channels} />;
    case 'hours':
      return <HoursCell shown={shown} now={now} />;
    case 'provider':
      return <LocalizedText text={row.provider} />;
    case 'provider-type':
      return namesOf([hit.providerType], shell.providerTypes);
    case 'region':
    case 'county':
    case 'employment':
      return row[column];
    case 'area':
      return <AreaCell area={row.area} />;
    case 'topics':
      return namesOf(row.topics, shell.topics);
    case 'audiences':
      return namesOf(row.audiences, shell.audiences);
    case 'price':
      return <PriceCell price={row.price} />;
    case 'confirmed':
      return <ConfirmedCell confirmed={hit.confirmed} />;
    case 'due':
      return <DueCell row={row} />;
    case 'source':
      return <SourceCell source={row.source} />;
    case 'distance':
      return <DistanceCell hit={hit} />;
    case 'contact':
      return <ContactCell contact={contact} />;
    default:
      return t('unknown');
  }
}

function HoursCell({ shown: { row, schedules }, now }: Pick<CellProps, 'shown' | 'now'>) {
  const t = useTranslations('card');
  const { stateText } = useTimes();
  if (row.hit.state === 'temporarily-closed')
    return <span className={states.closed}>{t('temporarilyClosed')}</span>;
  if (!now) return null;
  const { state, isByAppointment } = mainState(row.hit, schedules, now);
  if (state.kind === 'unknown' && isByAppointment) return t('byAppointment');
  const { tone, text } = stateText(state, now);
  return <span className={tone === 'plain' ? styles.soft : states[tone]}>{text}</span>;
}

function AreaCell({ area }: Pick<TableRow, 'area'>) {
  const t = useTranslations('table');
  if (!area) return <span className={styles.soft}>{t('unknown')}</span>;
  if (area.kind === 'nationwide') return t('nationwide');
  return `${area.names.join(', ')} ${area.more > 0 ? t('more', { count: area.more }) : ''}`;
}

function PriceCell({ price }: Pick<TableRow, 'price'>) {
  const t = useTranslations('table');
  if (!price) return <span className={styles.soft}>{t('unknown')}</span>;
  return (
    <div className={styles.stack}>
      <span>{price.isFree ? t('free') : t('charged')}</span>
      {price.note && (
        <span className={styles.soft}>
          <LocalizedText text={price.note} />
        </span>
      )}
    </div>
  );
}

function ConfirmedCell({ confirmed }: Pick<TableRow['hit'], 'confirmed'>) {
  const t = useTranslations('table');
  const { partialDate } = useTimes();
  if (!confirmed) return <span className={styles.soft}>{t('unconfirmed')}</span>;
  return (
    <div className={styles.stack}>
      <span>{partialDate(confirmed.on)}</span>
      <span className={styles.soft}>{t(`by.${confirmed.by}`)}</span>
    </div>
  );
}

function DueCell({ row: { due, dueOn } }: { row: TableRow }) {
  const t = useTranslations('table');
  const { partialDate } = useTimes();
  if (due.length > 0)
    return <strong>{t('dueNow', { facts: due.map((fact) => t(`fact.${fact}`)).join(', ') })}</strong>;
  return dueOn ? partialDate(dueOn) : t('unknown');
}

function SourceCell({ source }: Pick<TableRow, 'source'>) {
  const t = useTranslations('table');
  const { partialDate } = useTimes();
  if (!source) return <span className={styles.soft}>{t('unknown')}</span>;
  return (
    <div className={styles.stack}>
      {source.url ? (
        <a href={source.url}>
          <bdi>{source.title || source.url}</bdi>
        </a>
      ) : (
        <bdi>{source.title}</bdi>
      )}
      <span className={styles.soft}>{partialDate(source.date)}</span>
    </div>
  );
}

function DistanceCell({ hit: { distanceKm, isExact } }: Pick<TableRow, 'hit'>) {
  const t = useTranslations('card');
  if (distanceKm === null) return null;
  const km = Number(distanceKm.toFixed(distanceKm < 10 ? 1 : 0));
  return (
    <span className={styles.number}>
      {isExact ? '' : '≈ '}
      {t('km', { km })}
    </span>
  );
}

/** The name of a service for a label. */
export function useServiceName(): (row: TableRow) => string {
  const language = useLanguage();
  return ({ hit }) => pickText(hit.name, language).text;
}
