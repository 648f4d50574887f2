import type { Messages } from './catalog.ts';

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}
