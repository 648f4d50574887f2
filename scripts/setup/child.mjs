import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectDir } from './project.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command to its end and answers `{ code, output, isStopped }`: its exit code (127 where it cannot be run, 128 + n
 * where signal n ended it), what it printed, and whether a signal to us, which is passed on to it, asked it to stop.
 */
export function runQuietly(command, args, env = process.env) {
  return run(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The same for a command that takes our place: it reads our input and prints to our output, so `output` stays empty. */
export function runInOurPlace(command, args, env) {
  return run(command, args, { env, stdio: 'inherit' });
}

function run(command, args, options) {
  return new Promise((resolve) => {
    let output = '';
    let isStopped = false;
    const child = spawn(command, args, { ...options, cwd: projectDir });

    const passOn = (signal) => {
      isStopped = true;
      // Ctrl-C on a terminal reaches the child without us: it would count a second one as impatience.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of signals) process.on(signal, passOn);

    const finish = (code) => {
      for (const signal of signals) process.off(signal, passOn);
      resolve({ code, output, isStopped });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? 128 + constants.signals[signal]));
  });
}
