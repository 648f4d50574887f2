import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import type { opening_hours } from 'opening_hours';
import { WallDate } from './wallDate.ts';

/*
 * The package reckons in the local time of the process, so its answers would depend on where it runs. Its file is
 * therefore evaluated here with another `Date`; nothing else in the process sees that one. Its `console` is silent,
 * since what it has to say about a text it also throws.
 */

const path = createRequire(import.meta.url).resolve('opening_hours');
const silent = { log() {}, info() {}, warn() {}, error() {} };

const loaded: { exports: unknown } = { exports: {} };
compileFunction(readFileSync(path, 'utf8'), ['module', 'exports', 'require', 'Date', 'console'], {
  filename: path,
})(loaded, loaded.exports, createRequire(path), WallDate, silent);

/** The opening_hours package, reckoning in wall time: every `Date` that goes in or comes out is a `WallDate`. */
export const WallTimeHours = loaded.exports as typeof opening_hours;
