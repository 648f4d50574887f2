import { isRecord } from '../../data/model/matchChannels.ts';
import { erasedMark } from '../../data/model/personalData.ts';
import { publicServiceSchema } from '../../data/model/service.ts';
import { isContactOf, type Person } from './person.ts';

type Document = Record<string, unknown>;

interface Tie {
  /** It has to do with the person, so that names and telephones in it are theirs. */
  isTied: boolean;
}

const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** Before a word, and before an address: a letter more would make it another one. */
const wordStart = '(?<![\\p{L}\\p{N}_])';
const addressStart = '(?<![\\p{L}\\p{N}_%+-]|[\\p{L}\\p{N}]\\.)';
const wordEnd = '(?![\\p{L}\\p{N}_])';

function namePattern(name: string): string {
  const words = name.split(/\s+/).map(literal);
  // Finnish puts its endings behind a name; a first name alone may be the beginning of another word.
  return `${wordStart}${words.join('\\s+')}${words.length > 1 ? '' : wordEnd}`;
}

/** As it is written, and as it stands in the address of a page. */
const addressPattern = (email: string) => literal(email).replace('@', '(?:@|%40)');

function phonePattern(digits: string): string {
  const gap = '[\\s().\\/-]*';
  return `(?<!\\d)(?:(?:\\+|00)358${gap}(?:0${gap})?|0|\\+)?${[...digits].join(gap)}(?!\\d)`;
}

const patternOf = (parts: string[]) => (parts.length > 0 ? new RegExp(parts.join('|'), 'giu') : null);

/** Facts that the directory is made of: they are the organisation's. Sources are read on their own. */
const publicFields = new Set(Object.keys(publicServiceSchema.shape).filter((name) => name !== 'provenance'));
/** The name of a service may be that of whoever sent it in. */
const keptFields = new Set(['serviceName']);

/** Takes a person out of texts and documents; what does not name them is given back as it is. */
export class Eraser {
  readonly #person: Person;
  readonly #mark: string;
  readonly #address: RegExp;
  readonly #personal: RegExp | null;

  constructor(person: Person, day: string) {
    this.#person = person;
    this.#mark = erasedMark(day);
    this.#address = new RegExp(`${addressStart}${addressPattern(person.email)}${wordEnd}`, 'giu');
    // The longest name first, since one may begin another.
    const names = [...person.names].sort((a, b) => b.length - a.length);
    this.#personal = patternOf([...names.map(namePattern), ...[...person.phones].map(phonePattern)]);
  }

  text(text: string, { isTied }: Tie): string {
    const open = text.replaceAll(this.#address, this.#mark);
    return isTied && this.#personal ? open.replaceAll(this.#personal, this.#mark) : open;
  }

  /** Every text in a value that may be anything. */
  value(value: unknown, tie: Tie): unknown {
    if (typeof value === 'string') return this.text(value, tie);
    if (Array.isArray(value)) return value.map((one) => this.value(one, tie));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        this.text(name, tie),
        keptFields.has(name) ? one : this.value(one, tie),
      ]),
    );
  }

  /** The same for the JSON of a column. */
  json(json: string, tie: Tie): string {
    const before = JSON.parse(json) as unknown;
    const after = JSON.stringify(this.value(before, tie));
    return after === JSON.stringify(before) ? json : after;
  }

  /**
   * A service, complete or not: what is public stays. The contact for authorities goes; `isHistory` leaves a mark in
   * its place.
   */
  document(json: string, { isTied, isHistory }: Tie & { isHistory: boolean }): string {
    const before = JSON.parse(json) as Document;
    const entries = Object.entries(before).flatMap(([field, value]): [string, unknown][] => {
      if (publicFields.has(field)) return [[field, value]];
      if (field === 'provenance') return [[field, this.#provenance(value, { isTied })]];
      if (field !== 'authorityContact') return [[field, this.value(value, { isTied })]];
      if (!isContactOf(this.#person, value, isTied)) return [[field, value]];
      const { consentedOn } = value as Document;
      return isHistory ? [[field, { name: this.#mark, consentedOn }]] : [];
    });
    const after = JSON.stringify(Object.fromEntries(entries));
    return after === JSON.stringify(before) ? json : after;
  }

  #provenance(provenance: unknown, tie: Tie): unknown {
    if (!isRecord(provenance)) return this.value(provenance, tie);
    return Object.fromEntries(
      Object.entries(provenance).map(([group, entry]) => {
        if (!isRecord(entry) || !isRecord(entry.source)) return [group, this.value(entry, tie)];
        const { url, ...source } = entry.source;
        // A mark is no address of a page.
        const isNamed = typeof url === 'string' && this.text(url, tie) !== url;
        const kept = url === undefined || isNamed ? source : { ...entry.source };
        return [group, { ...entry, source: this.value(kept, tie) }];
      }),
    );
  }
}
