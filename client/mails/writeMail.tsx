import { renderToStaticMarkup } from 'react-dom/server';
import { createTranslator } from 'use-intl/core';
import type { MailKind, MailValues, RenderMail } from '../../data/model/mail.ts';
import { formatLocale, loadMessages } from '../i18n/catalog.ts';
import type { Translate } from '../pages/head.ts';
import { queryWordsTexts } from '../words/queryWordsTexts.ts';
import { cleanValues } from './cleanValues.ts';
import { MailDocument } from './MailDocument.tsx';
import type { MailContent, MailTemplate } from './mailContent.ts';
import { mailText } from './mailText.ts';
import { mailTexts } from './mailTexts.ts';
import { templates } from './templates.ts';

function contentOf<K extends MailKind>(kind: K, values: MailValues[K], t: Translate): MailContent {
  const template: MailTemplate<K> = templates[kind];
  return template(t, values);
}

/** Writes a mail in the reader's language: a subject of one line, plain text and HTML, which say the same. */
export const writeMail: RenderMail = async ({ kind, values, language }) => {
  const messages = await loadMessages(language, mailTexts, queryWordsTexts);
  const t = createTranslator({
    locale: formatLocale(language),
    messages,
    timeZone: 'Europe/Helsinki',
  }) as Translate;
  const content = contentOf(kind, cleanValues(values), t);
  const greeting = t('mails.greeting');
  const siteName = t('site.name');
  const html = renderToStaticMarkup(
    <MailDocument language={language} greeting={greeting} siteName={siteName} content={content} />,
  );
  return {
    // What was typed by others could otherwise begin a header of its own.
    subject: content.subject.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim(),
    text: mailText(greeting, content.blocks, siteName),
    html: `<!doctype html>${html}`,
    ...(content.unsubscribeUrl && { unsubscribeUrl: content.unsubscribeUrl }),
  };
};
