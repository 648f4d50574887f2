import type { Router } from 'express';
import { createServer } from 'vite';
import type { Built, Renderer } from '../pages/renderer.ts';

/** The pages from their sources, built anew when they change; Vite's own routes go into the router. */
export async function developmentRenderer(router: Router): Promise<Renderer> {
  const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
  router.use(vite.middlewares);
  const built = async () => (await vite.ssrLoadModule('/client/entryServer.tsx')) as Built;
  return {
    renderPage: async (...page) => (await built()).renderPage(...page),
    renderMail: async (mail) => (await built()).renderMail(mail),
    renderNews: async (...news) => (await built()).renderNews(...news),
    documentParts: () => ({
      assets: { entry: '/client/entryClient.tsx', scripts: [], styles: [] },
      headScripts:
        '<script type="module" src="/client/devRefresh.ts"></script><script type="module" src="/@vite/client"></script>',
    }),
  };
}
