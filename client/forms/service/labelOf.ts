/** Which label of `submit.label` a field of the form has, by its name without the numbers of rows. */
const labels: Record<string, string> = {
  'sender.name': 'senderName',
  'sender.role': 'senderRole',
  'sender.email': 'senderEmail',
  'sender.phone': 'senderPhone',
  state: 'state',
  reopensOn: 'reopensOn',
  name: 'name',
  summary: 'summary',
  description: 'text',
  'provider.type': 'providerType',
  'provider.name': 'providerName',
  'provider.municipalityCode': 'municipality',
  topics: 'topics',
  audiences: 'audiences',
  channels: 'channels',
  'channels.address.street': 'street',
  'channels.address.postalCode': 'postalCode',
  'channels.address.municipalityCode': 'municipality',
  'channels.address.position': 'position',
  'channels.phone': 'phone',
  'channels.email': 'email',
  'channels.url': 'linkUrl',
  'channels.bookingUrl': 'bookingUrl',
  'channels.languages': 'language',
  'channels.languages.tag': 'language',
  'channels.languages.hours': 'hours',
  'channels.hours': 'hours',
  'serviceArea.kind': 'area',
  'serviceArea.municipalities': 'municipalities',
  'accessibility.wheelchair': 'wheelchair',
  'accessibility.note': 'accessibility',
  'price.isFree': 'price',
  'price.note': 'priceNote',
  funding: 'funding',
  ptvId: 'ptvId',
  links: 'links',
  'links.url': 'linkUrl',
  'links.title': 'linkTitle',
  'authorityContact.name': 'contactName',
  'authorityContact.role': 'contactRole',
  'authorityContact.phone': 'contactPhone',
  'authorityContact.email': 'contactEmail',
  'authorityContact.consent': 'consent',
  note: 'note',
  changeOf: 'changeOf',
};

/** The key of a field's label below `submit.label`; the nearest group's where the field has none of its own. */
export function labelOf(field: string): string {
  const parts = field.split('.').filter((part) => !/^\d+$/.test(part));
  for (let length = parts.length; length > 0; length -= 1) {
    const label = labels[parts.slice(0, length).join('.')];
    if (label) return label;
  }
  return 'other';
}

/** The step of the form on which a field stands. */
export function stepOf(field: string): number {
  if (field.startsWith('sender.')) return 0;
  if (/^(name|summary|description|provider|topics)\b/.test(field)) return 1;
  return field.startsWith('channels') ? 2 : 3;
}
