// Is the text that of the bytes, wherever they are cut, and is the first byte that is no text named exactly?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { TextReader } from "./decode.ts";

interface Decoded {
  readonly text: string;
  readonly reader: TextReader;
}

function decode(bytes: Uint8Array, cuts: readonly number[] = [], told?: string): Decoded {
  const reader = new TextReader("t.csv", told);
  const ends = [...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort((a, b) => a - b);
  let text = "";
  for (const [at, end] of ends.entries()) text += reader.read(bytes.subarray(ends[at - 1] ?? 0, end));
  return { text: text + reader.end(), reader };
}

const everywhere = (bytes: Uint8Array): number[][] => [
  [],
  [...bytes.keys()],
  ...Array.from(bytes.keys(), (cut) => [cut]),
];

/** Bytes before the first that is in no well-formed UTF-8 (Unicode 16, table 3-7), one character after the other. */
function wellFormedBytes(bytes: Uint8Array): number {
  const inside = (at: number, low = 0x80, high = 0xbf) => (bytes[at] ?? 0) >= low && (bytes[at] ?? 0) <= high;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) at += 1;
    else if (lead >= 0xc2 && lead <= 0xdf && inside(at + 1)) at += 2;
    else if (lead === 0xe0 && inside(at + 1, 0xa0) && inside(at + 2)) at += 3;
    else if (lead === 0xed && inside(at + 1, 0x80, 0x9f) && inside(at + 2)) at += 3;
    else if (lead >= 0xe1 && lead <= 0xef && lead !== 0xed && inside(at + 1) && inside(at + 2)) at += 3;
    else if (lead === 0xf0 && inside(at + 1, 0x90) && inside(at + 2) && inside(at + 3)) at += 4;
    else if (lead >= 0xf1 && lead <= 0xf3 && inside(at + 1) && inside(at + 2) && inside(at + 3)) at += 4;
    else if (lead === 0xf4 && inside(at + 1, 0x80, 0x8f) && inside(at + 2) && inside(at + 3)) at += 4;
    else return at;
  }
  return at;
}

test("any bytes: the fault is where the table of well-formed UTF-8 puts it, wherever the bytes are cut", () => {
  const part = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 4 }).map((text) => Buffer.from(text)),
    fc.constantFrom(
      [0xff],
      [0xe9],
      [0xe8, 0xb5],
      [0xf0, 0x9f, 0x98],
      [0xed, 0xa0, 0x80],
      [0xc0, 0xaf],
      [0xef, 0xbf, 0xbd],
    ),
    fc.uint8Array({ maxLength: 4 }),
  );
  const bytes = fc.array(part, { maxLength: 8 }).map((parts) => Buffer.concat(parts.map((each) => Buffer.from(each))));
  fc.assert(
    fc.property(bytes, fc.array(fc.nat(40), { maxLength: 6 }), (content, cuts) => {
      // A mark of UTF-16 makes it another encoding.
      fc.pre(!(content[0] === 0xff && content[1] === 0xfe) && !(content[0] === 0xfe && content[1] === 0xff));
      const { text, reader } = decode(content, cuts);
      const whole = wellFormedBytes(content);
      assert.equal(text, new TextDecoder().decode(content));
      assert.equal(reader.faultByte, whole === content.length ? undefined : whole);
      assert.equal(reader.faulty, whole < content.length);
    }),
    { numRuns: 3000 },
  );
});

test("UTF-16 of both orders by its mark, also when the mark comes byte by byte", () => {
  const little = Buffer.from("\uFEFF赵a😀", "utf16le");
  const big = Buffer.from(little).swap16();
  for (const [bytes, encoding] of [
    [little, "utf-16le"],
    [big, "utf-16be"],
  ] as const) {
    for (const cuts of everywhere(bytes)) {
      const { text, reader } = decode(bytes, cuts);
      assert.deepEqual([text, reader.encoding, reader.faulty, reader.markBytes], ["赵a😀", encoding, false, 2]);
    }
  }
  const lone = Buffer.concat([little, Buffer.from([0x00, 0xd8, 0x41, 0x00])]);
  for (const cuts of everywhere(lone)) assert.equal(decode(lone, cuts).reader.faultByte, little.length);
  const odd = Buffer.concat([little, Buffer.from([0x41])]);
  for (const cuts of everywhere(odd)) assert.equal(decode(odd, cuts).reader.faultByte, little.length);
});

test("the mark goes before the encoding told, and is no text", () => {
  const bytes = Buffer.from("\uFEFFé");
  for (const cuts of everywhere(bytes)) {
    const { text, reader } = decode(bytes, cuts, "windows-1252");
    assert.deepEqual([text, reader.encoding, reader.markBytes], ["é", "utf-8", 3]);
  }
  assert.equal(decode(Buffer.from("\uFEFF\uFEFFé")).text, "\uFEFFé");
});

test("windows-1252 where it is told: every byte is a character", () => {
  const { text, reader } = decode(Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x93, 0x81]), [3, 4], "windows-1252");
  assert.equal(text, "Zoë €“\u0081");
  assert.equal(reader.faulty, false);
  assert.equal(reader.bytesOf(text), 7);
  assert.equal(decode(Buffer.from([0x41, 0xf0, 0xff]), [], "windows-1253").reader.faultByte, 2);
});

test("encodings in which characters do not tell their bytes: a fault without its place", () => {
  const { text, reader } = decode(Buffer.from([0xd5, 0xd4, 0x41, 0xff, 0x41]), [1], "gb2312");
  assert.deepEqual([text, reader.encoding, reader.faulty, reader.faultByte], ["赵A\uFFFDA", "gbk", true, undefined]);
  assert.equal(reader.bytesOf("赵"), undefined);
});

test("an encoding that is none is refused, with the file and the name told", () => {
  assert.throws(() => decode(Buffer.from("abcd"), [], "utf-9"), {
    code: "ENCODING_UNKNOWN",
    kind: "input",
    message: /utf-9.*t\.csv/,
  });
  assert.throws(() => decode(Buffer.from("a"), [], "utf-9"), { code: "ENCODING_UNKNOWN" });
});

test("few bytes, or none, come to an end", () => {
  assert.equal(decode(Buffer.alloc(0)).text, "");
  assert.equal(decode(Buffer.from("é")).text, "é");
  assert.equal(decode(Buffer.from([0xe8, 0xb5])).reader.faultByte, 0);
});
