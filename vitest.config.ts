import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/build/compileMessages.ts';
import { formatOnly } from './scripts/build/formatOnly.ts';

const e2eSetup = ['client/e2e/globalSetup.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        // Texts as the build makes them.
        plugins: [compileMessages()],
        resolve: { alias: formatOnly },
        test: {
          name: 'unit',
          environment: 'node',
          server: { deps: { inline: ['use-intl'] } },
          include: ['{client,server,data,scripts}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['client/e2e/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['client/e2e/**/*.e2e.ts'],
          globalSetup: e2eSetup.filter((file) => existsSync(new URL(file, import.meta.url))),
          fileParallelism: false,
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
