import { z } from 'zod';
import { canonicalTag } from './languageTag.ts';

export const languageTagSchema = z
  .string()
  .refine((text) => canonicalTag(text) === text, { error: 'not a canonical BCP 47 language tag' })
  .meta({
    id: 'LanguageTag',
    description: 'BCP 47 language tag in canonical form',
    examples: ['so', 'fa-AF'],
  });

/** A text by content language, e.g. `{ fi: 'Neuvonta', en: 'Guidance' }`. */
export const localizedTextSchema = z
  .record(languageTagSchema, z.string().trim().min(1).max(5000))
  .refine((text) => Object.keys(text).length > 0, { error: 'at least one language is needed' })
  .meta({ id: 'LocalizedText', description: 'A text by content language (BCP 47 tag)' });
