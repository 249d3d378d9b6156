// Which bytes of a stream are at hand? A buffer that grows by doubling at its end and is emptied at its front, so that
// a message of any length is copied a constant number of times, however small the chunks are.

const FIRST_BYTES = 256 * 1024;

export class ByteWindow {
  #buffer = Buffer.allocUnsafe(FIRST_BYTES);
  #start = 0;
  #end = 0;
  /** Offset in the stream of the first byte at hand. */
  offset = 0;

  get length(): number {
    return this.#end - this.#start;
  }

  append(chunk: Uint8Array): void {
    if (this.#end + chunk.length > this.#buffer.length) this.#makeRoom(chunk.length);
    this.#buffer.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  #makeRoom(bytes: number): void {
    const { length } = this;
    let size = this.#buffer.length;
    while (size < length + bytes) size *= 2;
    const target = size === this.#buffer.length && this.#start >= length ? this.#buffer : Buffer.allocUnsafe(size);
    this.#buffer.copy(target, 0, this.#start, this.#end);
    this.#buffer = target;
    this.#start = 0;
    this.#end = length;
  }

  /** The bytes at hand, shared: they change with the next `append` or `drop`. */
  view(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end);
  }

  /** Forgets the first bytes; memory of a very long message is given back. */
  drop(bytes: number): void {
    this.#start += bytes;
    this.offset += bytes;
    if (this.#start !== this.#end) return;
    this.#start = 0;
    this.#end = 0;
    if (this.#buffer.length > 16 * FIRST_BYTES) this.#buffer = Buffer.allocUnsafe(FIRST_BYTES);
  }
}
