/**
 * Whether there is a text under a key that is made of what somebody sent in. What every object has, as `constructor`,
 * is none.
 */
export function hasText(t: { has(key: never): boolean }, key: string): boolean {
  return !key.split('.').some((part) => part in Object.prototype) && t.has(key as never);
}
