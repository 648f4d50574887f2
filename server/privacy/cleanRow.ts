import { nameKey } from '../../data/model/savedSearch.ts';
import type { SearchedTable } from '../store/personalColumns.ts';
import type { Row } from '../store/personalRows.ts';
import type { Eraser } from './eraser.ts';
import { isEmailOf, type Person } from './person.ts';

/** What becomes of a row when a person is erased; null: it does not name them. */
export type Change = { kind: 'remove' } | { kind: 'rewrite'; values: Record<string, unknown> } | null;

interface CleanParts {
  eraser: Eraser;
  person: Person;
  /** It belongs to what has to do with the person. */
  isTied: boolean;
  /** It is the person's own doing. */
  isOwn: boolean;
}

type Cleaner<T extends SearchedTable> = (row: Row<T>, parts: CleanParts) => Change;

/** The columns that read otherwise than before. */
function rewrite(row: object, values: Record<string, unknown>): Change {
  const changed = Object.entries(values).filter(
    ([column, value]) => (row as Record<string, unknown>)[column] !== value,
  );
  return changed.length > 0 ? { kind: 'rewrite', values: Object.fromEntries(changed) } : null;
}

/** Whether a submission was sent in by the person. */
export function isSenderOf(person: Person, { sender }: Pick<Row<'submission'>, 'sender'>): boolean {
  return sender !== null && isEmailOf(person, (JSON.parse(sender) as { email?: unknown }).email);
}

const cleaners: { [T in SearchedTable]: Cleaner<T> } = {
  revision: (row, { eraser, isTied, isOwn }) =>
    rewrite(row, {
      document: eraser.document(row.document, { isTied, isHistory: true }),
      reason: eraser.text(row.reason, { isTied: isTied || isOwn }),
    }),

  submission: (row, { eraser, person, isTied }) => {
    const isSender = isSenderOf(person, row);
    const sender = row.sender && eraser.json(row.sender, { isTied: false });
    return rewrite(row, {
      document: eraser.document(row.document, { isTied, isHistory: false }),
      note: eraser.text(row.note, { isTied }),
      source: eraser.json(row.source, { isTied }),
      sender: isSender ? null : sender,
      ...(isSender && { confirm_hash: null }),
    });
  },

  submission_event: (row, { eraser, isTied }) =>
    rewrite(row, {
      document: row.document && eraser.document(row.document, { isTied, isHistory: false }),
      note: eraser.text(row.note, { isTied }),
    }),

  outbox: (row, { eraser, person }) => {
    if (isEmailOf(person, row.recipient)) return { kind: 'remove' };
    const isTied = eraser.json(row.mail_values, { isTied: false }) !== row.mail_values;
    return rewrite(row, {
      mail_values: eraser.json(row.mail_values, { isTied }),
      last_error: row.last_error && eraser.text(row.last_error, { isTied }),
    });
  },

  error_report: (row, { eraser, person }) => {
    const isSender = isEmailOf(person, row.email);
    const isTied = isSender || eraser.text(row.message, { isTied: false }) !== row.message;
    return rewrite(row, {
      email: isSender ? null : row.email,
      message: eraser.text(row.message, { isTied }),
      closed_note: row.closed_note && eraser.text(row.closed_note, { isTied }),
    });
  },

  notice: (row, { eraser }) => {
    const isTied = eraser.json(row.document, { isTied: false }) !== row.document;
    return rewrite(row, { document: eraser.json(row.document, { isTied }) });
  },

  integration_programme: (row, { eraser, isOwn }) =>
    rewrite(row, { reason: eraser.text(row.reason, { isTied: isOwn }) }),

  alert: (row, { eraser, person }) =>
    isEmailOf(person, row.email)
      ? { kind: 'remove' }
      : rewrite(row, { query: eraser.text(row.query, { isTied: false }) }),

  saved_search: (row, { eraser, isOwn }) => {
    if (isOwn) return { kind: 'remove' };
    const name = eraser.text(row.name, { isTied: false });
    return rewrite(row, {
      name,
      // Two names may read alike once somebody is gone from them.
      name_key: name === row.name ? row.name_key : `${nameKey(name)} ${row.id}`,
      query: eraser.text(row.query, { isTied: false }),
    });
  },

  audit_entry: (row, { eraser }) => rewrite(row, { detail: eraser.json(row.detail, { isTied: false }) }),
};

/** How a row reads without a person. */
export function cleanRow<T extends SearchedTable>(table: T, row: Row<T>, parts: CleanParts): Change {
  return cleaners[table](row, parts);
}
