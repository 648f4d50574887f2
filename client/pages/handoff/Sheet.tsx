import { useTranslations } from 'use-intl';
import type { HandoffSheet, SheetRow, SheetSide } from '../../../data/model/handoffPage.ts';
import { MapPicture } from './MapPicture.tsx';
import { SheetLines, Words } from './SheetLines.tsx';
import styles from './sheet.module.css';

/** One service on paper: the client's language, and beside each part of it the official's. */
export function Sheet({ sheet }: { sheet: HandoffSheet }) {
  const { sides, slug } = sheet;
  const [client, official] = sides;
  const officialRow = (id: SheetRow['id']) => official?.rows.find((row) => row.id === id);
  return (
    <article
      className={styles.sheet}
      lang={client.lang}
      dir={client.direction}
      data-two={official !== undefined}
      aria-labelledby={`sheet-${slug}`}
    >
      <header className={styles.row}>
        <div className={styles.client}>
          <h2 id={`sheet-${slug}`} className={styles.name}>
            <Words {...client.name} />
          </h2>
          <About side={client} />
        </div>
        {official && (
          <div className={styles.official} lang={official.lang} dir={official.direction}>
            <p className={styles.title}>
              <Words {...official.name} />
            </p>
            <About side={official} />
          </div>
        )}
      </header>
      {client.rows.map((row) => {
        const other = officialRow(row.id);
        return (
          <section key={row.id} className={styles.row} data-row={row.id}>
            <div className={styles.client}>
              {row.head && <h3 className={styles.head}>{row.head}</h3>}
              <SheetLines lines={row.lines} />
            </div>
            {official && other && (
              <div className={styles.official} lang={official.lang} dir={official.direction}>
                {other.head && <h3 className={styles.head}>{other.head}</h3>}
                <SheetLines lines={other.lines} />
              </div>
            )}
          </section>
        );
      })}
      <Band sheet={sheet} />
    </article>
  );
}

function About({ side }: { side: SheetSide }) {
  return side.about.map(({ text, lang, isStrong }) => (
    <p key={text} className={isStrong ? styles.strong : undefined}>
      <Words text={text} lang={lang} />
    </p>
  ));
}

/** The small map, and what a telephone reads; an address with a query is too long to be typed by hand. */
function Band({ sheet: { map, qrSvg, url, sides } }: { sheet: HandoffSheet }) {
  const t = useTranslations('handoff');
  return (
    <div className={styles.band}>
      {map && <MapPicture map={map} />}
      <figure className={styles.qr}>
        <img src={`data:image/svg+xml,${encodeURIComponent(qrSvg)}`} alt={t('qr')} width={120} height={120} />
        <figcaption>
          {sides[0].scan}
          {!url.includes('?') && (
            <bdi dir="ltr" className={styles.url}>
              {url.replace(/^https?:\/\//, '')}
            </bdi>
          )}
        </figcaption>
      </figure>
    </div>
  );
}
