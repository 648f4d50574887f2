/** What we use of a response that jsonstat-toolkit has read; the package has no types of its own. */
export interface JsonStatDataset {
  class: string;
  label?: string;
  length: number;
  id: string[];
  role?: { time?: string[] };
  Dimension(id: string): {
    label?: string;
    id: string[];
    Category(id: string): { label?: string } | null;
  };
  Data(at: Record<string, string>): { value: unknown; status?: unknown } | null;
  Dataset?(index: number): JsonStatDataset | null;
}
