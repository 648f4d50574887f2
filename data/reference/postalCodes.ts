import file from './postalCodes.json' with { type: 'json' };

/** How the file holds a place: municipality code, Finnish and Swedish name, its postal codes with spaces between. */
export type PostalCodeGroup = [municipality: string, fi: string, sv: string, codes: string];

export interface PostalCode {
  code: string;
  municipality: string;
  place: { fi: string; sv: string };
}

/** The postal codes of addresses and PO boxes, in order. */
export const postalCodes: readonly PostalCode[] = (file.items as PostalCodeGroup[])
  .flatMap(([municipality, fi, sv, codes]) =>
    codes.split(' ').map((code) => ({ code, municipality, place: { fi, sv } })),
  )
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(postalCodes.map((postalCode) => [postalCode.code, postalCode]));

/** The postal code's municipality and place, if it is in use. */
export function findPostalCode(code: string): PostalCode | undefined {
  return byCode.get(code);
}
