import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderMail } from '../../data/model/mail.ts';
import type { WriteNews } from '../../data/model/news.ts';
import type { RenderPage } from '../../data/model/renderedPage.ts';
import type { DocumentOptions } from './document.ts';
import { readManifest } from './manifest.ts';

export interface Built {
  renderPage: RenderPage;
  renderMail: RenderMail;
  renderNews: WriteNews;
}

export interface Renderer {
  renderPage: RenderPage;
  renderMail: RenderMail;
  renderNews: WriteNews;
  documentParts(chunks: string[]): Pick<DocumentOptions, 'assets' | 'headScripts'>;
}

/** The client has not been built. */
export class NotBuiltError extends Error {
  override name = 'NotBuiltError';
}

/** The pages as Vite has built them into `dist`. Throws NotBuiltError. */
export async function builtRenderer(distFolder: string): Promise<Renderer> {
  const entry = join(distFolder, 'server', 'entryServer.js');
  if (!existsSync(entry))
    throw new NotBuiltError(`The pages are not built: ${entry} is missing. Run \`npm run build\`.`);
  const { renderPage, renderMail, renderNews } = (await import(pathToFileURL(entry).href)) as Built;
  const manifest = readManifest(join(distFolder, 'client'));
  return {
    renderPage,
    renderMail,
    renderNews,
    documentParts: (chunks) => ({ assets: manifest.assetsOf(chunks) }),
  };
}
