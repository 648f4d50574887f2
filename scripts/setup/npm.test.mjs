import { expect, test } from 'vitest';
import { npmFault } from './npm.mjs';

const log = 'npm error A complete log of this run can be found in: /root/.npm/_logs/debug-0.log';

test.each([
  [
    `npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request failed\n${log}`,
    'npm could not install: no connection to the package registry (ENOTFOUND).',
  ],
  [
    `npm warn old lockfile\nnpm error code ECONNREFUSED\nnpm error FetchError: request failed\n${log}`,
    'npm could not install: no connection to the package registry (ECONNREFUSED).',
  ],
  [
    `npm error code EUSAGE\nnpm error\nnpm error The lock file is not in sync.\nnpm error\n${log}`,
    'npm could not install: The lock file is not in sync.',
  ],
  [
    `npm error code ENOENT\nnpm error syscall open\nnpm error path /a\nnpm error errno -2\nnpm error no such file\n`,
    'npm could not install: no such file',
  ],
  ['npm ERR! code ENOSPC\nnpm ERR! no space left\n', 'npm could not install: no space left'],
  ['spawn npm ENOENT', 'npm could not install: spawn npm ENOENT'],
])('says in one line what stopped npm: %j', (output, line) => {
  expect(npmFault('install', output)).toBe(line);
});
