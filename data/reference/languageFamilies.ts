/**
 * Tags that do not say which language of a family is meant, with the languages that they may mean. Services often say
 * only "Kurdish"; whoever asks for Sorani should see them, and whoever asks for Kurdish should see Sorani
 * (ISO 639-3 macrolanguages, and BCP 47 scripts of Chinese).
 */
const families = new Map([
  ['ku', ['ckb', 'kmr']],
  ['zh', ['zh-Hans', 'zh-Hant', 'yue']],
  ['kar', ['ksw']],
]);

/** Tags with a region or script that are a language of their own to those who speak it. */
const ownLanguages = ['fa-AF', 'zh-Hans', 'zh-Hant'];

/** The tag without its last subtag, nor a single letter that would then be the last (RFC 4647, 3.4). */
function truncate(tag: string): string {
  return tag.replace(/(-[^-])?-[^-]*$/, '');
}

/** The tag, and what it becomes as its last subtags go, down to a language of its own. */
function fallbacks(tag: string): string[] {
  const shorter = truncate(tag);
  if (shorter === tag || shorter.length < 2 || ownLanguages.includes(tag)) return [tag];
  return [tag, ...fallbacks(shorter)];
}

/**
 * The tags that satisfy someone who asks for `tag`, itself first: whoever asks for `en-GB` also sees what is offered in
 * `en` (lookup, RFC 4647, 3.4), and whoever asks for a family sees its members, and the other way round.
 */
export function expandTag(tag: string): string[] {
  const tags = fallbacks(tag);
  const language = tags.at(-1) as string;
  const macro = [...families].find(([, members]) => members.includes(language))?.[0];
  return [...tags, ...(families.get(language) ?? []), ...(macro ? [macro] : [])];
}
