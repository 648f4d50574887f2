import { createContext, useCallback, useContext } from 'react';
import type { LanguageEntry, Shell } from '../../data/model/card.ts';
import { textDirection } from '../../data/model/languageTag.ts';

export const ShellContext = createContext<Shell | null>(null);

/** What every page knows of the directory. Throws outside of the layout. */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('useShell needs the layout around it');
  return shell;
}

/** Names of a language; of one that is not in the reference data only its tag is known. */
export function useLanguageEntry(): (tag: string) => LanguageEntry {
  const { languages } = useShell();
  return useCallback(
    (tag) =>
      languages.find((entry) => entry.tag === tag) ?? {
        tag,
        autonym: tag,
        name: tag,
        direction: textDirection(tag),
        short: tag.slice(0, 3),
        search: tag,
      },
    [languages],
  );
}
