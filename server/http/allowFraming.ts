import express, { type Router } from 'express';
import type { Config } from '../config.ts';
import { securityHeaders } from './securityHeaders.ts';

/** Lets the sites of the setting, and our own, frame the one page that is made for it. */
export function allowFraming(config: Config): Router {
  const csp = 'content-security-policy';
  const policy = securityHeaders(config, ["'self'", ...config.frameAncestors])[csp] ?? '';
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get('/:language/embed', (_request, response, next) => {
    response.setHeader(csp, policy);
    // It knows no list of sites, and would overrule the policy in old browsers.
    response.removeHeader('x-frame-options');
    // Else a site that isolates itself could not show it (HTML standard, 7.1.4).
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    next();
  });
  return router;
}
