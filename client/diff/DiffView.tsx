import { useTranslations } from 'use-intl';
import { isRecord } from '../../data/model/matchChannels.ts';
import { phoneText } from '../../data/model/phoneText.ts';
import type { LocalizedText as Texts } from '../../data/model/pickText.ts';
import type { PlaceNames } from '../../data/model/reviewPages.ts';
import type { DiffSection, FieldChange } from '../../data/model/serviceDiff.ts';
import { LocalizedText } from '../i18n/LocalizedText.tsx';
import { DiffValue } from './DiffValue.tsx';
import styles from './diff.module.css';
import { useFieldName } from './useFieldName.ts';
import { useKindName } from './useKindName.ts';

interface DiffViewProps {
  diff: DiffSection[];
  places: PlaceNames;
  /** The level of the headings, below the page's own. */
  level: 3 | 4;
}

/** What differs between two states of a service, section by section, each fact with before and after. */
export function DiffView({ diff, places, level }: DiffViewProps) {
  const t = useTranslations('diff');
  // The id stays for ever, and says nothing to people.
  const shown = diff.filter(({ changes }) => changes.some(({ field }) => field !== 'id'));
  if (shown.length === 0) return <p>{t('none')}</p>;
  return (
    <div className={styles.sections}>
      {shown.map((section, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sections of a diff never change
        <Section key={index} section={section} places={places} level={level} />
      ))}
    </div>
  );
}

function Section({ section, places, level }: { section: DiffSection } & Omit<DiffViewProps, 'diff'>) {
  const t = useTranslations('diff');
  const { topic, channel, changes } = section;
  const Heading = `h${level}` as const;
  const kindName = useKindName();
  return (
    <section className={styles.section}>
      <Heading className={styles.heading}>
        {channel ? (
          <>
            <span>{kindName(channel.kind)}</span>
            {channel.value && <bdi className={styles.value}>{phoneText(channel.value)}</bdi>}
            {isRecord(channel.label) && (
              <span className={styles.value}>
                <LocalizedText text={channel.label as Texts} />
              </span>
            )}
            {channel.change !== 'changed' && (
              <span className={styles.badge}>{t(`change.${channel.change}`)}</span>
            )}
          </>
        ) : (
          t(`topic.${topic}`)
        )}
      </Heading>
      <dl className={styles.changes}>
        {changes.map((change) => (
          <Change key={`${change.field} ${change.detail}`} change={change} places={places} />
        ))}
      </dl>
    </section>
  );
}

/** A list that says which of its items came and which went is easier to read than two lists. */
function listChange({ before, after }: FieldChange): { removed: unknown[]; added: unknown[] } | null {
  if (!Array.isArray(before) || !Array.isArray(after)) return null;
  if (![...before, ...after].every((item) => typeof item === 'string')) return null;
  const removed = before.filter((item) => !after.includes(item));
  const added = after.filter((item) => !before.includes(item));
  return removed.length + added.length > 0 ? { removed, added } : null;
}

function Change({ change, places }: { change: FieldChange; places: PlaceNames }) {
  const fieldName = useFieldName();
  const { field, detail } = change;
  const list = listChange(change);
  const before = list ? (list.removed.length > 0 ? list.removed : undefined) : change.before;
  const after = list ? (list.added.length > 0 ? list.added : undefined) : change.after;
  return (
    <div className={styles.change}>
      <dt>{fieldName(field, detail)}</dt>
      {before !== undefined && (
        <dd>
          <Side side="before" isList={list !== null}>
            <DiffValue field={field} value={before} places={places} />
          </Side>
        </dd>
      )}
      {after !== undefined && (
        <dd>
          <Side side="after" isList={list !== null}>
            <DiffValue field={field} value={after} places={places} />
          </Side>
        </dd>
      )}
    </div>
  );
}

interface SideProps {
  side: 'before' | 'after';
  isList: boolean;
  children: React.ReactNode;
}

function Side({ side, isList, children }: SideProps) {
  const t = useTranslations('diff');
  const Mark = side === 'before' ? 'del' : 'ins';
  const word = isList ? (side === 'before' ? 'removed' : 'added') : side;
  return (
    <>
      <span className={styles.side}>{t(word)}</span>
      <Mark className={styles[side]}>{children}</Mark>
    </>
  );
}
