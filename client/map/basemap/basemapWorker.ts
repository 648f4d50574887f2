import type { FromBasemapWorker, ToBasemapWorker } from './basemapMessages.ts';
import { type BasemapRenderer, createBasemapRenderer, type TileRequest } from './basemapRenderer.ts';
import { canvasSide } from './drawTile.ts';

let renderer: BasemapRenderer | undefined;
const waiting = new Map<number, TileRequest>();
let isDrawing = false;

function answer(message: FromBasemapWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function drawBitmap(request: TileRequest): ImageBitmap {
  const side = canvasSide(request);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context || !renderer) throw new Error('basemap: no canvas in the worker');
  renderer.draw(context, request);
  return canvas.transferToImageBitmap();
}

/** One tile a turn: between two tiles the worker hears what was cancelled. */
async function drawWaiting(): Promise<void> {
  if (isDrawing) return;
  isDrawing = true;
  for (let next = firstWaiting(); next; next = firstWaiting()) {
    const [id, request] = next;
    try {
      await renderer?.prepare(request.address);
      if (waiting.delete(id)) {
        const bitmap = drawBitmap(request);
        answer({ type: 'drawn', id, bitmap }, [bitmap]);
      }
    } catch (error) {
      waiting.delete(id);
      answer({ type: 'failed', id, reason: String(error) });
    }
    await nextTurn();
  }
  isDrawing = false;
}

function firstWaiting(): [number, TileRequest] | undefined {
  return waiting.entries().next().value;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

self.onmessage = ({ data }: MessageEvent<ToBasemapWorker>) => {
  if (data.type === 'start') {
    if (typeof OffscreenCanvas === 'undefined') return answer({ type: 'unavailable' });
    renderer = createBasemapRenderer(data.urls, () => answer({ type: 'detail' }));
  } else if (data.type === 'draw') {
    waiting.set(data.id, data.request);
    void drawWaiting();
  } else {
    waiting.delete(data.id);
  }
};
