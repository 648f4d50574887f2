import type { FormFields } from '../../../data/model/formFields.ts';
import { canonicalTag } from '../../../data/model/languageTag.ts';
import type { LocalizedText } from '../../../data/model/pickText.ts';
import type { FormFault, FormFaultCode } from '../../../data/model/submissionForm.ts';

/** Control characters but for line ends and tabs, and marks that turn the direction of other people's text. */
const invisible = /(?![\n\t])\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text as it is kept: whole characters in one form, one kind of line end, nothing invisible, no blanks around. */
export function cleanText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(invisible, '').trim();
}

/** Reads the fields of one form, and collects what cannot be taken. */
export class FormReader {
  readonly fields: FormFields;
  /** How many texts of hours may still be read: each takes about a millisecond. */
  hoursLeft = 300;
  readonly faults: FormFault[] = [];

  constructor(fields: FormFields) {
    this.fields = fields;
  }

  fault(field: string, code: FormFaultCode, detail?: string): void {
    if (this.faults.some((fault) => fault.field === field)) return;
    this.faults.push(detail === undefined ? { field, code } : { field, code, detail });
  }

  /** A text of one or more lines; undefined where it was left empty. */
  text(field: string, max: number): string | undefined {
    const text = cleanText(this.fields.get(field));
    if (text.length > max) this.fault(field, 'tooLong', String(max));
    return text === '' ? undefined : text;
  }

  /** A text of one line. */
  line(field: string, max: number): string | undefined {
    return this.text(field, max)?.replace(/\s+/g, ' ');
  }

  required(field: string, max: number): string {
    const text = this.line(field, max);
    if (text === undefined) this.fault(field, 'required');
    return text ?? '';
  }

  /** A text in each content language in which it was typed; undefined where in none. */
  localized(field: string, max: number): LocalizedText | undefined {
    const texts: [string, string][] = [];
    for (const tag of this.fields.below(field)) {
      const text = this.text(`${field}.${tag}`, max);
      if (text === undefined) continue;
      if (canonicalTag(tag) === tag) texts.push([tag, text]);
      else this.fault(`${field}.${tag}`, 'language', tag);
    }
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  }

  /** One of some words; undefined where none was chosen. */
  choice<T extends string>(field: string, words: readonly T[]): T | undefined {
    const word = this.fields.get(field).trim();
    if (word === '') return undefined;
    const known = words.find((candidate) => candidate === word);
    if (known === undefined) this.fault(field, 'choice');
    return known;
  }

  /** Those of some words that were ticked, in the words' own order. */
  choices<T extends string>(field: string, words: readonly T[]): T[] {
    const ticked = this.fields.all(field).filter((word) => word !== '');
    if (ticked.some((word) => !words.includes(word as T))) this.fault(field, 'choice');
    return words.filter((word) => ticked.includes(word));
  }

  isTicked(field: string): boolean {
    return this.fields.get(field) !== '';
  }

  /** A value that must have a certain form: `read` gives how it is kept, or null. */
  value(
    field: string,
    code: FormFaultCode,
    read: (text: string) => string | null,
    max = 500,
  ): string | undefined {
    const text = this.line(field, max);
    if (text === undefined || text.length > max) return undefined;
    const value = read(text);
    if (value === null) this.fault(field, code, text.slice(0, 80));
    return value ?? undefined;
  }
}
