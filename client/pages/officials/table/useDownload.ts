import { useCallback, useEffect, useRef, useState } from 'react';

/** A file that is on its way, or was. */
export interface Download {
  name: string;
  state: 'running' | 'done' | 'failed';
  bytes: number;
}

/** How often what has come is told. */
const tellMs = 250;

function save(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function fetchFile(href: string, signal: AbortSignal, onBytes: (bytes: number) => void) {
  const response = await fetch(href, { signal });
  if (!response.ok || !response.body) throw new Error(`${href} answered ${response.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let toldAt = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.byteLength;
    if (performance.now() - toldAt < tellMs) continue;
    toldAt = performance.now();
    onBytes(bytes);
  }
  const [, fileName = 'neuvontakartta'] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  save(new Blob(parts, { type: response.headers.get('content-type') ?? '' }), fileName);
}

/** Downloads a file as it streams, and tells how much has come; one at a time, and it can be stopped. */
export function useDownload() {
  const [download, setDownload] = useState<Download | null>(null);
  const request = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    request.current?.abort();
    setDownload(null);
  }, []);
  useEffect(() => () => request.current?.abort(), []);

  const start = useCallback(async (href: string, name: string) => {
    request.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    request.current = controller;
    const tell = (rest: Omit<Download, 'name'>) => {
      if (!signal.aborted) setDownload({ name, ...rest });
    };
    tell({ state: 'running', bytes: 0 });
    try {
      await fetchFile(href, signal, (bytes) => tell({ state: 'running', bytes }));
      tell({ state: 'done', bytes: 0 });
    } catch {
      tell({ state: 'failed', bytes: 0 });
    }
  }, []);

  return { download, start, cancel };
}
