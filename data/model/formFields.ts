/** A field as it was typed: its name, such as `channels.0.languages.1.tag`, and its text. */
export type FormEntry = [name: string, value: string];

const maxDepth = 6;
const maxPart = 40;
/** Rows of one list, such as channels; the model itself allows fewer. */
export const maxRows = 100;
const partPattern = /^[A-Za-z0-9_-]+$/;

function isFieldName(name: string): boolean {
  const parts = name.split('.');
  return (
    parts.length <= maxDepth &&
    parts.every(
      (part) =>
        part.length <= maxPart &&
        partPattern.test(part) &&
        (!/^\d+$/.test(part) || (String(Number(part)) === part && Number(part) < maxRows)),
    )
  );
}

/**
 * A form's fields by their dotted names. They stay a flat map, so no name can reach into an object; names that no form
 * of ours has are left out.
 */
export class FormFields {
  readonly #values = new Map<string, string[]>();

  constructor(entries: Iterable<readonly [string, string]>) {
    for (const [name, value] of entries) {
      if (!isFieldName(name)) continue;
      const known = this.#values.get(name);
      if (known) known.push(value);
      else this.#values.set(name, [value]);
    }
  }

  /** What was typed into a field; empty where there is no such field. */
  get(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  /** All values of a field that may be ticked more than once. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The next parts of the names below `prefix`, in the form's order: `name` has `fi` and `sv`. */
  below(prefix: string): string[] {
    const parts = new Set<string>();
    for (const name of this.#values.keys()) {
      const rest = name.startsWith(`${prefix}.`) ? name.slice(prefix.length + 1) : '';
      if (rest) parts.add(rest.split('.', 1)[0] as string);
    }
    return [...parts];
  }

  /** The rows of a list, by number. */
  rows(prefix: string): number[] {
    return this.below(prefix)
      .filter((part) => /^\d+$/.test(part))
      .map(Number)
      .sort((a, b) => a - b);
  }

  /** True where anything but blanks was typed below `prefix`, other than in fields whose names end with one of these. */
  isFilled(prefix: string, besides: readonly string[] = []): boolean {
    for (const [name, values] of this.#values) {
      if (!name.startsWith(`${prefix}.`) || besides.some((end) => name.endsWith(`.${end}`))) continue;
      if (values.some((value) => value.trim() !== '')) return true;
    }
    return false;
  }

  /** As it can be given back to the form. */
  entries(): FormEntry[] {
    return [...this.#values].flatMap(([name, values]) => values.map((value): FormEntry => [name, value]));
  }
}
