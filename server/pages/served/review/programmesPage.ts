import { foldText } from '../../../../data/model/foldText.ts';
import {
  type ListedProgramme,
  type ProgrammeFilter,
  type ProgrammesData,
  programmeFilters,
} from '../../../../data/model/programmePages.ts';
import { municipalities, municipalityByCode } from '../../../../data/reference/municipalities.ts';
import { listProgrammes } from '../../../store/programmes.ts';
import type { PageResult, Visit } from '../servedPage.ts';
import { actorNames, type ReviewParts } from './reviewParts.ts';

const fits: Record<ProgrammeFilter, (item: ListedProgramme) => boolean> = {
  all: () => true,
  without: ({ url }) => url === null,
  with: ({ url }) => url !== null,
};

function savedIn({ searchParams }: URL): ProgrammesData['saved'] {
  const action = (['set', 'removed'] as const).find((known) => known === searchParams.get('saved'));
  const name = municipalityByCode(searchParams.get('code') ?? '')?.name;
  return action && name ? { action, name } : null;
}

/** Every municipality with its link to the integration programme, or those without one. */
export async function loadProgrammes({ store }: ReviewParts, { url, language }: Visit): Promise<PageResult> {
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const filter = programmeFilters.find((known) => known === url.searchParams.get('link')) ?? 'all';
  const nameOf = await actorNames(store);
  const links = new Map((await listProgrammes(store)).map((link) => [link.municipalityCode, link]));
  const reader = language === 'sv' ? 'sv' : 'fi';
  const { compare } = new Intl.Collator(reader);
  const words = foldText(q);
  const isMeant = ({ code, name }: ListedProgramme) =>
    code === q || [name.fi, name.sv].some((one) => foldText(one).includes(words));
  const items = municipalities
    .map(({ code, name }): ListedProgramme => {
      const link = links.get(code);
      return {
        code,
        name,
        url: link?.url ?? null,
        last: link ? { by: nameOf(link.author), at: link.createdAt } : null,
      };
    })
    .filter((item) => fits[filter](item) && isMeant(item))
    .sort((a, b) => compare(a.name[reader], b.name[reader]));
  const data: ProgrammesData = {
    q,
    filter,
    items,
    linked: [...links.values()].filter((link) => link.url !== null).length,
    all: municipalities.length,
    saved: savedIn(url),
  };
  return { data };
}
