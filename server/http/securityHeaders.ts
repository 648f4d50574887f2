import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import type { Config } from '../config.ts';

/** Where tiles come from, as CSP names it: `https://{s}.tiles.example/…` is any one label before the rest. */
export function tileOrigin(template: string): string {
  const { protocol, host } = new URL(template.replace('{s}', 'subdomain'));
  return `${protocol}//${host.replace(/^subdomain\./, '*.')}`;
}

function contentSecurityPolicy({ tiles, isDev }: Config, frameAncestors: string[]): Record<string, string[]> {
  const self = ["'self'"];
  const none = ["'none'"];
  // The development server puts scripts and styles into the page, and reloads it through a socket.
  const inlineInDev = isDev ? ["'self'", "'unsafe-inline'"] : self;
  return {
    defaultSrc: none,
    scriptSrc: inlineInDev,
    styleSrc: inlineInDev,
    imgSrc: ["'self'", 'data:', 'blob:', ...(tiles ? [tileOrigin(tiles.url)] : [])],
    fontSrc: self,
    connectSrc: isDev ? ["'self'", 'ws:'] : self,
    workerSrc: self,
    // The page that shows what the embedded map looks like.
    frameSrc: self,
    manifestSrc: self,
    baseUri: none,
    formAction: self,
    frameAncestors,
  };
}

const permissionsPolicy = [
  'geolocation=(self)',
  ...['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'gyroscope', 'magnetometer'].map(off),
  ...[
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ].map(off),
].join(', ');

function off(feature: string): string {
  return `${feature}=()`;
}

/**
 * The headers that every response carries, by their names in lower case. They are the same for all, so helmet runs once.
 * Nobody may frame it unless `frameAncestors` says who.
 */
export function securityHeaders(
  config: Config,
  frameAncestors: string[] = ["'none'"],
): Record<string, string> {
  const isHttps = config.baseUrl?.startsWith('https:');
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const protect = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(config, frameAncestors) },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  protect(response.req, response, (error) => {
    if (error) throw error;
  });
  response.setHeader('Permissions-Policy', permissionsPolicy);
  return Object.fromEntries(
    response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]),
  );
}
