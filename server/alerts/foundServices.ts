import type { InterfaceLanguage } from '../../data/model/languageTag.ts';
import type { MailValues } from '../../data/model/mail.ts';
import { pickText } from '../../data/model/pickText.ts';
import type { PublicService } from '../../data/model/service.ts';
import { offeredWays } from '../../data/model/serviceEvents.ts';
import { languageName } from '../directory/shell.ts';
import type { DirectorySnapshot } from '../directory/snapshot.ts';

/** More than these a mail only counts. */
const maxListed = 20;

/** What a mail says of services that began to match. */
export function foundServices(
  snapshot: DirectorySnapshot,
  ids: string[],
  { reader, baseUrl }: { reader: InterfaceLanguage; baseUrl: string },
): Pick<MailValues['alert-found'], 'services' | 'count'> {
  const services = ids.slice(0, maxListed).flatMap((id) => {
    const row = snapshot.rowOfId(id);
    if (row === undefined) return [];
    const service = snapshot.services[row] as PublicService;
    const { name } = snapshot.cardAt(row).municipality;
    return [
      {
        name: pickText(service.name, reader).text,
        place: reader === 'sv' ? name.sv : name.fi,
        languages: [...offeredWays(service).keys()].map((tag) => languageName(tag, reader)),
        url: new URL(`/${reader}/services/${service.slug}`, baseUrl).href,
      },
    ];
  });
  return { services, count: ids.length };
}
