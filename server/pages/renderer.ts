import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteDevServer } from 'vite';
import type { RenderPage } from '../../data/model/renderedPage.ts';
import type { DocumentOptions } from './document.ts';
import { readManifest } from './manifest.ts';

interface Built {
  renderPage: RenderPage;
}

export interface Renderer {
  renderPage: RenderPage;
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
  const { renderPage } = (await import(pathToFileURL(entry).href)) as Built;
  const manifest = readManifest(join(distFolder, 'client'));
  return { renderPage, documentParts: (chunks) => ({ assets: manifest.assetsOf(chunks) }) };
}

/** The pages from their sources, built anew when they change. */
export function devRenderer(vite: ViteDevServer): Renderer {
  return {
    async renderPage(...args) {
      const { renderPage } = (await vite.ssrLoadModule('/client/entryServer.tsx')) as Built;
      return renderPage(...args);
    },
    documentParts: () => ({
      assets: { entry: '/client/entryClient.tsx', scripts: [], styles: [] },
      headScripts:
        '<script type="module" src="/@vite/client"></script><script type="module" src="/client/devPreamble.ts"></script>',
    }),
  };
}
