declare module 'jsonstat-toolkit' {
  /** Reads a parsed JSON-stat response of any version. */
  export default function JSONstat(response: object): import('./jsonStatDataset.ts').JsonStatDataset;
}
