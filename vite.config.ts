import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './scripts/build/compileMessages.ts';
import { formatOnly } from './scripts/build/formatOnly.ts';
import { precompress } from './scripts/build/precompress.ts';

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [compileMessages(), react(), ...(isSsrBuild ? [] : [precompress()])],
  publicDir: 'client/public',
  resolve: { alias: formatOnly },
  // Bundled: the alias has to reach inside, and to a built page belongs React's production build.
  ssr: { noExternal: command === 'build' ? true : ['use-intl'] },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: { input: isSsrBuild ? 'client/entryServer.tsx' : 'client/entryClient.tsx' },
  },
}));
