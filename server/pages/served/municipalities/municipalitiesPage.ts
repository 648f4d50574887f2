import { foldText } from '../../../../data/model/foldText.ts';
import type { MunicipalitiesPageData } from '../../../../data/model/municipalityPages.ts';
import { maxTextLength } from '../../../../data/model/query.ts';
import { areaMunicipalities, areas } from '../../../../data/reference/areas.ts';
import { municipalityByCode } from '../../../../data/reference/municipalities.ts';
import type { Directory } from '../../../directory/directory.ts';
import { municipalityCounts } from '../../../directory/municipality/municipalityCounts.ts';
import { findPlaces } from '../../../directory/places.ts';
import type { ServedPage } from '../servedPage.ts';

const regions = areas.filter(({ kind }) => kind === 'region');
/** More than there are. */
const all = 400;

/** The municipalities by region, or those that are meant by some words; the only one that is leads to its page. */
export function municipalitiesPage({ directory }: { directory: Directory }): ServedPage {
  return {
    path: 'municipalities',
    load({ url, language }) {
      const q = (url.searchParams.get('q') ?? '').trim().slice(0, maxTextLength);
      const found = foldText(q) ? new Set(findPlaces(q, all).map(({ code }) => code)) : null;
      if (found?.size === 1) {
        const slug = municipalityByCode([...found][0] ?? '')?.slug;
        if (slug) return { redirect: `/${language}/municipalities/${slug}` };
      }
      const counts = municipalityCounts(directory.current());
      const reader = language === 'sv' ? 'sv' : 'fi';
      const byName = new Intl.Collator(reader);
      const data: MunicipalitiesPageData = {
        q,
        nationwide: counts.nationwide,
        regions: regions.flatMap(({ code, name }) => {
          const items = areaMunicipalities('region', code)
            .filter((municipality) => !found || found.has(municipality.code))
            .sort((a, b) => byName.compare(a.name[reader], b.name[reader]))
            .map(({ code, slug, name }) => ({ code, slug, name, ...counts.of(code) }));
          return items.length > 0 ? [{ code, name, items }] : [];
        }),
      };
      return { data, shared: true };
    },
  };
}
