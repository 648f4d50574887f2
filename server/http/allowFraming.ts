import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { securityHeaders } from './securityHeaders.ts';

/** The only page that other sites may frame. */
export const embedPath = '/:language/embed';

/** Lets the sites of the setting, and our own, show what is answered in a frame. */
export function allowFraming(config: Config): RequestHandler {
  const csp = 'content-security-policy';
  const policy = securityHeaders(config, ["'self'", ...config.frameAncestors])[csp] ?? '';
  return (_request, response, next) => {
    response.setHeader(csp, policy);
    // It knows no list of sites, and would overrule the policy in old browsers.
    response.removeHeader('x-frame-options');
    // Else a site that isolates itself could not show it (HTML standard, 7.1.4).
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    next();
  };
}
