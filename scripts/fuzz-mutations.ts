// How is a good file made into one that no publisher would print? Mutations drawn from a seeded generator, so that every input can be
// made again.

/** Words that hurt readers of text: quotes, tags, entities, numbers, encodings. */
const TOKENS = [
  '"',
  '""',
  "'",
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r\n",
  "\r",
  "\u0000",
  "\u001a",
  "\uFEFF",
  "\u202E",
  "\u2028",
  "\uD83D",
  "<",
  ">",
  "</",
  "/>",
  "<a>",
  "</a>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "&#0;",
  "&#x10FFFF;",
  "<?xml version='1.0' encoding='utf-16'?>",
  "{",
  "}",
  "[",
  "]",
  "null",
  "true",
  "1e400",
  "-0",
  "99999999999999999999",
  "0000-00-00",
  "31/02/1980",
  "(1) (2) (3)",
  "(((((((((((((((((((((((((((((",
  "a.k.a.",
  "; ; ; ; ;",
  "__proto__",
  "constructor",
  "%s%n",
  "A".repeat(5_000),
  " ".repeat(5_000),
  "(a) ".repeat(2_000),
  "1 to ".repeat(2_000),
] as const;

/** Inputs are kept to this, so that time tells of the reader and not of the size. */
const BYTES_MAX = 262_144;

/** Numbers from 0 to 1 out of a seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutateOnce(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  const at = (length: number): number => Math.floor(random() * length);
  const from = at(bytes.length + 1);
  const length = Math.min(bytes.length - from, Math.floor(random() ** 3 * 4_000) + 1);
  const before = bytes.subarray(0, from);
  const slice = bytes.subarray(from, from + length);
  const after = bytes.subarray(from + length);
  const token = (): Buffer => Buffer.from(TOKENS[at(TOKENS.length)] ?? "", "utf8");
  const ways: readonly (() => Buffer)[] = [
    () => {
      const changed = Buffer.from(bytes);
      for (let flips = at(8) + 1; flips > 0; flips -= 1) changed[at(changed.length)] = at(256);
      return changed;
    },
    () => Buffer.concat([before, after]),
    () => before,
    () => Buffer.concat([before, slice, slice, after]),
    () => Buffer.concat([before, ...Array.from({ length: at(200) }, () => slice), after]),
    () => Buffer.concat([before, token(), bytes.subarray(from)]),
    () => Buffer.concat([before, token(), after]),
    () => {
      const start = at(other.length);
      return Buffer.concat([before, other.subarray(start, start + at(2_000)), after]);
    },
    () => Buffer.concat([before, ...Array.from({ length: at(300) }, token), after]),
  ];
  return (ways[at(ways.length)] ?? ways[1])?.() ?? bytes;
}

/** One value between two tags changed, so that the file stays one that is read to its end. */
function mutateValue(bytes: Buffer, random: () => number): Buffer {
  const text = bytes.toString("utf8");
  const places = [...text.matchAll(/>([^<>]+)<|="([^"<>]*)"|:\s*"((?:[^"\\]|\\.)*)"/g)];
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined) return bytes;
  const value = place[1] ?? place[2] ?? place[3] ?? "";
  const token = TOKENS[Math.floor(random() * TOKENS.length)] ?? "";
  const safe = token.replace(/[<>&"\\\p{Cc}\p{Cs}]/gu, " ");
  const at = place.index + place[0].indexOf(value) + Math.floor(random() * (value.length + 1));
  return Buffer.from(text.slice(0, at) + safe.repeat(Math.floor(random() * 3) + 1) + text.slice(at));
}

/** One input: a seed changed one to six times, with pieces of another. */
export function mutated(seeds: readonly Buffer[], random: () => number): Buffer {
  const pick = (): Buffer => seeds[Math.floor(random() * seeds.length)] ?? Buffer.alloc(0);
  let bytes = pick();
  if (random() < 0.5) {
    for (let times = Math.floor(random() * 30) + 1; times > 0; times -= 1) bytes = mutateValue(bytes, random);
    return bytes.length > BYTES_MAX ? pick() : bytes;
  }
  for (let times = Math.floor(random() * 6) + 1; times > 0; times -= 1) {
    bytes = mutateOnce(bytes, pick(), random).subarray(0, BYTES_MAX);
  }
  return bytes;
}

/** The same bytes in chunks of any size. */
export function chunked(bytes: Buffer, random: () => number): readonly Buffer[] {
  const chunks: Buffer[] = [];
  const most = [1, 7, 100, 5_000, 65_536][Math.floor(random() * 5)] ?? 100;
  for (let from = 0; from < bytes.length; ) {
    const length = Math.floor(random() * most) + 1;
    chunks.push(bytes.subarray(from, from + length));
    from += length;
  }
  return chunks;
}
