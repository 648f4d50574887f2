import type { SheetLine, SheetText } from '../../../data/model/handoffPage.ts';
import { textDirection } from '../../../data/model/languageTag.ts';
import styles from './sheetLines.module.css';

/** A text with the language that it is in, where that is another than that of its side. */
export function Words({ text, lang, isLtr }: SheetText & { isLtr?: boolean | undefined }) {
  if (!lang && !isLtr) return text;
  return (
    <bdi lang={lang} dir={isLtr || !lang ? 'ltr' : textDirection(lang)}>
      {text}
    </bdi>
  );
}

function Value({ line }: { line: SheetLine }) {
  const words = <Words text={line.text} lang={line.lang} isLtr={line.isLtr} />;
  return line.href ? <a href={line.href}>{words}</a> : words;
}

/** Lines of the same kind that follow each other: they make one list. */
function groupsOf(lines: SheetLine[]): SheetLine[][] {
  const groups: SheetLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === line.kind) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

const keyOf = ({ label, text }: SheetLine) => `${label} ${text}`;

/** What a row says. */
export function SheetLines({ lines }: { lines: SheetLine[] }) {
  return groupsOf(lines).map((group) => {
    const first = group[0] as SheetLine;
    const key = keyOf(first);
    if (first.kind === 'fact') {
      return (
        <dl key={key} className={styles.facts}>
          {group.map((line) => (
            <div key={keyOf(line)}>
              <dt>{line.label}</dt>
              <dd>
                <Value line={line} />
              </dd>
            </div>
          ))}
        </dl>
      );
    }
    if (first.kind === 'item') {
      return (
        <ul key={key} className={styles.items}>
          {group.map((line) => (
            <li key={keyOf(line)}>
              <Value line={line} />
            </li>
          ))}
        </ul>
      );
    }
    return group.map((line) => (
      <p key={keyOf(line)} className={styles[line.kind]} data-line={line.kind}>
        {line.label && <span className={styles.label}>{line.label}: </span>}
        <Value line={line} />
      </p>
    ));
  });
}
