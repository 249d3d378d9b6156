import assert from "node:assert/strict";
import { test } from "node:test";
import { OTHER_VOICES, voicesOf, withoutEchoes } from "./graph-voices.ts";

const edge = (voice: string, to = "b") => ({ from: "a", to, label: "member of", voice });

test("whoever says most has the first colour; beyond five the rest share one", () => {
  const edges = ["c", "d", "e", "f", "g", "uk", "uk"].map((voice) => edge(voice));
  const voices = voicesOf(edges);
  assert.deepEqual([voices[0]?.name, voices[0]?.edges, voices.length], ["uk", 2, 5]);
  assert.deepEqual([voices.at(-1)?.name, voices.at(-1)?.colour], ["2 others", OTHER_VOICES]);
});

test("what one voice says twice is one line, what two say is two", () => {
  assert.equal(withoutEchoes([edge("uk"), edge("uk"), edge("us"), edge("uk", "c")]).length, 3);
});
