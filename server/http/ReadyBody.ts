import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import type { ContentEncoding } from './acceptEncoding.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Smaller bodies fit one packet anyway. */
const minCompressedBytes = 860;

interface ReadyBodyOptions {
  type: string;
  /** Sent with the body, and with 304; names in lower case. */
  headers?: Record<string, string>;
  /** Forms that were made before. */
  compressed?: Partial<Record<ContentEncoding, Buffer>>;
  /** 0 to 11. High where a body is made once and sent often. */
  brotliQuality?: number;
}

/** A response's bytes, compressed once for each encoding, when that is first asked for. */
export class ReadyBody {
  readonly type: string;
  readonly headers: Record<string, string>;
  readonly #plain: Buffer;
  readonly #hash: string;
  readonly #brotliQuality: number;
  readonly #compressed = new Map<ContentEncoding, Buffer | Promise<Buffer>>();

  constructor(
    content: string | Buffer,
    { type, headers = {}, compressed = {}, brotliQuality = 5 }: ReadyBodyOptions,
  ) {
    this.type = type;
    this.headers = headers;
    this.#plain = typeof content === 'string' ? Buffer.from(content) : content;
    this.#hash = createHash('sha256').update(this.#plain).digest('base64url').slice(0, 22);
    this.#brotliQuality = brotliQuality;
    if (compressed.br) this.#compressed.set('br', compressed.br);
    if (compressed.gzip) this.#compressed.set('gzip', compressed.gzip);
  }

  /** About what it takes in memory once both compressed forms are there. */
  get bytes(): number {
    return Math.ceil(this.#plain.length * 1.6) + 1000;
  }

  /** The encoding in which it goes out to a client that allows this one. */
  encodingFor(allowed: ContentEncoding | null): ContentEncoding | null {
    return this.#plain.length < minCompressedBytes ? null : allowed;
  }

  /** Strong: another one for each encoding, since the bytes differ. */
  etag(encoding: ContentEncoding | null): string {
    return encoding ? `"${this.#hash}-${encoding}"` : `"${this.#hash}"`;
  }

  /** The bytes in an encoding; a promise only the first time. */
  content(encoding: ContentEncoding | null): Buffer | Promise<Buffer> {
    if (!encoding) return this.#plain;
    const known = this.#compressed.get(encoding);
    if (known) return known;
    const compressing = this.#compress(encoding).then((bytes) => {
      this.#compressed.set(encoding, bytes);
      return bytes;
    });
    this.#compressed.set(encoding, compressing);
    return compressing;
  }

  #compress(encoding: ContentEncoding): Promise<Buffer> {
    if (encoding === 'gzip') return compressGzip(this.#plain);
    return compressBrotli(this.#plain, {
      params: {
        [zlib.BROTLI_PARAM_QUALITY]: this.#brotliQuality,
        [zlib.BROTLI_PARAM_SIZE_HINT]: this.#plain.length,
      },
    });
  }
}
