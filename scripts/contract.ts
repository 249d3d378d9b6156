// What is the contract of the service, for programs? Its own OpenAPI document, and types made from that; written to contract/.
//
//   npx node --conditions=portcullis-source scripts/contract.ts

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTypes, { astToString } from "openapi-typescript";
import { createServer } from "../packages/portcullis/src/http/server.ts";
import { Service } from "../packages/portcullis/src/http/service.ts";
import { openStore } from "../packages/portcullis/src/store/store.ts";

export const CONTRACT: string = resolve(import.meta.dirname, "../contract");

const HEAD =
  "// What may be asked of the service, and what it answers. Made by scripts/contract.ts from openapi.json.\n\n";

/** File → text, as they must lie in contract/. */
export async function contractFiles(): Promise<Readonly<Record<string, string>>> {
  // Nothing is read or written: no request is answered here.
  const app = createServer(new Service(openStore("/nowhere/portcullis"), undefined), { hosts: ["localhost"] });
  await app.ready();
  const document = JSON.stringify(app.swagger(), undefined, 2);
  await app.close();
  const types = await openapiTypes(document, { silent: true });
  return { "openapi.json": `${document}\n`, "api.generated.ts": HEAD + astToString(types) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [file, text] of Object.entries(await contractFiles())) writeFileSync(join(CONTRACT, file), text);
}
