// Does one flat buffer give back what was laid into it, and is a buffer that is cut short told apart from a whole one?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openSections, type Section, SnapshotFormatError, writeSections } from "./buffer-sections.ts";

const section = fc.oneof(
  fc.uint8Array({ maxLength: 20 }),
  fc.uint16Array({ maxLength: 20 }),
  fc.uint32Array({ maxLength: 20 }),
) as fc.Arbitrary<Section>;

test("sections and meta come back as they were laid down, whatever their lengths", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), section, { maxKeys: 8 }), fc.jsonValue(), (sections, meta) => {
      const opened = openSections(writeSections(sections, meta).buffer);
      assert.deepEqual(opened.meta, JSON.parse(JSON.stringify(meta)));
      for (const [name, values] of Object.entries(sections)) {
        const kind = values instanceof Uint32Array ? "u32" : values instanceof Uint16Array ? "u16" : "u8";
        assert.deepEqual([...opened[kind](name)], [...values]);
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("the order in which sections are named does not change the bytes; their content does", () => {
  const a = Uint8Array.of(1, 2, 3);
  const b = Uint32Array.of(4, 5);
  assert.deepEqual(writeSections({ a, b }, 1), writeSections({ b, a }, 1));
  assert.notDeepEqual(writeSections({ a, b }, 1), writeSections({ a: Uint8Array.of(1, 2, 4), b }, 1));
});

test("a view of a larger buffer is laid down without its surroundings", () => {
  const part = new Uint16Array(Uint16Array.of(9, 1, 2, 9).buffer, 2, 2);
  assert.deepEqual([...openSections(writeSections({ part }, null).buffer).u16("part")], [1, 2]);
});

test("every shorter buffer is refused, at once or when the missing section is asked for", () => {
  const whole = writeSections({ a: Uint8Array.of(1, 2, 3), b: Uint32Array.of(4, 5) }, { of: "two" });
  for (let length = 0; length < whole.length; length++) {
    const read = () => {
      const opened = openSections(whole.buffer.slice(0, length));
      return [...opened.u8("a"), ...opened.u32("b")];
    };
    assert.throws(read, SnapshotFormatError, `${length} of ${whole.length} bytes`);
  }
});

test("what is no snapshot, lacks a section or has it in another width is refused", () => {
  const whole = writeSections({ a: Uint8Array.of(1) }, null);
  assert.throws(
    () => openSections(new TextEncoder().encode("id,name\n1,Zhao Guangzong\n").buffer),
    SnapshotFormatError,
  );
  assert.throws(() => openSections(whole.buffer).u8("b"), SnapshotFormatError);
  assert.throws(() => openSections(whole.buffer).u32("a"), SnapshotFormatError);
  const claimsMore = whole.slice();
  new DataView(claimsMore.buffer).setUint32(4, 0xffff_ffff, true);
  assert.throws(() => openSections(claimsMore.buffer), { code: "SNAPSHOT_FORMAT" });
});
