import { useEffect, useEffectEvent, useState } from 'react';
import type { FormEntry } from '../../../data/model/formFields.ts';

interface Draft {
  entries: FormEntry[];
  /** Ties the draft to what may have been sent of it already. */
  token: string;
  /** ISO 8601. */
  savedAt: string;
}

const key = 'submit-draft';
const saveMs = 300;

function isDraft(value: unknown): value is Draft {
  const { entries, token, savedAt } = (value ?? {}) as Partial<Draft>;
  return (
    Array.isArray(entries) &&
    entries.every((entry) => Array.isArray(entry) && entry.every((part) => typeof part === 'string')) &&
    typeof token === 'string' &&
    !Number.isNaN(Date.parse(savedAt ?? ''))
  );
}

function readDraft(): Draft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    // Storage may be forbidden, or hold what somebody else wrote.
    return null;
  }
}

function writeDraft(draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
  } catch {
    // Without storage the form works all the same.
  }
}

/** Forgets what was typed, after it was sent. */
export function forgetDraft(): void {
  writeDraft(null);
}

interface DraftOptions {
  entries: FormEntry[];
  token: string;
  /** True once something was typed. */
  isChanged: boolean;
  /** True where the page came empty, so that a draft may take its place. */
  isEmpty: boolean;
  onFound(draft: Draft): void;
}

/** Keeps what is typed in this browser, and finds it again; gives when the draft that was found had been kept. */
export function useDraft({ entries, token, isChanged, isEmpty, onFound }: DraftOptions): {
  foundAt: Date | null;
  forget(): void;
} {
  const [foundAt, setFoundAt] = useState<Date | null>(null);
  const save = useEffectEvent(() => writeDraft({ entries, token, savedAt: new Date().toISOString() }));
  const find = useEffectEvent(() => {
    const draft = isEmpty ? readDraft() : null;
    if (!draft) return;
    setFoundAt(new Date(draft.savedAt));
    onFound(draft);
  });

  useEffect(() => find(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is typed is kept
  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(() => save(), saveMs);
    return () => clearTimeout(timer);
  }, [entries, isChanged]);
  useEffect(() => {
    if (!isChanged) return;
    const keep = () => save();
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [isChanged]);

  return {
    foundAt,
    forget() {
      writeDraft(null);
      setFoundAt(null);
    },
  };
}
