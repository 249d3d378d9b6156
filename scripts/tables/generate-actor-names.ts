// Which names do analysts give to threat groups? Writes packages/notices/src/words/actor-names.generated.ts from the MISP galaxy's
// threat actors (CC0 1.0), read from the mirror.
//
//   node --conditions=portcullis-source scripts/tables/generate-actor-names.ts

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { mirrorFolder } from "../lists/read-mirror.ts";

interface Galaxy {
  readonly values: readonly { readonly value: string; readonly meta?: { readonly synonyms?: readonly string[] } }[];
}

/** Organs and countries that the galaxy has as actors; they stand in tables of their own. */
const NOT_A_GROUP = /^(?:Alibaba|PLA .*|.*Government|Unit \d+|.* Ministry .*|Hezbollah|Hamas|.*\bState Security\b.*)$/i;

const path = join(mirrorFolder(), "threat/misp-galaxy-threat-actor.json.gz");
const galaxy = JSON.parse(gunzipSync(readFileSync(path)).toString("utf8")) as Galaxy;
const names = new Set<string>();
for (const { value, meta } of galaxy.values) {
  for (const name of [value, ...(meta?.synonyms ?? [])]) {
    const text = name.normalize("NFC").replace(/\s+/g, " ").trim();
    if (text.length >= 4 && text.length <= 40 && /[A-Z]/.test(text) && !NOT_A_GROUP.test(text)) names.add(text);
  }
}
const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
writeFileSync(
  join(import.meta.dirname, "../../packages/notices/src/words/actor-names.generated.ts"),
  `// Names that analysts give to threat groups. Made by scripts/tables/generate-actor-names.ts from the MISP galaxy (CC0 1.0).

export const ACTOR_NAMES = \`
${sorted.map((name) => name.replaceAll("\\", "").replaceAll("`", "'").replaceAll("$", "\\$")).join("\n")}
\`;
`,
);
