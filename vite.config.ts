import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './scripts/build/compileMessages.ts';
import { formatOnly } from './scripts/build/formatOnly.ts';
import { precompress } from './scripts/build/precompress.ts';
import { unusedRouterParts } from './scripts/build/unusedRouterParts.ts';

/** What every page has from the start: no page that comes later needs to ask for it, and each name costs bytes. */
const entryFiles = /\/(jsx-runtime|react|preload-helper|hooks|shared)-[^/]+\.js$/;

/** Small modules that the first page and later ones share: together they compress better than each in a file of its own. */
const sharedModules =
  /\/(data\/model\/(foldText|languageTag|duration|vocabulary|pickText|openState|view|query|queryForms|queryRules|queryCodec|servedArea)|data\/reference\/languageFamilies|client\/answers\/SourceContext|client\/cards\/(offeredLanguages|useTimes)|client\/pages\/ShellContext|client\/ui\/(newTab|Icon|useMediaQuery|buttonClass)|client\/i18n\/Texts)\.tsx?$|\/node_modules\/react-dom\/(index|cjs\/react-dom\.production)\.js$|\/(icon|button)\.module\.css$/;

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [compileMessages(), react(), ...(isSsrBuild ? [] : [unusedRouterParts(), precompress()])],
  publicDir: 'client/public',
  resolve: { alias: formatOnly },
  // To a built page belongs React's production build, whatever the server's environment says.
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  // Bundled: the alias has to reach inside.
  ssr: { noExternal: command === 'build' ? true : ['use-intl'] },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    copyPublicDir: !isSsrBuild,
    manifest: !isSsrBuild,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { resolveDependencies: (_, files) => files.filter((file) => !entryFiles.test(file)) },
    rolldownOptions: {
      input: isSsrBuild ? 'client/entryServer.tsx' : 'client/entryClient.tsx',
      ...(!isSsrBuild && {
        output: { codeSplitting: { groups: [{ name: 'shared', test: sharedModules }] } },
      }),
    },
  },
}));
