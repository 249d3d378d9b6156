// Do the commands of the ledger do together what their guide says? From a log of the program's own to a witness, a disposal and an auditor.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { canonicalBytes, openLedger } from "@portcullis/ledger";
import { ROOT } from "../source-files.ts";
import { verifyProof, verifyWholeLog } from "./independent-verifier.ts";

const MAIN = join(ROOT, "packages/portcullis/bin/portcullis.js");

interface Done {
  readonly code: number;
  readonly out: string;
}

function portcullis(...args: readonly string[]): Done {
  try {
    return {
      code: 0,
      out: execFileSync(process.execPath, [MAIN, ...args], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: `${stdout}${stderr}` };
  }
}

test("recorded, proven, witnessed, disposed of, verified", async (t) => {
  const data = mkdtempSync(join(tmpdir(), "ledger-commands-"));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  const folder = join(data, "ledger");
  const at = (name: string) => join(data, name);
  const ledger = await openLedger(folder, { origin: "example.com/ledger" });
  for (const subject of ["c-1", "c-2", "c-1"]) {
    await ledger.append({ type: "alert", actor: "u1", subject, body: canonicalBytes({ subject }) });
  }
  await ledger.close();
  cpSync(join(folder, "log.vkey"), at("log.vkey"));

  writeFileSync(at("request"), portcullis("ledger", "checkpoint", "--for-witness", "0", "--data", data).out);
  const witness = ["--witness", at("w1.key"), "--log", at("log.vkey"), "--memory", at("seen")];
  const answer = portcullis("ledger", "cosign", at("request"), ...witness, "--name", "witness.example.com/w1");
  writeFileSync(at("answer"), answer.out);
  const kept = ["--request", at("request"), "--witness", at("w1.key.vkey"), "--data", data];
  assert.equal(portcullis("ledger", "checkpoint", "--cosigned", "--data", data).code, 2);
  assert.match(portcullis("ledger", "cosigned", at("answer"), ...kept).out, /^3 entries, cosigned by witness\.example/);
  assert.match(portcullis("ledger", "checkpoint", "--cosigned", "--data", data).out, /— witness\.example\.com\/w1 /);
  assert.equal(portcullis("ledger", "cosign", at("request"), ...witness).code, 2, "the witness is further");

  assert.match(portcullis("ledger", "dispose", "--subject", "c-1", "--data", data).out, /OPTION_INVALID/);
  const gone = ["ledger", "dispose", "--subject", "c-1", "--reason", "request 4711", "--data", data];
  assert.match(portcullis(...gone, "--dry-run").out, /^2 bodies would be/);
  assert.match(portcullis(...gone).out, /^2 bodies disposed of/);
  assert.match(portcullis("ledger", "dispose", "--due", "ofac", "--data", data).out, /^0 bodies/);
  assert.match(
    portcullis("ledger", "replay", "0", "--data", data).out,
    /disposed on \d{4}-\d\d-\d\d by entry 3: request 4711/,
  );
  const lines = portcullis("ledger", "export", "--bodies", "--data", data)
    .out.trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ opened, disposed }) => [opened?.subject, disposed?.by]),
    [
      [undefined, 3],
      ["c-2", undefined],
      [undefined, 3],
      [undefined, undefined],
    ],
  );

  const report = JSON.parse(portcullis("ledger", "verify", "--json", "--data", data).out);
  assert.deepEqual(
    [report.faults, report.size, report.bodies, report.cosigned],
    [[], 4, { present: 1, disposed: 2 }, { checkpoints: 1, size: 3 }],
  );
  // An auditor's copy has no secrets.
  rmSync(join(folder, "ledger.key"));
  const copy = ["--ledger", folder, "--key", at("log.vkey")];
  assert.equal(portcullis("ledger", "verify", ...copy).code, 0);
  const vkey = readFileSync(at("log.vkey"), "utf8");
  const { entries } = verifyWholeLog(folder, vkey);
  assert.equal(verifyProof(portcullis("ledger", "prove", "2", ...copy).out, entries[2] ?? assert.fail(), vkey).size, 4);
  const bundle = join(folder, "tile/entries/000.p/4");
  const bytes = readFileSync(bundle);
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  writeFileSync(bundle, bytes);
  const wrong = portcullis("ledger", "verify", ...copy);
  assert.equal(wrong.code, 3);
  assert.match(wrong.out, /tile\/entries\/000\.p\/4, entry 0: /);
});

test("a folder without a ledger is refused, not made into one", (t) => {
  const data = mkdtempSync(join(tmpdir(), "ledger-none-"));
  t.after(() => rmSync(data, { recursive: true, force: true }));
  for (const args of [["verify"], ["checkpoint"], ["prove", "0"], ["dispose", "--due", "uk"]]) {
    const { code, out } = portcullis("ledger", ...args, "--data", data);
    assert.equal(code, 2, args.join(" "));
    assert.match(out, /ledger/);
  }
});
