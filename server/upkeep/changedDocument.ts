import type { Service } from '../../data/model/service.ts';

type Loose = Record<string, unknown>;

const saysNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * What is sent in for a service, as a change of it: what was left out stays as it was, and so do its id, its slug and
 * whether it is public. The contact that officials see is nothing for whoever sent it in; publishing keeps it.
 */
export function changedDocument({ authorityContact: _, ...published }: Service, given: Loose): Loose {
  const { id, slug, state } = published;
  const said = Object.entries(given).filter(([, value]) => !saysNothing(value));
  return { ...published, ...Object.fromEntries(said), id, slug, state };
}
