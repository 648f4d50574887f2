import { type EmbedBuildData, frameHeights, parseEmbed } from '../../../../data/model/embed.ts';
import { isInterfaceLanguage } from '../../../../data/model/languageTag.ts';
import { readServedArea } from '../../../../data/model/servedArea.ts';
import type { Config } from '../../../config.ts';
import { withoutUnknown } from '../../../http/checkReferences.ts';
import { municipalityNames } from '../municipalityNames.ts';
import type { ServedPage } from '../servedPage.ts';

const own = ['language', 'height'];

/** Writes the code with which another site shows the map; its choices stand in the address. */
export function embedBuildPage({ config }: { config: Config }): ServedPage {
  return {
    path: 'embed/build',
    load({ url, language, baseUrl }) {
      const given = url.searchParams;
      const chosen = given.get('language') ?? '';
      const heightPx = Number(given.get('height') || frameHeights.standard);
      const { options, query } = parseEmbed(
        new URLSearchParams([...given].filter(([name]) => !own.includes(name))),
      );
      const { speaks, serves } = withoutUnknown(query);
      const data: EmbedBuildData = {
        baseUrl,
        language: isInterfaceLanguage(chosen) ? chosen : language,
        options,
        speaks,
        serves: serves && readServedArea(serves).kind === 'municipality' ? serves : null,
        heightPx: Number.isFinite(heightPx)
          ? Math.round(Math.min(frameHeights.max, Math.max(frameHeights.min, heightPx)))
          : frameHeights.standard,
        municipalities: municipalityNames(language),
        allowed: config.frameAncestors,
      };
      return { data, shared: true };
    },
  };
}
