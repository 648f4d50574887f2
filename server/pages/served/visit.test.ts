import { expect, test } from 'vitest';
import { cookieOf, networkOf } from './visit.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['2001:db8:1:2::', '2001:db8:1:2'],
  ['', ''],
])('a client at %j is of the network %j', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ['sid=1', '1'],
  ['a=2;sid=1', '1'],
  ['xsid=2; sid=1', '1'],
  ['sid=a=b', 'a=b'],
  ['sid=%zz', undefined],
  ['other=1', undefined],
  [undefined, undefined],
])('of the cookies %j the one named sid says %j', (header, value) => {
  expect(cookieOf(header, 'sid')).toBe(value);
});
