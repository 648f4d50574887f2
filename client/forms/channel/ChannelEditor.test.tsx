import { expect, test } from 'vitest';
import {
  type ChannelDraft,
  channelDraftOfFields,
  draftOfChannel,
  emptyChannel,
  fieldsOfChannel,
} from '../../../data/model/channelDraft.ts';
import { FormFields } from '../../../data/model/formFields.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../../data/model/languageTag.ts';
import { channelKinds } from '../../../data/model/vocabulary.ts';
import { fieldsIn, renderPart, unlabelledIn } from '../fixtures/renderPart.tsx';
import { ChannelEditor } from './ChannelEditor.tsx';

const municipalities = [
  { code: '091', name: 'Helsinki' },
  { code: '245', name: 'Kerava' },
];
const visit = draftOfChannel({
  kind: 'visit',
  address: {
    street: 'Asematie 3',
    postalCode: '04200',
    municipalityCode: '245',
    entrance: { fi: 'Sisäpihalta', ru: 'Со двора' },
    position: { lat: 60.4043, lng: 25.1057 },
    precision: 'entrance',
  },
  label: { fi: 'Toimisto' },
  access: ['appointment'],
  bookingUrl: 'https://example.org/aika',
  hours: 'Mo-Fr 09:00-15:00; We "by appointment"; PH off',
  exceptions: ['2026 Dec 24 off', '2026 Dec 28 10:00-12:00'],
  languages: [
    { tag: 'so', how: 'staff', hours: 'Th 09:00-12:00' },
    { tag: 'ar', how: 'interpreter', hours: 'We[1] 12:00-15:00' },
  ],
  moreLanguages: true,
  interpreterOnRequest: true,
});

function render(draft: ChannelDraft, faults = new Map<string, string>(), language: InterfaceLanguage = 'en') {
  return renderPart(
    <ChannelEditor
      name="channels.0"
      draft={draft}
      onChange={() => {}}
      faults={faults}
      municipalities={municipalities}
      above={null}
    />,
    language,
  );
}

/** What the server would read from the page if it were sent as it is. */
async function posted(draft: ChannelDraft): Promise<ChannelDraft> {
  const entries = fieldsIn(await render(draft)).map(([name, value]): [string, string] => [
    name,
    plain(value),
  ]);
  return channelDraftOfFields(new FormFields([['channels.0.kind', draft.kind], ...entries]), 'channels.0');
}

function plain(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#x27;', "'");
}

test('a page without JavaScript posts what it shows', async () => {
  const { entrance, ...address } = visit.address;
  const read = await posted(visit);
  expect(read.address).toMatchObject({ ...address, entrance });
  expect(read.hours).toEqual(visit.hours);
  expect(read.access).toEqual(visit.access);
  expect(read.languages.map(({ how, hours }) => ({ how, hours }))).toEqual(
    visit.languages.map(({ how, hours }) => ({ how, hours })),
  );
  expect(read.languages.map(({ tag }) => tag)).toEqual(['Somali', 'Arabic']);
  expect([read.bookingUrl, read.moreLanguages, read.interpreterOnRequest]).toEqual([
    visit.bookingUrl,
    true,
    true,
  ]);
});

test.each(channelKinds)(
  'a channel of the kind %s has the fields that are read, each once and with a label',
  async (kind) => {
    const html = await render({ ...emptyChannel(kind), languages: visit.languages });
    const names = [...html.matchAll(/ name="(channels\.[^"]*)"/g)].map(([, name]) => name);
    const known = new Set(
      fieldsOfChannel({ ...emptyChannel(kind), languages: visit.languages }, 'channels.0').map(
        ([name]) => name,
      ),
    );
    const texts = /\.(entrance|label|hoursNote)\.(fi|sv|en|ru|uk|ar)$/;
    const optional = new Set(['channels.0.access']);
    expect(names.filter((name = '') => !known.has(name) && !texts.test(name) && !optional.has(name))).toEqual(
      [],
    );
    const repeated = names.filter((name = '', i) => names.indexOf(name) !== i && !/access$|mode$/.test(name));
    expect(repeated).toEqual([]);
    expect(unlabelledIn(html)).toEqual([]);
  },
);

test('what is wrong is tied to its field', async () => {
  const html = await render(visit, new Map([['channels.0.address.street', 'Write the street.']]));
  expect(html).toMatch(
    /<input[^>]*aria-describedby="field-channels-0-address-street-fault"[^>]*aria-invalid="true"/,
  );
  expect(html).toMatch(/id="field-channels-0-address-street-fault"[^>]*>.*?Write the street\./);
});

test.each(interfaceLanguages)('in %s every text is there', async (language) => {
  for (const kind of channelKinds) {
    const html = await render({ ...visit, kind }, new Map(), language);
    expect(html).not.toMatch(/forms\.|undefined|\{\w+\}/);
  }
});
