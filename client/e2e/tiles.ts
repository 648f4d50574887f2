/** A host that is nowhere: tests answer in its place. */
export const tileOrigin = 'https://tiles.example';
export const tileSettings = {
  TILE_URL: `${tileOrigin}/{z}/{x}/{y}.png`,
  TILE_ATTRIBUTION: '© Street tiles of the test',
};
