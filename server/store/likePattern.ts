/**
 * The pattern of LIKE that finds a text anywhere, with a backslash as its escape. SQLite knows upper and lower case of
 * ASCII only: any other letter becomes `_`, which stands for it in both.
 */
export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&').replace(/\P{ASCII}/gu, '_')}%`;
}
