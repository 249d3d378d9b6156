// Makes packages/match/src/tables/cantonese.generated.ts from to-jyutping (see NOTICE): Cantonese syllables of the 6,763
// characters of GB 2312, which holds those of names. Run by hand: node scripts/tables/generate-cantonese.ts

import { writeFileSync } from "node:fs";
import { Converter } from "opencc-js";
import { getJyutpingList } from "to-jyutping";

/** Rows of GB 2312 that hold Han characters, each of 94 places. */
const ROWS = { first: 16, last: 87 };
const PLACES = 94;

const toTraditional = Converter({ from: "cn", to: "hk" });
const decoder = new TextDecoder("gbk");
const bySyllable = new Map<string, string>();
for (let row = ROWS.first; row <= ROWS.last; row++) {
  for (let place = 1; place <= PLACES; place++) {
    const character = decoder.decode(new Uint8Array([0xa0 + row, 0xa0 + place]));
    if (!/^[\u4e00-\u9fff]$/u.test(character)) continue;
    const traditional = toTraditional(character);
    const [first] = getJyutpingList([...traditional].length === 1 ? traditional : character);
    const syllable = first?.[1]?.replace(/[1-6]$/, "") ?? "";
    if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? "") + character);
  }
}
const groups = [...bySyllable]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([syllable, characters]) => syllable + characters);

writeFileSync(
  new URL("../../packages/match/src/tables/cantonese.generated.ts", import.meta.url),
  `// Made by scripts/tables/generate-cantonese.ts from to-jyutping (BSD-2-Clause, see NOTICE).

/** Toneless Jyutping, then the simplified characters that are read so. */
export const JYUTPING = ${JSON.stringify(groups.join(" "))};
`,
);
