import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctAddresses, mailGroups } from './mailGroups.ts';

test('every address is in one group, in order, by blind copy, and no link is longer than mail programs take', () => {
  fc.assert(
    fc.property(fc.array(fc.emailAddress(), { maxLength: 300 }), (addresses) => {
      const groups = mailGroups(addresses);
      const written = groups.flatMap(({ href }) => {
        expect(href.length).toBeLessThanOrEqual(2000);
        expect(href.startsWith('mailto:?bcc=')).toBe(true);
        return href.slice('mailto:?bcc='.length).split(',').map(decodeURIComponent);
      });
      expect(written).toEqual(addresses);
      expect(groups.flatMap(({ first, last }) => addresses.slice(first - 1, last))).toEqual(addresses);
    }),
  );
});

test('nothing in an address adds a field or another receiver', () => {
  const [group] = mailGroups(["a&body=x,y?cc=z#'@example.fi"]);
  expect(group?.href).toBe("mailto:?bcc=a%26body%3Dx%2Cy%3Fcc%3Dz%23'@example.fi");
});

test('few addresses are one group', () => {
  expect(mailGroups(Array.from({ length: 40 }, (_, i) => `person${i}@example.fi`))).toHaveLength(1);
});

test('an address that several services have is written to once', () => {
  expect(distinctAddresses(['Aino@example.fi', 'b@example.fi', 'aino@EXAMPLE.fi'])).toEqual([
    'Aino@example.fi',
    'b@example.fi',
  ]);
});
