/** use-intl without its parser of messages: they are compiled when they are built. */
export const formatOnly = [
  { find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' },
];
