// How do 256 entries lie in one file? C2SP tlog-tiles: each after its length, two bytes, the most significant first.

/** The length must fit into two bytes. */
export const ENTRY_BYTES_MAX = 65_535;

const LENGTH_BYTES = 2;

/** The bytes of a bundle with these entries, each at most `ENTRY_BYTES_MAX` long. */
export function encodeBundle(entries: readonly Uint8Array[]): Buffer {
  const bundle = Buffer.allocUnsafe(entries.reduce((sum, entry) => sum + LENGTH_BYTES + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    at = bundle.writeUInt16BE(entry.length, at);
    bundle.set(entry, at);
    at += entry.length;
  }
  return bundle;
}

/** Where an entry lies in its bundle, in bytes: `[start, end)`, its length before it. */
export interface EntrySpan {
  readonly start: number;
  readonly end: number;
}

/** Where the entries lie; the last span reaches beyond the bundle when that is cut short. */
export function entrySpans(bundle: Uint8Array): readonly EntrySpan[] {
  const spans: EntrySpan[] = [];
  for (let at = 0; at < bundle.length; ) {
    const start = at + LENGTH_BYTES;
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    at = start + length;
    spans.push({ start, end: at });
  }
  return spans;
}

/** The entries, or undefined when the bundle is cut short. */
export function decodeBundle(bundle: Uint8Array): readonly Uint8Array[] | undefined {
  const spans = entrySpans(bundle);
  const last = spans.at(-1);
  if (last !== undefined && last.end > bundle.length) return undefined;
  return spans.map(({ start, end }) => bundle.subarray(start, end));
}
