/** The text of a file: by its byte order mark, else UTF-8, else as Windows writes it in Finland. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const isMarked = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
    return new TextDecoder('windows-1252').decode(isMarked ? bytes.subarray(3) : bytes);
  }
}
