import type { Names } from '../../../data/reference/names.ts';
import type { ExportRow } from '../ExportRow.ts';
import moreWords from './moreWords.json' with { type: 'json' };

/** What a field's value is; a list is an array in GeoJSON and one cell in a table. Null: not known. */
interface Values {
  text: string;
  number: number;
  boolean: boolean;
  /** `YYYY-MM-DD` */
  date: string;
  list: string[];
}
export type FieldType = keyof Values;
export type FieldValue = Values[FieldType] | null;

/** Who says what stands in a field. */
export const fieldSources = {
  service: {
    en: 'The service itself, or its public page',
    fi: 'Palvelu itse tai sen julkinen sivu',
    sv: 'Tjänsten själv eller dess offentliga sida',
    ru: 'Сама услуга или её открытая страница',
    uk: 'Сама послуга або її відкрита сторінка',
    ar: 'الخدمة نفسها أو صفحتها العامة',
  },
  directory: {
    en: 'This directory',
    fi: 'Tämä hakemisto',
    sv: 'Den här katalogen',
    ru: 'Этот каталог',
    uk: 'Цей каталог',
    ar: 'هذا الدليل',
  },
  reference: {
    en: 'Statistics Finland, classifications of areas',
    fi: 'Tilastokeskus, alueluokitukset',
    sv: 'Statistikcentralen, områdesindelningar',
    ru: 'Статистический центр Финляндии, классификации территорий',
    uk: 'Статистичний центр Фінляндії, класифікації територій',
    ar: 'هيئة الإحصاء الفنلندية، تصنيفات المناطق',
  },
  calculated: {
    en: 'Calculated',
    fi: 'Laskettu',
    sv: 'Beräknat',
    ru: 'Вычислено',
    uk: 'Обчислено',
    ar: 'محسوب',
  },
} satisfies Record<string, Names>;

/** A column of an export whose rows are `R`: everything that its formats, or its documentation, say about it. */
export interface ExportField<R = ExportRow> {
  /** Stays the same for ever; a word of HSDS 3.0 where it has one. */
  id: string;
  type: FieldType;
  name: Names;
  meaning: Names;
  /** `km`, `°`; absent where the value has none. */
  unit?: string;
  source: keyof typeof fieldSources;
  read(row: R): FieldValue;
}

type MoreWords = Record<string, { name: string; meaning?: string }>;

/** Names with those in the languages that stand in a file of their own: the fields' modules stay readable. */
function withMore(names: Names, id: string, part: 'name' | 'meaning'): Names {
  const more = Object.entries(moreWords as Record<string, MoreWords>).flatMap(([language, words]) => {
    const word = words[id]?.[part];
    return word === undefined ? [] : [[language, word]];
  });
  return { ...names, ...Object.fromEntries(more) };
}

/** Ties the type of a field to what it reads. */
export function field<T extends FieldType, R = ExportRow>(
  id: string,
  type: T,
  rest: Omit<ExportField<R>, 'id' | 'type' | 'read'> & { read(row: R): Values[T] | null | undefined },
): ExportField<R> {
  // In a table an empty cell and a null are the same, so they are here too.
  const read = (row: R) => {
    const value = rest.read(row) ?? null;
    return value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
  };
  return {
    ...rest,
    name: withMore(rest.name, id, 'name'),
    meaning: withMore(rest.meaning, id, 'meaning'),
    id,
    type,
    read,
  };
}
