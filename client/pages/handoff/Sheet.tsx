import type { HandoffSheet, SheetRow, SheetSide } from '../../../data/model/handoffPage.ts';
import { Band } from './Band.tsx';
import letters from './letters.module.css';
import { SheetLines, Words } from './SheetLines.tsx';
import styles from './sheet.module.css';
import lineStyles from './sheetLines.module.css';

/** One service on paper: the client's language, and beside each part of it the official's. */
export function Sheet({ sheet }: { sheet: HandoffSheet }) {
  const { sides, slug } = sheet;
  const [client, official] = sides;
  const officialRow = (id: SheetRow['id']) => official?.rows.find((row) => row.id === id);
  return (
    <article
      className={`${styles.sheet} ${letters.letters}`}
      lang={client.lang}
      dir={client.direction}
      data-two={official !== undefined}
      aria-labelledby={`sheet-${slug}`}
    >
      <header className={styles.row}>
        <div className={styles.client} data-side="client">
          <h2 id={`sheet-${slug}`} className={styles.name}>
            <Words {...client.name} />
          </h2>
          <About side={client} />
        </div>
        {official && (
          <div className={styles.official} data-side="official" lang={official.lang} dir={official.direction}>
            <p className={lineStyles.title}>
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
            <div className={styles.client} data-side="client">
              {row.head && <h3 className={styles.head}>{row.head}</h3>}
              <SheetLines lines={row.lines} />
            </div>
            {official && other && (
              <div
                className={styles.official}
                data-side="official"
                lang={official.lang}
                dir={official.direction}
              >
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
    <p key={text} className={isStrong ? lineStyles.strong : undefined}>
      <Words text={text} lang={lang} />
    </p>
  ));
}
