// Is an entry written in the one canonical form, and is everything that is none refused? With the vectors of RFC 8785.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  canonicalBytes,
  type Disposal,
  decodeEnvelope,
  ENTRY_TYPES,
  ENVELOPE_LIMITS,
  type Envelope,
  encodeEnvelope,
  envelopeFault,
  isWithin,
} from "./envelope.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

test("RFC 8785, 3.2.2: numbers, strings and literals", () => {
  const input = String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
  const output = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
  assert.equal(text(canonicalBytes(JSON.parse(input))), output);
});

test("RFC 8785, 3.2.3: keys in the order of their UTF-16 code units", () => {
  const input = String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`;
  const values = [...text(canonicalBytes(JSON.parse(input))).matchAll(/:"([^"]+)"/g)].map(([, value]) => value);
  assert.deepEqual(values, [
    "Carriage Return",
    "One",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
});

test("RFC 8785, appendix B: numbers", () => {
  for (const [bits, wanted] of [
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555555", "333333333.3333333"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ]) {
    assert.equal(text(canonicalBytes(Buffer.from(bits ?? "", "hex").readDoubleBE())), wanted);
  }
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, "\ud800", undefined]) {
    assert.throws(() => canonicalBytes(none), { code: "LEDGER_ENTRY_INVALID" }, String(none));
  }
});

const COMMITMENT = Buffer.alloc(32, 1).toString("base64");
const HEAD: Envelope = { v: 1, type: "screening", time: "2024-03-25T12:00:00.000Z", actor: "local" };
const DISPOSAL: Disposal = { ground: "retention", entries: [[0, 4]], reason: "ten years" };

test("what is written is read again, in the canonical form that any other implementation writes", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, words, fc.boolean(), fc.constantFrom(...ENTRY_TYPES), (actor, reason, hasBody, type) => {
      const body = hasBody && type !== "disposal" ? { body: COMMITMENT, sealed: COMMITMENT, subject: COMMITMENT } : {};
      const disposal = type === "disposal" ? { disposal: { ...DISPOSAL, reason } } : {};
      const envelope: Envelope = { ...HEAD, actor, type, ...body, ...disposal };
      const bytes = encodeEnvelope(envelope);
      assert.deepEqual(bytes, canonicalBytes(envelope));
      assert.deepEqual(decodeEnvelope(bytes), envelope);
    }),
  );
});

/** By the long way alone: JSON, every rule, and the canonical form as another implementation writes it. */
function isEnvelope(bytes: Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return envelopeFault(value) === undefined && canonicalBytes(value).equals(bytes);
  } catch {
    return false;
  }
}

test("an entry with any one character changed is read where it is an envelope still, and refused where it is none", () => {
  const withBody = { body: COMMITMENT, sealed: COMMITMENT, subject: COMMITMENT };
  const entries = [
    HEAD,
    { ...HEAD, ...withBody },
    { ...HEAD, time: "2024-02-28T12:00:00.000Z", type: "sign-in" as const },
  ];
  let accepted = 0;
  for (const bytes of entries.map(encodeEnvelope)) {
    for (let at = 0; at < bytes.length; at += 1) {
      for (const code of [0x00, 0x20, 0x22, 0x2b, 0x30, 0x33, 0x39, 0x41, 0x5c, 0x61, 0x7d, 0x7f, 0xc3]) {
        const changed = Buffer.from(bytes);
        changed[at] = code;
        let isRead = true;
        try {
          decodeEnvelope(changed);
        } catch {
          isRead = false;
        }
        assert.equal(isRead, isEnvelope(changed), changed.toString("latin1"));
        if (isRead) accepted += 1;
      }
    }
  }
  assert.ok(accepted > 500);
});

test("what is no envelope is refused, by its field", () => {
  const wrong: readonly [string, object][] = [
    ["other", { ...HEAD, other: 1 }],
    ["v", { ...HEAD, v: 2 }],
    ["type", { ...HEAD, type: "note" }],
    ["time", { ...HEAD, time: "2024-03-25T12:00:00Z" }],
    ["time", { ...HEAD, time: "2024-02-30T12:00:00.000Z" }],
    ["actor", { ...HEAD, actor: "" }],
    ["actor", { ...HEAD, actor: "\ud800" }],
    ["body", { ...HEAD, body: "AA==", sealed: COMMITMENT }],
    ["sealed", { ...HEAD, body: COMMITMENT }],
    ["subject", { ...HEAD, subject: COMMITMENT }],
    ["disposal", { ...HEAD, disposal: DISPOSAL }],
    ["disposal", { ...HEAD, type: "disposal" }],
    ["disposal", { ...HEAD, type: "disposal", disposal: null }],
    ["disposal", { ...HEAD, type: "disposal", disposal: { ...DISPOSAL, more: 1 } }],
    ["disposal.ground", { ...HEAD, type: "disposal", disposal: { ...DISPOSAL, ground: "mood" } }],
    ["disposal.reason", { ...HEAD, type: "disposal", disposal: { ...DISPOSAL, reason: "" } }],
    ...[
      [],
      [[3, 2]],
      [
        [0, 4],
        [4, 5],
      ],
      [
        [0, 4],
        [2, 3],
      ],
      [[-1, 0]],
      [[0.5, 1]],
      [[0]],
    ].map((entries): [string, object] => [
      "disposal.entries",
      { ...HEAD, type: "disposal", disposal: { ...DISPOSAL, entries } },
    ]),
  ];
  for (const [field, envelope] of wrong) {
    assert.throws(
      () => decodeEnvelope(Buffer.from(JSON.stringify(envelope))),
      { code: "LEDGER_ENTRY_INVALID", details: { field } },
      JSON.stringify(envelope),
    );
  }
  const bytes = encodeEnvelope(HEAD).toString("utf8");
  const { actor, ...rest } = HEAD;
  for (const other of [
    "",
    "[]",
    "null",
    `${bytes} `,
    `\ufeff${bytes}`,
    JSON.stringify({ ...rest, actor }),
    bytes.replace("local", String.raw`loc\u0061l`),
  ]) {
    assert.throws(() => decodeEnvelope(Buffer.from(other)), { code: "LEDGER_ENTRY_INVALID" }, other);
  }
  assert.throws(() => decodeEnvelope(Buffer.from([0x22, 0xff, 0x22])), { code: "LEDGER_ENTRY_INVALID" });
});

test("limits: at the limit, and one beyond", () => {
  const { actorCharactersMax, reasonCharactersMax } = ENVELOPE_LIMITS;
  const disposal = (reason: string, count = 1): Envelope => ({
    ...HEAD,
    type: "disposal",
    disposal: { ...DISPOSAL, reason, entries: Array.from({ length: count }, (_, at) => [2 * at, 2 * at]) },
  });
  encodeEnvelope({ ...HEAD, actor: "a".repeat(actorCharactersMax) });
  assert.throws(() => encodeEnvelope({ ...HEAD, actor: "a".repeat(actorCharactersMax + 1) }));
  encodeEnvelope(disposal("r".repeat(reasonCharactersMax)));
  assert.throws(() => encodeEnvelope(disposal("r".repeat(reasonCharactersMax + 1))));
  let most = 4_000;
  while (canonicalBytes(disposal("r", most + 1)).length <= 65_535) most += 1;
  assert.equal(decodeEnvelope(encodeEnvelope(disposal("r", most))).disposal?.entries.length, most);
  assert.throws(() => encodeEnvelope(disposal("r", most + 1)), { code: "LEDGER_ENTRY_TOO_LARGE" });
});

test("ranges hold what lies between their ends", () => {
  const ranges = [
    [2, 4],
    [6, 6],
    [9, 12],
  ] as const;
  const inside = Array.from({ length: 15 }, (_, entry) => entry).filter((entry) => isWithin(entry, ranges));
  assert.deepEqual(inside, [2, 3, 4, 6, 9, 10, 11, 12]);
  assert.ok(!isWithin(0, []));
});
