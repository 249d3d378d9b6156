// Do scholarly transcriptions of Slavic names come out as English spells them? Spellings of library catalogues against
// those of newspapers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scholarlyTranscription } from "./scholarly-latin.ts";

const CASES: readonly (readonly [printed: string, english: string | undefined])[] = [
  ["Čajkovskij", "chaykovskiy"],
  ["Hruŝev", "khrushchev"],
  ["Chruščëv", "khrushchev"],
  ["ŽUKOV", "zhukov"],
  ["Puškin", "pushkin"],
  ["Dostoevskij", undefined],
  ["Schmidt", undefined],
  ["François", undefined],
];

test("Words with the marks are respelled, composed or not; other words left alone", () => {
  const read = CASES.map(([printed]) => [printed, scholarlyTranscription(printed)?.text]);
  assert.deepEqual(read, CASES);
  assert.equal(scholarlyTranscription("Čajkovskij".normalize("NFD"))?.text, "chaykovskiy");
});
