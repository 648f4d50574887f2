import { minuteMs } from '../../../../data/model/duration.ts';
import type { MunicipalityPageData } from '../../../../data/model/municipalityPages.ts';
import type { Directory } from '../../../directory/directory.ts';
import { findMunicipality } from '../../../directory/municipality/findMunicipality.ts';
import { municipalityAnswer } from '../../../directory/municipality/municipalityAnswer.ts';
import type { ServedPage } from '../servedPage.ts';

/** The page of a municipality; its code and its other names lead to it. */
export function municipalityPage({ directory }: { directory: Directory }): ServedPage {
  return {
    path: 'municipalities/:slug',
    load({ params, language, now }) {
      const municipality = findMunicipality(params.slug ?? '');
      if (!municipality) return 'not-found';
      const { slug } = municipality;
      if (params.slug !== slug) {
        return { redirect: `/${language}/municipalities/${slug}`, isPermanent: true };
      }
      // What is open now is said by the minute, so that a page stays the same for as long.
      const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
      const data: MunicipalityPageData = {
        ...municipalityAnswer(directory.current(), municipality),
        now: minute.toISOString(),
      };
      return { data, shared: true };
    },
  };
}
