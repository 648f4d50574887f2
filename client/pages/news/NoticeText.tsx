import { textDirection } from '../../../data/model/languageTag.ts';

const urlPattern = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?()[\]])/;

/** A paragraph whose addresses of pages are links. */
function Paragraph({ text }: { text: string }) {
  // With one group in the pattern, every second part is an address.
  const parts = text.split(urlPattern);
  return (
    <p>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
          <a key={index} href={part} rel="noreferrer">
            {part}
          </a>
        ),
      )}
    </p>
  );
}

/** Plain text of editors: an empty line begins a paragraph, addresses are links, and nothing else means anything. */
export function NoticeText({ text, lang }: { text: string; lang: string }) {
  return (
    <div lang={lang} dir={textDirection(lang)}>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
        <Paragraph key={index} text={paragraph} />
      ))}
    </div>
  );
}
