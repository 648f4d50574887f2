/** Colours of the bundled map and its place names, as CSS colours. */
export interface BasemapPalette {
  /** Sea and lakes. */
  sea: string;
  /** Land of Finland. */
  land: string;
  neighbour: string;
  shore: string;
  border: string;
  label: string;
  labelHalo: string;
}

export const lightPalette: BasemapPalette = {
  sea: '#d6e6f4',
  land: '#fcfbf8',
  neighbour: '#eceeee',
  shore: '#b3c6d8',
  border: '#a9b0ba',
  label: '#40506a',
  labelHalo: '#fcfbf8',
};

export const darkPalette: BasemapPalette = {
  sea: '#0d1b2a',
  land: '#26364a',
  neighbour: '#1a2737',
  shore: '#3a4f68',
  border: '#5b6f88',
  label: '#c9d5e3',
  labelHalo: '#16222f',
};
