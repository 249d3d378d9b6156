// Does reading mail ever speak to the network? Mailboxes full of remote content are scanned by one thread and by several with every way
// to connect taken away; and those ways are shown to be taken away.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const DENY = pathToFileURL(join(import.meta.dirname, "../../test/deny-network.ts")).href;
const INDEX = pathToFileURL(join(import.meta.dirname, "../index.ts")).href;
const CORPUS = join(import.meta.dirname, "../../test/corpus/first.mbox.gz");

function run(code: string) {
  const flags = ["--conditions=portcullis-source", "--import", DENY, "-e", code];
  return spawnSync(process.execPath, flags, { encoding: "utf8" });
}

for (const threads of [1, 2]) {
  test(`${threads} threads scan without a connection`, () => {
    const keys = 'new Map([["s._domainkey.example.org", "v=DKIM1; p=AAAA"]])';
    const { status, stdout, stderr } = run(`
      const { openPaths, scanMail } = await import(${JSON.stringify(INDEX)});
      let messages = 0;
      const options = { threads: ${threads}, keys: ${keys}, trusted: ["mx.receiver.example"] };
      for await (const { finding } of scanMail(openPaths([${JSON.stringify(CORPUS)}]), options)) if (finding.message_id) messages += 1;
      console.log(messages);`);
    assert.deepEqual([status, stdout.trim()], [0, "265"], stderr);
  });
}

const WAYS: Readonly<Record<string, string>> = {
  net: 'import net from "node:net"; net.connect(9, "127.0.0.1").on("error", () => {});',
  tls: 'import tls from "node:tls"; tls.connect(9, "127.0.0.1").on("error", () => {});',
  http: 'import http from "node:http"; http.get("http://127.0.0.1:9/").on("error", () => {});',
  fetch: 'await fetch("http://127.0.0.1:9/").catch(() => {});',
  dns: 'import dns from "node:dns/promises"; await dns.resolveTxt("example.org").catch(() => {});',
  "a thread": `import { Worker } from "node:worker_threads";
    const code = 'fetch("http://127.0.0.1:9/").catch(() => {})';
    new Worker(new URL("data:text/javascript," + encodeURIComponent(code))).on("exit", (code) => process.exit(code));`,
};
for (const [name, code] of Object.entries(WAYS)) {
  test(`the network is denied: ${name}`, () => {
    const { status, stderr } = run(code);
    assert.equal(status, 99, stderr);
  });
}
