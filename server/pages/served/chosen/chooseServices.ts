import type { ServiceDetail } from '../../../../data/model/card.ts';
import {
  type ChosenParameters,
  type ChosenServices,
  isServiceName,
} from '../../../../data/model/chosenServices.ts';
import { emptyQuery } from '../../../../data/model/query.ts';
import { answerFrom, detailFrom } from '../../../directory/answers.ts';
import type { DirectorySnapshot } from '../../../directory/snapshot.ts';

/** How many services a search offers to be added. */
const foundLimit = 8;
const longestShown = 120;

interface ChooseOptions {
  /** More services than this are left out, by name. */
  most: number;
  now: Date;
}

export interface Choice {
  details: ServiceDetail[];
  chosen: ChosenServices;
  /** 404 where nothing of what was asked for is there, 400 where a part of it cannot be used. */
  status: 200 | 400 | 404;
}

/** The services that an address names, and what is wrong with the address. */
export async function chooseServices(
  snapshot: DirectorySnapshot,
  { services, query, faults }: ChosenParameters,
  { most, now }: ChooseOptions,
): Promise<Choice> {
  const found = services.map((name) => ({
    name,
    detail: isServiceName(name) ? detailFrom(snapshot, name, now) : null,
  }));
  const bySlug = new Map(found.flatMap(({ detail }) => (detail ? [[detail.service.slug, detail]] : [])));
  const details = [...bySlug.values()].slice(0, most);
  const slugs = details.map(({ service }) => service.slug);
  const missing = found.flatMap(({ name, detail }) => (detail ? [] : [name.slice(0, longestShown)]));
  const tooMany = [...bySlug.keys()].slice(most);
  const parameters = [...new Set(faults.map(({ parameter }) => parameter))];
  const isBroken = missing.length + tooMany.length > 0 || faults.some((fault) => fault.isBroken);
  const { items } =
    query.q && slugs.length < most
      ? await answerFrom(snapshot, { ...emptyQuery, q: query.q, limit: foundLimit }, now)
      : { items: [] };
  return {
    details,
    chosen: {
      slugs,
      names: details.map(({ service }) => service.name),
      missing,
      tooMany,
      parameters,
      isFull: slugs.length >= most,
      search: {
        words: query.q,
        found: items
          .filter(({ slug }) => !slugs.includes(slug))
          .map(({ slug, name, municipality }) => ({ slug, name, municipality: municipality.name })),
      },
    },
    status: services.length > 0 && slugs.length === 0 ? 404 : isBroken ? 400 : 200,
  };
}

/** The same where the page cannot use further parameters of the address. */
export function withFaults(choice: Choice, parameters: string[]): Choice {
  if (parameters.length === 0) return choice;
  const all = [...new Set([...choice.chosen.parameters, ...parameters])];
  const status = choice.status === 200 ? 400 : choice.status;
  return { ...choice, status, chosen: { ...choice.chosen, parameters: all } };
}
