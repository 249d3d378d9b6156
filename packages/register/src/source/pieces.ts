// In what pieces is a file read? Large ones, whatever it arrives in: a reader that looks at a row again for each of a thousand
// small pieces would take a thousand times as long.

/** Bytes of a piece, the last one apart. */
const PIECE_BYTES = 65_536;

/** The same bytes in pieces of at least 64 kB; the last may be shorter. */
export async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes < PIECE_BYTES) continue;
    yield held.length === 1 ? chunk : Buffer.concat(held);
    held = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(held);
}
