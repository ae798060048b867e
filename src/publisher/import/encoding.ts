/** Bytes to text: UTF-8 or a clear no. A wrong guess would put question marks in titles. */

/** No value of a product is as long; a file without a line end is something else. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** The file is in another encoding, or no text at all. */
export class EncodingError extends Error {
  constructor(readonly code: 'not-utf8' | 'endless-line') {
    super(code);
  }
}

/**
 * Piece by piece, without byte order mark.
 * @throws EncodingError
 */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lineBytes = 0;
  for await (const piece of bytes) {
    const end = piece.lastIndexOf(LINE_FEED);
    lineBytes = end < 0 ? lineBytes + piece.length : piece.length - end;
    if (lineBytes > MAX_LINE_BYTES) throw new EncodingError('endless-line');
    yield decode(() => decoder.decode(piece, { stream: true }));
  }
  yield decode(() => decoder.decode());
}

/** @throws EncodingError */
export const textOfBytes = (bytes: Uint8Array): string =>
  decode(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));

function decode(work: () => string): string {
  try {
    return work();
  } catch {
    throw new EncodingError('not-utf8');
  }
}
