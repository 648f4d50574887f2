import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliCompress, createGzip, constants as zlib } from 'node:zlib';
import { chooseEncoding } from '../acceptEncoding.ts';
import { isKnown } from '../sendReady.ts';

/** A reader that takes nothing for so long has gone away. */
const stalledMs = 60_000;

interface ExportFile {
  mediaType: string;
  isText: boolean;
  fileName: string;
  /** Equal texts stand for equal contents. */
  identity: string;
  rowCount: number;
  headers: Record<string, string>;
  /** Makes the contents as they are read. */
  read(): AsyncIterable<Buffer>;
}

function compressorFor(encoding: 'br' | 'gzip') {
  return encoding === 'gzip'
    ? createGzip({ level: 5 })
    : createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 4 } });
}

/**
 * Streams a file as fast as it is read and no faster; where the reader stops, the work stops. What is sent is not kept,
 * so the tag is a weak one, of what the contents are made from.
 */
export async function sendExport(req: IncomingMessage, res: ServerResponse, file: ExportFile): Promise<void> {
  const etag = `W/"${createHash('sha256').update(file.identity).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string> = {
    ...file.headers,
    etag,
    ...(file.isText && { vary: 'Accept-Encoding' }),
  };
  if (isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, headers).end();
    return;
  }
  const encoding = file.isText ? chooseEncoding(req.headers['accept-encoding'] as string | undefined) : null;
  headers['content-type'] = file.mediaType;
  headers['content-disposition'] = `attachment; filename="${file.fileName}"`;
  headers['x-total-count'] = String(file.rowCount);
  if (encoding) headers['content-encoding'] = encoding;
  res.writeHead(200, headers);
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  res.setTimeout(stalledMs, () => res.destroy());
  const contents = Readable.from(file.read(), { objectMode: false });
  try {
    await (encoding ? pipeline(contents, compressorFor(encoding), res) : pipeline(contents, res));
  } catch (error) {
    const wasLeft = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!wasLeft) throw error;
  }
}
