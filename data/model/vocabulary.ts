/*
 * The controlled words of the model, and types without a schema: what the browser needs of it.
 */

/** Ways to reach a service. The order is that of the filter, and of the bits in data/search. */
export const channelKinds = ['visit', 'phone', 'email', 'chat', 'video', 'web'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** How a channel serves in a language, best first. The order is that of the codes in data/search. */
export const offerHows = ['staff', 'interpreter', 'written'] as const;
export type OfferHow = (typeof offerHows)[number];

export const providerTypes = [
  'municipality',
  'employment-area',
  'wellbeing-county',
  'association',
  'state',
  'education',
  'joint',
] as const;
export type ProviderType = (typeof providerTypes)[number];

/** Groups of facts that have a source and a date of their own, since they go stale at different speeds. */
export const factGroups = ['identity', 'contact', 'hours', 'languages', 'area'] as const;
export type FactGroup = (typeof factGroups)[number];

export const serviceStates = ['draft', 'submitted', 'published', 'temporarily-closed', 'archived'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** WGS 84 degrees. */
export interface Position {
  lat: number;
  lng: number;
}
