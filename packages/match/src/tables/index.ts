// The tables that ship with the matcher: Han readings and variants, and a plain spelling of the smaller scripts.

import type { ScriptTables } from "../scripts/script-tables.ts";
import { PLAIN } from "./han.generated.ts";
import { HAN_TABLE } from "./han-table.ts";
import { JAPANESE_TABLE } from "./japanese-table.ts";

let plain: Map<string, string> | undefined;

function plainSpelling(character: string): string {
  if (!plain) {
    plain = new Map();
    for (const pair of PLAIN.split(" ")) {
      const [code, latin] = pair.split(":") as [string, string];
      plain.set(String.fromCodePoint(Number.parseInt(code, 36)), latin);
    }
  }
  return plain.get(character) ?? "";
}

/** Everything the matcher can read. Loaded apart from the matcher, since Latin-only users need none of it. */
export const SCRIPT_TABLES: ScriptTables = {
  version: "2026-11-24",
  han: HAN_TABLE,
  japanese: JAPANESE_TABLE,
  plain: plainSpelling,
};

export { isPinyin, toWadeGiles, wadeGilesToPinyin } from "./wade-giles.ts";
