import type { Store } from '../store/schema.ts';
import { latestSpeakersId, loadSpeakers, type StoredSpeakers } from '../store/speakers.ts';

/** How many people of each municipality speak each language. */
export interface Speakers extends Omit<StoredSpeakers, 'counts'> {
  languages: string[];
  /** By language and municipality code; null: not told. */
  counts: Map<string, Map<string, number | null>>;
}

/** The numbers that an operator has loaded; a new import is seen with the next question. */
export interface SpeakersSource {
  current(): Promise<Speakers | null>;
}

function byLanguage({ counts, ...origin }: StoredSpeakers): Speakers {
  const grouped = new Map<string, Map<string, number | null>>();
  for (const { language, municipality, count } of counts) {
    const known = grouped.get(language) ?? new Map<string, number | null>();
    known.set(municipality, count);
    grouped.set(language, known);
  }
  return { ...origin, languages: [...grouped.keys()], counts: grouped };
}

/** Reads what is loaded when it is first asked for, and again after each import. */
export function createSpeakersSource(store: Store): SpeakersSource {
  let known: Speakers | null = null;
  return {
    async current() {
      const id = await latestSpeakersId(store);
      if (id === 0) return null;
      if (known?.id !== id) {
        const stored = await loadSpeakers(store);
        known = stored && byLanguage(stored);
      }
      return known;
    },
  };
}
