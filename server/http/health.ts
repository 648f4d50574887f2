import express, { type Router } from 'express';
import { Problem } from './problem.ts';

/** Whether the process is up, and whether it can answer: for a process manager or load balancer. */
export function healthRoutes(checkReady: () => Promise<void>): Router {
  const router = express.Router();
  router.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'up' });
  });
  router.get('/readyz', async (_req, res) => {
    try {
      await checkReady();
    } catch (cause) {
      throw new Problem('not-ready', { detail: 'The server cannot answer now.', cause });
    }
    res.json({ status: 'ready' });
  });
  return router;
}
