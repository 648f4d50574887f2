/** The criteria that a service meets or misses as a whole; one bit each, so that facets can lift one. */
export const missed = {
  text: 1,
  area: 2,
  serves: 4,
  topic: 8,
  audience: 16,
  provider: 32,
  box: 64,
  within: 128,
} as const;
