// Given a hash, which words may have it? Buckets as one array of starts and one of entries; entries are candidates only,
// since a bucket holds whatever falls into it. A filter beside them tells most hashes that nothing has, by a look at one bit.

/** Entries that a bucket holds at most on average: half the starts are worth a second look now and then. */
const ENTRIES_A_BUCKET = 2;

/** Bits of a filter for each entry: about one hash of eight that nothing has looks as if something had. */
const FILTER_BITS_AN_ENTRY = 8;

/** Whether a hash may be in the buckets that the filter belongs to. */
export function filterMay(filter: Uint32Array, hash: number): boolean {
  return (filter[(hash >>> 5) & (filter.length - 1)]! & (1 << (hash & 31))) !== 0;
}

/** The filter of these hashes: a power of two words of bits. */
export function filterOf(hashes: Uint32Array): Uint32Array {
  let size = 16;
  while (size * 32 < hashes.length * FILTER_BITS_AN_ENTRY) size *= 2;
  const filter = new Uint32Array(size);
  for (const hash of hashes) filter[(hash >>> 5) & (size - 1)]! |= 1 << (hash & 31);
  return filter;
}

export interface Buckets {
  /** A power of two plus one entries. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  /** A power of two words of bits. */
  readonly filter: Uint32Array;
}

/** Collects (hash, value) pairs and lays them out as buckets. */
export class BucketBuilder {
  #hashes = new Uint32Array(1024);
  #values = new Uint32Array(1024);
  #count = 0;

  add(hash: number, value: number): void {
    if (this.#count === this.#hashes.length) {
      this.#hashes = grown(this.#hashes);
      this.#values = grown(this.#values);
    }
    this.#hashes[this.#count] = hash;
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  /** Values keep the order in which they were added. */
  build(): Buckets {
    let size = 16;
    while (size * ENTRIES_A_BUCKET < this.#count) size *= 2;
    const starts = new Uint32Array(size + 1);
    const mask = size - 1;
    for (let at = 0; at < this.#count; at++) starts[(this.#hashes[at]! & mask) + 1]! += 1;
    for (let at = 0; at < size; at++) starts[at + 1]! += starts[at]!;
    const next = starts.slice(0, size);
    const values = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at++) {
      const bucket = this.#hashes[at]! & mask;
      values[next[bucket]!] = this.#values[at]!;
      next[bucket]! += 1;
    }
    return { starts, values, filter: filterOf(this.#hashes.subarray(0, this.#count)) };
  }
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
