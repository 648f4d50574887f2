/**
 * Tags that do not say which language of a family is meant, with the languages that they may mean. Services often say
 * only "Kurdish"; whoever asks for Sorani should see them, and whoever asks for Kurdish should see Sorani
 * (ISO 639-3 macrolanguages, and BCP 47 scripts of Chinese).
 */
const families: Record<string, string[]> = {
  ku: ['ckb', 'kmr'],
  zh: ['zh-Hans', 'zh-Hant', 'yue'],
  kar: ['ksw'],
};

/** The tags that satisfy someone who asks for `tag`, itself first. */
export function expandTag(tag: string): string[] {
  const macro = Object.entries(families).find(([, members]) => members.includes(tag))?.[0];
  return [tag, ...(families[tag] ?? []), ...(macro ? [macro] : [])];
}
