import { foldText } from '../../../../data/model/foldText.ts';
import type { InterfaceLanguage } from '../../../../data/model/languageTag.ts';
import {
  type ListedAreaKind,
  listedAreaKinds,
  type MunicipalitiesPageData,
} from '../../../../data/model/municipalityPages.ts';
import { maxTextLength } from '../../../../data/model/query.ts';
import { type Area, areaMunicipalities, areas } from '../../../../data/reference/areas.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import type { Directory } from '../../../directory/directory.ts';
import { municipalityCounts } from '../../../directory/municipality/municipalityCounts.ts';
import { findPlaces } from '../../../directory/places.ts';
import { areaName } from '../../../directory/shell.ts';
import type { ServedPage } from '../servedPage.ts';

/** More than there are. */
const all = 400;

/** The areas of a kind, in the order of their names as the reader knows them. */
function areasByName(kind: ListedAreaKind, reader: InterfaceLanguage): Area[] {
  const { compare } = new Intl.Collator(reader);
  return areas
    .filter((area) => area.kind === kind)
    .sort((a, b) => compare(areaName(a, reader), areaName(b, reader)));
}

/** The municipalities by areas of one kind, or those that are meant by some words; the only one that is leads to its page. */
export function municipalitiesPage({ directory }: { directory: Directory }): ServedPage {
  return {
    path: 'municipalities',
    load({ url, language }) {
      const asked = url.searchParams.get('by') ?? '';
      const by = listedAreaKinds.find((kind) => kind === asked);
      const wrong = asked && !by ? asked.slice(0, maxTextLength) : null;
      const q = (url.searchParams.get('q') ?? '').trim().slice(0, maxTextLength);
      const found = foldText(q) ? new Set(findPlaces(q, all).map(({ code }) => code)) : null;
      if (found?.size === 1) {
        const slug = municipalityByCode([...found][0] ?? '')?.slug;
        if (slug) return { redirect: `/${language}/municipalities/${slug}` };
      }
      const counts = municipalityCounts(directory.current());
      const kind = by ?? listedAreaKinds[0];
      const reader = language === 'sv' ? 'sv' : 'fi';
      const byName = new Intl.Collator(reader);
      const data: MunicipalitiesPageData = {
        q,
        by: kind,
        wrong,
        nationwide: counts.nationwide,
        areas: areasByName(kind, language).flatMap(({ code, name }) => {
          const items = areaMunicipalities(kind, code)
            .filter((municipality) => !found || found.has(municipality.code))
            .sort((a, b) => byName.compare(a.name[reader], b.name[reader]))
            .map(({ code, slug, name }) => ({ code, slug, name, ...counts.of(code) }));
          return items.length > 0 ? [{ code, name, items }] : [];
        }),
      };
      return { data, shared: true, status: wrong === null ? 200 : 400 };
    },
  };
}
