// Do German and scholarly transcriptions of Slavic names come out as English spells them? Spellings of German newspapers
// and of library catalogues, against those of English ones.

import assert from "node:assert/strict";
import { test } from "node:test";
import { latinTranscriptions } from "./latin-transcriptions.ts";

const CASES: readonly (readonly [printed: string, english: string])[] = [
  ["Chruschtschow", "khrushchov"],
  ["Gorbatschow", "gorbachov"],
  ["Medwedew", "medvedev"],
  ["Schukow", "shukov"],
  ["Chodorkowski", "khodorkovski"],
  ["Ustinow", "ustinov"],
  ["Čajkovskij", "chaykovskiy"],
  ["Hruŝev", "khrushchev"],
  ["Chruščëv", "khrushchev"],
  ["Dostoevskij", ""],
  ["Žukov", "zhukov"],
  ["Putin", ""],
  ["Schmidt", ""],
  ["Matthew", ""],
  ["Andrew", ""],
  ["Glasgow", ""],
  ["Winslow", ""],
];

test("Transcriptions with their signs are respelled, other words left alone", () => {
  const read = CASES.map(([printed]) => [printed, latinTranscriptions(printed)[0]?.text ?? ""]);
  assert.deepEqual(read, CASES);
});
