import { fileURLToPath } from 'node:url';

/** The project's root folder, wherever the command was called from. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** A fault that the person at the keyboard can act on: shown as one line, without a stack. */
export class SetupError extends Error {}
