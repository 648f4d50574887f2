const isTerminal = Boolean(process.stdout.isTTY);

/**
 * Does `work` behind one line that says what is done and shows that it goes on: running seconds on a terminal,
 * a dot every five seconds elsewhere. The line closes with the time taken.
 */
export async function step(label, work) {
  const startedAt = performance.now();
  const seconds = () => ((performance.now() - startedAt) / 1000).toFixed(1);
  const redraw = (ending) => process.stdout.write(`\r\u001b[2K${label} … ${ending}`);

  process.stdout.write(`${label} … `);
  const tick = isTerminal
    ? setInterval(() => redraw(`${seconds()} s`), 1000)
    : setInterval(() => process.stdout.write('.'), 5000);
  const close = (ending) => (isTerminal ? redraw(`${ending}\n`) : process.stdout.write(` ${ending}\n`));

  try {
    const result = await work();
    close(`${seconds()} s`);
    return result;
  } catch (error) {
    close('failed');
    throw error;
  } finally {
    clearInterval(tick);
  }
}
