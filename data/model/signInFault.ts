/** Why somebody who came back from the identity provider is not in. */
export const signInFaults = [
  'cancelled',
  'unreachable',
  'refused',
  'stale',
  'unverified',
  'no-account',
  'other-identity',
  'too-many',
] as const;
export type SignInFault = (typeof signInFaults)[number];
