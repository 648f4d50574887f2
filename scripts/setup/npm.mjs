const noNetwork =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/;

/** Turns npm's many lines about what went wrong into one. */
export function npmFault(attempt, output) {
  const network = noNetwork.exec(output);
  if (network) return `npm could not ${attempt}: no connection to the package registry (${network[1]}).`;
  const errors = [
    ...output.matchAll(/^npm (?:error|ERR!) (?!(?:code|errno|syscall|path|dest) |A complete log)(\S.*)$/gm),
  ];
  const reason = errors[0]?.[1] ?? output.trim().split('\n').at(-1);
  return `npm could not ${attempt}: ${reason}`;
}
