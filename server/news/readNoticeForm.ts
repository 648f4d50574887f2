import { z } from 'zod';
import { type InterfaceLanguage, interfaceLanguages } from '../../data/model/languageTag.ts';
import { type NoticeDocument, noticeLimits, noticeMainLanguages } from '../../data/model/notice.ts';
import type { NoticeDraft, NoticeFault } from '../../data/model/noticePages.ts';
import { queryRules } from '../../data/model/queryRules.ts';
import { areaByCode } from '../../data/reference/areas.ts';
import { languageByTag } from '../../data/reference/languages.ts';
import { municipalityByCode } from '../../data/reference/municipalities.ts';

/** A field longer than this is cut before it is looked at. */
const maxField = noticeLimits.text + 1;

function textOf(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').slice(0, maxField).replaceAll('\r\n', '\n').trim();
}

/** What the fields of a notice's form hold. */
export function noticeDraft(form: URLSearchParams): NoticeDraft {
  const texts = Object.fromEntries(
    interfaceLanguages.map((language) => [
      language,
      { title: textOf(form, `${language}.title`), text: textOf(form, `${language}.text`) },
    ]),
  ) as NoticeDraft['texts'];
  return {
    texts,
    from: textOf(form, 'from').slice(0, 20),
    until: textOf(form, 'until').slice(0, 20),
    languages: form
      .getAll('languages')
      .filter((tag) => languageByTag(tag))
      .slice(0, 50),
    areas: form.getAll('areas').filter(isArea).slice(0, 50),
  };
}

function isArea(text: string): boolean {
  const [area, ...others] = queryRules.in.parse(text) ?? [];
  if (!area || others.length > 0) return false;
  const { kind, code } = area;
  return (kind === 'municipality' ? municipalityByCode(code) : areaByCode(kind, code)) !== undefined;
}

const isDay = (text: string) => z.iso.date().safeParse(text).success;

function textFault(
  language: InterfaceLanguage,
  { title, text }: { title: string; text: string },
): NoticeFault[] {
  const field = `texts.${language}` as const;
  if ((title === '') !== (text === '')) return [{ field, code: 'half' }];
  return title.length > noticeLimits.title || text.length > noticeLimits.text
    ? [{ field, code: 'too-long' }]
    : [];
}

/** The notice that a draft makes, or why it makes none. */
export function readNotice(draft: NoticeDraft): { document: NoticeDocument | null; faults: NoticeFault[] } {
  const written = interfaceLanguages.filter(
    (language) => draft.texts[language].title || draft.texts[language].text,
  );
  const faults: NoticeFault[] = [
    ...(noticeMainLanguages.some((language) => written.includes(language))
      ? []
      : [{ field: 'texts' as const, code: 'main-missing' as const }]),
    ...written.flatMap((language) => textFault(language, draft.texts[language])),
    ...(isDay(draft.from) ? [] : [{ field: 'from' as const, code: 'date' as const }]),
  ];
  if (draft.until && !isDay(draft.until)) faults.push({ field: 'until', code: 'date' });
  else if (draft.until && draft.until < draft.from) faults.push({ field: 'until', code: 'before' });
  if (faults.length > 0) return { document: null, faults };
  const document = {
    texts: Object.fromEntries(written.map((language) => [language, draft.texts[language]])),
    from: draft.from,
    until: draft.until || null,
    languages: draft.languages,
    areas: draft.areas.flatMap((area) => queryRules.in.parse(area) ?? []),
  };
  return { document, faults };
}

/** The draft that a notice came from. */
export function draftOf({ texts, from, until, languages, areas }: NoticeDocument): NoticeDraft {
  return {
    texts: Object.fromEntries(
      interfaceLanguages.map((language) => [language, texts[language] ?? { title: '', text: '' }]),
    ) as NoticeDraft['texts'],
    from,
    until: until ?? '',
    languages,
    areas: areas.map(({ kind, code }) => `${kind}:${code}`),
  };
}
