// Makes packages/match/src/tables/han.generated.ts from pinyin-pro and opencc-js (see NOTICE). Run by hand after one of
// them is updated: node scripts/tables/generate-han.ts

import { writeFileSync } from "node:fs";
import anyAscii from "any-ascii";
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";

const toSimplified = Converter({ from: "t", to: "cn" });
const bySyllable = new Map<string, string>();
const simplified: string[] = [];
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const character = String.fromCodePoint(code);
  const simple = toSimplified(character);
  if (simple !== character && [...simple].length === 1) simplified.push(character + simple);
  const [reading] = pinyin(character, { toneType: "none", type: "array", nonZh: "removed" });
  const syllable = (reading ?? "")
    .replaceAll("ü", "u")
    .replace(/^([ln])v/, "$1u")
    .replaceAll("ê", "e");
  if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + character);
}
const groups = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, characters]) => `${syllable}${characters}`);

/** Scripts without a reading of their own in the matcher, by block. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x0700, 0x074f],
  [0x0780, 0x07bf],
  [0x0f00, 0x0fff],
  [0x13a0, 0x13ff],
  [0x1800, 0x18af],
];
const plain: string[] = [];
for (const [first, last] of BLOCKS) {
  for (let code = first; code <= last; code++) {
    const latin = anyAscii(String.fromCodePoint(code))
      .toLowerCase()
      .replace(/[^a-z0-9]/g, "");
    if (latin !== "") plain.push(`${code.toString(36)}:${latin}`);
  }
}

writeFileSync(
  new URL("../../packages/match/src/tables/han.generated.ts", import.meta.url),
  `// Made by scripts/tables/generate-han.ts from pinyin-pro (MIT), opencc-js (MIT, OpenCC data Apache-2.0) and any-ascii (ISC).

/** Toneless pinyin, then the characters that are read so. */
export const PINYIN = ${JSON.stringify(groups.join(" "))};

/** Pairs of a traditional or variant character and the simplified one. */
export const SIMPLIFIED = ${JSON.stringify(simplified.join(""))};

/** Code points (base 36) of further scripts with a plain Latin spelling. */
export const PLAIN = ${JSON.stringify(plain.join(" "))};
`,
);
