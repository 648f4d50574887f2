interface Snippet {
  /** Where visitors reach us. */
  baseUrl: string;
  /** The address of the frame there. */
  path: string;
  title: string;
  heightPx: number;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The HTML that another site takes into its page: the frame, and the script that fits its height. */
export function snippetOf({ baseUrl, path, title, heightPx }: Snippet): string {
  return [
    `<iframe src="${attribute(baseUrl + path)}"`,
    `  title="${attribute(title)}"`,
    `  width="100%" height="${heightPx}" style="border: 0"`,
    '  loading="lazy" referrerpolicy="no-referrer"></iframe>',
    `<script async src="${attribute(baseUrl)}/embed.js"></script>`,
  ].join('\n');
}
