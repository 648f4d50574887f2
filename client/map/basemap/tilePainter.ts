import type { FromBasemapWorker, ToBasemapWorker } from './basemapMessages.ts';
import { type BasemapUrls, createBasemapRenderer, type TileRequest } from './basemapRenderer.ts';
import { canvasSide } from './drawTile.ts';

/** Puts pictures of tiles onto canvases, by a worker or on the page itself. */
export interface TilePainter {
  /** Resolves when the canvas shows the tile; rejects when it cannot, or with an AbortError when cancelled. */
  paint(canvas: HTMLCanvasElement, request: TileRequest, signal: AbortSignal): Promise<void>;
  stop(): void;
}

export interface PainterEvents {
  /** Tiles from zoom 7 on can now be painted in detail. */
  onDetail(): void;
}

/** Draws on the page's own thread, for browsers whose workers have no canvas. */
export function createLocalPainter(urls: BasemapUrls, { onDetail }: PainterEvents): TilePainter {
  const renderer = createBasemapRenderer(urls, onDetail);
  return {
    async paint(canvas, request, signal) {
      await renderer.prepare(request.address);
      signal.throwIfAborted();
      canvas.width = canvas.height = canvasSide(request);
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('basemap: no 2D canvas');
      renderer.draw(context, request);
    },
    stop() {},
  };
}

/** Draws in a worker; `onUnavailable` is called once when the worker cannot start or has no canvas. */
export function createWorkerPainter(
  urls: BasemapUrls,
  { onDetail, onUnavailable }: PainterEvents & { onUnavailable(): void },
): TilePainter {
  const worker = new Worker(new URL('./basemapWorker.ts', import.meta.url), { type: 'module' });
  const pending = new Map<number, PromiseWithResolvers<ImageBitmap>>();
  let lastId = 0;
  const send = (message: ToBasemapWorker) => worker.postMessage(message);

  function settle(id: number): PromiseWithResolvers<ImageBitmap> | undefined {
    const request = pending.get(id);
    pending.delete(id);
    return request;
  }

  worker.onerror = onUnavailable;
  worker.onmessage = ({ data }: MessageEvent<FromBasemapWorker>) => {
    if (data.type === 'detail') onDetail();
    else if (data.type === 'unavailable') onUnavailable();
    else if (data.type === 'failed') settle(data.id)?.reject(new Error(data.reason));
    else {
      const request = settle(data.id);
      if (request) request.resolve(data.bitmap);
      else data.bitmap.close();
    }
  };
  send({ type: 'start', urls });

  return {
    async paint(canvas, request, signal) {
      signal.throwIfAborted();
      const id = ++lastId;
      const answer = Promise.withResolvers<ImageBitmap>();
      pending.set(id, answer);
      const cancel = () => {
        send({ type: 'cancel', id });
        settle(id)?.reject(signal.reason);
      };
      signal.addEventListener('abort', cancel, { once: true });
      send({ type: 'draw', id, request });
      try {
        const bitmap = await answer.promise;
        canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(bitmap);
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    stop() {
      worker.terminate();
      pending.clear();
    },
  };
}
