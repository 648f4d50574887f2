import { z } from 'zod';
import { type InterfaceLanguage, interfaceLanguages } from './languageTag.ts';
import { languageTagSchema } from './localizedText.ts';
import { areaKinds } from './query.ts';

export const noticeStates = ['draft', 'published', 'withdrawn'] as const;
export type NoticeState = (typeof noticeStates)[number];

export const noticeLimits = { title: 150, text: 5000 };

/** One of them a notice must have, since the authorities of Finland work in them. */
export const noticeMainLanguages = ['fi', 'sv'] as const satisfies InterfaceLanguage[];

const noticeTextSchema = z.object({
  title: z.string().trim().min(1).max(noticeLimits.title),
  text: z.string().trim().min(1).max(noticeLimits.text),
});

/** What a notice says, for whom, and when. */
export const noticeSchema = z
  .object({
    texts: z.partialRecord(z.enum(interfaceLanguages), noticeTextSchema),
    /** The day on which it appears. */
    from: z.iso.date(),
    /** The last day on which it is shown; null: it stays. */
    until: z.iso.date().nullable(),
    /** Whom it concerns; empty: everyone. */
    languages: z.array(languageTagSchema).max(50),
    areas: z.array(z.object({ kind: z.enum(areaKinds), code: z.string().max(10) })).max(50),
  })
  .refine(({ texts }) => noticeMainLanguages.some((language) => texts[language]))
  .refine(({ from, until }) => until === null || until >= from);
export type NoticeDocument = z.infer<typeof noticeSchema>;

/** A notice as it stands, or one of its earlier states. */
export interface Notice extends NoticeDocument {
  id: string;
  /** 1, 2, … within the notice. */
  number: number;
  /** The place of its first state among all; it never changes. */
  place: number;
  state: NoticeState;
  author: string;
  /** ISO 8601 UTC. */
  createdAt: string;
}

/** Whether the public sees a notice on a day (`YYYY-MM-DD`). */
export function isShownOn({ state, from, until }: Notice, day: string): boolean {
  return state === 'published' && from <= day && (until === null || day <= until);
}
