import { minuteMs } from '../../../../data/model/duration.ts';
import type { MunicipalityPageData } from '../../../../data/model/municipalityPages.ts';
import type { Directory } from '../../../directory/directory.ts';
import { findMunicipality } from '../../../directory/municipality/findMunicipality.ts';
import { municipalityAnswer } from '../../../directory/municipality/municipalityAnswer.ts';
import type { ProgrammesSource } from '../../../directory/programmesSource.ts';
import type { ServedPage } from '../servedPage.ts';

interface MunicipalityPageParts {
  directory: Directory;
  programmes: ProgrammesSource;
}

/** The page of a municipality; its code and its other names lead to it. */
export function municipalityPage({ directory, programmes }: MunicipalityPageParts): ServedPage {
  return {
    path: 'municipalities/:slug',
    async load({ params, language, now }) {
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
        integrationProgramme: (await programmes.current()).of(municipality.code),
        now: minute.toISOString(),
      };
      return { data, shared: true };
    },
  };
}
