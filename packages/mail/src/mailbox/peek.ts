// What do the first bytes say, without losing them?

export interface Peeked {
  /** As many bytes as were asked for, or all there are. */
  readonly head: Buffer;
  /** Everything, the head included; may be read once. */
  readonly all: AsyncGenerator<Uint8Array, void>;
}

async function* again(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

export async function peek(source: AsyncIterable<Uint8Array>, bytesMin: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < bytesMin) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(read).subarray(0, bytesMin), all: again(read, iterator) };
}
