// Is the generated client that of the service as it is? Byte for byte what the script makes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CONTRACT, contractFiles } from "../../scripts/contract.ts";

test("contract/ holds what scripts/contract.ts makes", async () => {
  const files = await contractFiles();
  assert.deepEqual(Object.keys(files), ["openapi.json", "api.generated.ts"]);
  for (const [file, text] of Object.entries(files)) {
    const held = readFileSync(join(CONTRACT, file), "utf8");
    assert.ok(held === text, `contract/${file} is older than the routes: run scripts/contract.ts`);
  }
});
