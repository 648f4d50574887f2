import type { Card } from '../../../data/model/card.ts';
import type { Channel } from '../../../data/model/channel.ts';
import { type LocalizedText, pickText } from '../../../data/model/pickText.ts';
import type { PublicService } from '../../../data/model/service.ts';

function serviceChannel(channel: Channel) {
  const languages = channel.languages.map(({ tag }) => tag);
  return {
    '@type': 'ServiceChannel',
    ...(languages.length > 0 && { availableLanguage: languages }),
    ...(channel.kind === 'phone' &&
      channel.phone && { servicePhone: { '@type': 'ContactPoint', telephone: channel.phone } }),
    ...((channel.kind === 'web' || channel.kind === 'video' || channel.kind === 'chat') &&
      channel.url && { serviceUrl: channel.url }),
    ...(channel.kind === 'visit' && {
      serviceLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'FI',
          ...(channel.address.street && { streetAddress: channel.address.street }),
          ...(channel.address.postalCode && { postalCode: channel.address.postalCode }),
        },
      },
    }),
  };
}

/** The facts of a service in schema.org's words (https://schema.org/GovernmentService), for search engines. */
export function serviceJsonLd(
  service: PublicService,
  card: Card,
  { language, serviceType }: { language: string; serviceType: string },
): object {
  const text = (value: LocalizedText) => pickText(value, language).text;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: text(service.name),
    ...(service.summary && { description: text(service.summary) }),
    serviceType,
    provider: {
      '@type': service.provider.type === 'association' ? 'NGO' : 'GovernmentOrganization',
      name: service.provider.name ? text(service.provider.name) : card.municipality.name.fi,
    },
    areaServed:
      service.serviceArea?.kind === 'nationwide'
        ? { '@type': 'Country', name: 'FI' }
        : card.municipality.name.fi,
    availableChannel: service.channels.map(serviceChannel),
  };
}
