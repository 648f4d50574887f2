import type { CSSProperties } from 'react';
import { type InterfaceLanguage, textDirection } from '../../data/model/languageTag.ts';
import type { MailBlock, MailContent } from './mailContent.ts';

/* Mail programs drop style sheets, so the styles stand on the elements, and know no custom properties. */
const font = "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif";
const body: CSSProperties = {
  margin: 0,
  padding: '24px 16px',
  fontFamily: font,
  fontSize: 17,
  lineHeight: 1.5,
};
const frame: CSSProperties = { maxWidth: 560, margin: '0 auto' };
const button: CSSProperties = {
  display: 'inline-block',
  padding: '12px 20px',
  borderRadius: 6,
  background: '#2a6ebb',
  color: '#ffffff',
  fontWeight: 600,
  textDecoration: 'none',
};
/** What somebody typed in several lines stays in them. */
const lines: CSSProperties = { whiteSpace: 'pre-line' };
const quiet: CSSProperties = { fontSize: 15, opacity: 0.8 };
const breakable: CSSProperties = { ...quiet, wordBreak: 'break-all' };

interface MailDocumentProps {
  language: InterfaceLanguage;
  greeting: string;
  siteName: string;
  content: MailContent;
}

/** A mail as an HTML document of its own: no pictures, no scripts, nothing that is fetched. */
export function MailDocument({ language, greeting, siteName, content }: MailDocumentProps) {
  return (
    <html lang={language} dir={textDirection(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="color-scheme" content="light dark" />
        <title>{content.subject}</title>
      </head>
      <body style={body}>
        <div style={frame}>
          <p>{greeting}</p>
          {content.blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a mail never change.
            <Block key={index} block={block} />
          ))}
          <p>{siteName}</p>
        </div>
      </body>
    </html>
  );
}

function Block({ block }: { block: MailBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto" style={lines}>
          {block.text}
        </p>
      );
    case 'note':
      return (
        <p dir="auto" style={quiet}>
          {block.text}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.items.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'action':
      return (
        <>
          <p>
            <a href={block.url} style={button}>
              {block.label}
            </a>
          </p>
          <p dir="ltr" style={breakable}>
            {block.url}
          </p>
        </>
      );
  }
}
