import { useTranslations } from 'use-intl';
import type { CompareData } from '../../../data/model/comparePage.ts';
import { LocalizedText } from '../../i18n/LocalizedText.tsx';
import { useLanguage } from '../../i18n/Texts.tsx';
import { usePlaceName } from '../../i18n/usePlaceName.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { handoffPath } from '../chosen/chosenPaths.ts';
import { servicePath } from '../navigation.ts';
import { useCompareRows } from './compareRows.tsx';
import styles from './compareTable.module.css';

/** Services side by side, one in each column; what tells them apart is marked. */
export function CompareTable({ data }: { data: CompareData }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const placeName = usePlaceName();
  const rows = useCompareRows(data);
  const { services, best } = data.comparison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls the table by keyboard
    <section className={styles.scroll} aria-label={t('table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {services.map(({ slug, name, municipality }) => (
              <th key={slug} scope="col" data-best={slug === best?.slug}>
                {slug === best?.slug && (
                  <span className={styles.best}>
                    <Icon name="check" size={18} />
                    {t('bestMark')}
                  </span>
                )}
                <a href={servicePath(language, slug, null)}>
                  <LocalizedText text={name} />
                </a>
                <span className={styles.place}>
                  <bdi>{placeName(municipality)}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head, cells, isDifferent }) => (
            <tr key={id}>
              <th scope="row">
                {head}
                {isDifferent && <span className={styles.differs}>{t('differs')}</span>}
              </th>
              {cells.map(({ content, isGood }, index) => (
                <td key={services[index]?.slug}>
                  <div className={styles.cell}>
                    {isGood !== undefined && <Icon name={isGood ? 'check' : 'close'} size={18} />}
                    <div>{content}</div>
                  </div>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {services.map(({ slug }) => (
              <td key={slug}>
                <a className={buttonClass()} href={handoffPath(language, [slug], data.client)}>
                  <Icon name="print" />
                  {t('handoff')}
                </a>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
