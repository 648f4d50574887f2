import type { MailBlock } from './mailContent.ts';

/** Words that others typed could otherwise begin lines of their own. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text.trim();
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n');
    case 'facts':
      return block.items.map(({ name, value }) => `${oneLine(name)}: ${oneLine(value)}`).join('\n');
    case 'action':
      return `${block.label}:\n${block.url}`;
  }
}

/** A mail as plain text, for those who read it so. */
export function mailText(greeting: string, blocks: MailBlock[], siteName: string): string {
  return `${[greeting, ...blocks.map(blockText), siteName].join('\n\n')}\n`;
}
