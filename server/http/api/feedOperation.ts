import { languageParameter } from './languageParameter.ts';
import type { DescribedOperation } from './operation.ts';

/** How many entries the feed of a query holds. */
export const entriesInFeed = 50;

/** A query as something to follow. */
export const feedOperation: DescribedOperation = {
  path: '/services.atom',
  group: 'Directory',
  summary: 'The services that match a query, as a feed to follow',
  description: `Atom (RFC 4287): the ${entriesInFeed} matching services that changed last, the latest first. A service that begins to match comes to the top, since it only does so by a change. \`updated\` is the time of the last change that the public sees.`,
  takesQuery: true,
  isWhole: true,
  own: {
    lang: {
      ...languageParameter,
      description: 'Language of names and texts, where a service has them in it; Finnish unless said',
      isRequired: false,
    },
  },
  mediaType: 'application/atom+xml; charset=utf-8',
};
