import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hit, ScreeningLine } from "../screening/screening-line.ts";
import { renderScreening } from "./render-screening.ts";
import { displayWidth } from "./render-text.ts";

const HIT: Hit = {
  party: "uk/T0001",
  list: "uk",
  caption: "ZHAO Guangzong",
  score: 0.931,
  bits: 19.2,
  probability: 0.973,
  matched_name: "赵光宗",
  regimes: ["The Cyber (Sanctions) (EU Exit) Regulations 2020"],
  measures: ["Asset freeze", "Travel ban"],
  same_as: ["us-sdn/1"],
  provisional: false,
  evidence: [
    {
      field: "name",
      subject: "Kuangtsung Chao",
      listed: "赵光宗",
      bits: 21.1,
      detail: "Chao and 赵 are the same name read as Wade-Giles",
      tokens: [
        { subject: "Chao", listed: "赵", agreement: "exact", bits: 9 },
        { subject: "Kuangtsung", listed: "光宗", agreement: "joined", bits: 10.1 },
        { subject: "", listed: "", agreement: "complete", bits: 2 },
      ],
    },
    { field: "birth_date", subject: "1986", listed: "1985-11-12", bits: -1.9, detail: "years of birth one year apart" },
  ],
};

const EDITIONS = [{ list: "uk", edition: "e", published: "2024-03-25", parties: 4_317 }];
const plain = (_style: string, text: string): string => text;

const PICTURE = `1 hit for Kuangtsung Chao

ZHAO Guangzong                                              uk/T0001  score 0.93
  uk: The Cyber (Sanctions) (EU Exit) Regulations 2020 · Asset freeze, Travel
  ban
  listed name: 赵光宗
  Chao ↔ 赵                          exact                 +9.0 ███████
  Kuangtsung ↔ 光宗                  joined up            +10.1 ████████
  whole name                         whole name agrees     +2.0 ██
  date of birth: 1986 ↔ 1985-11-12                         −1.9 ░░
      years of birth one year apart
  sum +19.2 bits; of such pairs, half of them true, 97 % are the same party
  not counted: country (not given), identifier (not given)
  same party: us-sdn/1

checked against uk of 2024-03-25 (4,317 parties)`;

const SUBJECT = {
  id: "1",
  name: "Kuangtsung Chao",
  kind: "person",
  aliases: [],
  birthDates: ["1986"],
  countries: [],
  identifiers: [],
} as const;

test("a hit is drawn as a waterfall that fits eighty columns", () => {
  const line: ScreeningLine = { id: "1", status: "hits", hits: [HIT], warnings: [], screening: "0" };
  const picture = { paint: plain, editions: EDITIONS, subject: SUBJECT, threshold: 0.7, whole: false };
  const drawn = renderScreening(line, picture);
  assert.equal(drawn.join("\n"), PICTURE);
  assert.ok(drawn.every((text) => displayWidth(text) <= 80));
});

test("clear says against what, and near misses stand apart", () => {
  const line: ScreeningLine = { id: "1", status: "clear", hits: [], near: [HIT], warnings: [], screening: "0" };
  const picture = { paint: plain, editions: EDITIONS, subject: SUBJECT, threshold: 0.95, whole: true };
  const text = renderScreening(line, picture).join("\n");
  assert.match(text, /^clear: no listed party at 0.95 or above for Kuangtsung Chao\n/);
  assert.match(text, /near misses, below 0.95:/);
  assert.match(text, /checked against uk of 2024-03-25 \(4,317 parties\)$/);
});
