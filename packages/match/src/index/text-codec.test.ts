// Is text the same after UTF-8 there and back, from shared memory too?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeText, encodeText } from "./text-codec.ts";

/** Any text but one that begins with a byte order mark, which decoders take for a mark and not for text. */
const text = fc.string({ unit: "grapheme", maxLength: 60 }).filter((value) => !value.startsWith("\uFEFF"));

test("well-formed text comes back unchanged from any place in a buffer", () => {
  fc.assert(
    fc.property(text, text, text, (before, value, after) => {
      const bytes = encodeText(before + value + after);
      const from = encodeText(before).length;
      assert.equal(decodeText(bytes, from, from + encodeText(value).length), value);
    }),
    { seed: 1 },
  );
});

test("shared memory is read like any other", () => {
  const encoded = encodeText("赵光宗 Жанна عليّ 👩‍👩‍👧");
  const shared = new Uint8Array(new SharedArrayBuffer(encoded.length));
  shared.set(encoded);
  assert.equal(decodeText(shared, 0, shared.length), "赵光宗 Жанна عليّ 👩‍👩‍👧");
});
