// Can somebody who trusts nothing of ours verify what the service recorded? With WebCrypto alone, as a browser has it, and with a reader of
// the public tile layout that knows nothing of the program.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { after, before, test } from "node:test";
import { starterService } from "../../../test/starter-service.ts";

let service: Awaited<ReturnType<typeof starterService>>;
/** The day on which the first entry was made: another may have begun since. */
const firstDay = new Date().toISOString().slice(0, 10);
before(async () => {
  service = await starterService();
});
after(() => service.close());

const { subtle } = webcrypto;
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));
const same = (a: Uint8Array, b: Uint8Array) => Buffer.from(a).equals(Buffer.from(b));

async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest("SHA-256", Buffer.concat(parts)));
}

const leafOf = (entry: Uint8Array) => sha256(Uint8Array.of(0), entry);
const nodeOf = (left: Uint8Array, right: Uint8Array) => sha256(Uint8Array.of(1), left, right);

/** RFC 9162, 2.1.3.2, from its text. */
async function rootFromPath(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]) {
  let [fn, sn, r] = [index, size - 1, leaf];
  for (const p of path) {
    if (sn === 0) return undefined;
    if (fn % 2 === 1 || fn === sn) {
      r = await nodeOf(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else r = await nodeOf(r, p);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 ? r : undefined;
}

/** C2SP signed-note: the text, an empty line, then signatures of four bytes of key id and 64 of Ed25519. */
async function isSigned(note: string, verifierKey: string): Promise<boolean> {
  const cut = note.lastIndexOf("\n\n") + 1;
  const text = note.slice(0, cut);
  const [name, id, encoded] = verifierKey.split("+", 2).concat(verifierKey.split("+").slice(2).join("+"));
  const line = note
    .slice(cut + 1)
    .split("\n")
    .find((each) => each.startsWith(`— ${name} `));
  const signature = bytesOf(line?.split(" ").at(-1) ?? "");
  if (Buffer.from(signature.subarray(0, 4)).toString("hex") !== id) return false;
  const key = await subtle.importKey("raw", bytesOf(encoded ?? "").subarray(1), "Ed25519", false, ["verify"]);
  return subtle.verify("Ed25519", key, signature.subarray(4), Buffer.from(text));
}

async function screen(name: string) {
  const query = { schema: "Person", properties: { name: [name] } };
  const { status, text } = await service.ask("POST", "/match/default", { queries: { q: query } });
  assert.equal(status, 200, text);
}

test("an entry is verified from its proof alone, and one that was tampered with is not", async () => {
  for (const name of ["Gaobin Ni", "Amarachi Okonjo-Fields", "Guangzong Zhao"]) await screen(name);
  for (const entry of [0, 1, 2]) {
    const shown = await service.get(`/api/v1/ledger/${entry}`);
    const { proof, bytes_base64, envelope } = shown;
    assert.deepEqual(JSON.parse(Buffer.from(bytes_base64, "base64").toString()), envelope);
    const leaf = await leafOf(bytesOf(bytes_base64));
    assert.equal(Buffer.from(leaf).toString("base64"), proof.leaf_base64);
    const root = await rootFromPath(leaf, proof.index, proof.size, proof.path.map(bytesOf));
    assert.ok(root);
    const [, size, rootOfNote] = proof.checkpoint.split("\n");
    assert.deepEqual([Number(size), rootOfNote], [proof.size, Buffer.from(root).toString("base64")]);
    assert.equal(await isSigned(proof.checkpoint, proof.verifier_key), true);
    assert.equal(
      await isSigned(proof.checkpoint.replace(`\n${size}\n`, `\n${proof.size + 1}\n`), proof.verifier_key),
      false,
    );
    const other = bytesOf(bytes_base64);
    other[20] = (other[20] ?? 0) ^ 1;
    const wrong = await rootFromPath(await leafOf(other), proof.index, proof.size, proof.path.map(bytesOf));
    assert.equal(wrong !== undefined && same(wrong, root), false);
  }
});

test("behind an entry stands what was screened, and it replays to the same bytes", async () => {
  const { body, body_shown, envelope } = await service.get("/api/v1/ledger/0");
  assert.equal(body_shown, true);
  assert.equal(envelope.type, "screening");
  assert.equal(body.subject.name, "Gaobin Ni");
  const replayed = await service.ask("POST", "/api/v1/ledger/0/replay");
  assert.deepEqual([replayed.status, replayed.json.outcome], [200, "same"]);
});

test("pages go through the whole log, newest first, each entry once, and filters keep what they name", async () => {
  for (let at = 0; at < 20; at += 1) await screen(`Somebody Number ${at}`);
  await service.ledger.append({ type: "export", actor: "u-7" });
  const seen: number[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const page = await service.get(`/api/v1/ledger?limit=7${next === "" ? "" : `&cursor=${next}`}`);
    seen.push(...page.entries.map(({ entry }: { entry: number }) => entry));
    next = page.next;
  }
  assert.deepEqual(
    seen.toSorted((a, b) => b - a),
    Array.from({ length: service.ledger.size }, (_, at) => service.ledger.size - 1 - at),
  );
  const exports = await service.get("/api/v1/ledger?type=export");
  assert.deepEqual(
    exports.entries.map(({ actor, type }: { actor: string; type: string }) => [actor, type]),
    [["u-7", "export"]],
  );
  assert.equal((await service.get("/api/v1/ledger?actor=u-7")).entries.length, 1);
  assert.equal((await service.get("/api/v1/ledger?type=export&actor=local")).entries.length, 0);
  assert.equal((await service.get("/api/v1/ledger?to=2020-01-01")).entries.length, 0);
  const today = new Date().toISOString().slice(0, 10);
  assert.equal(
    (await service.get(`/api/v1/ledger?from=${firstDay}&to=${today}&limit=200`)).entries.length,
    service.ledger.size,
  );
  assert.equal((await service.ask("GET", "/api/v1/ledger?cursor=x-y")).status, 422);
  for (const none of ["2024-02-31", "2024-04-31T00:00Z", "2023-02-29"])
    assert.equal((await service.ask("GET", `/api/v1/ledger?from=${none}`)).status, 422, none);
  const beyond = await service.ask("GET", "/api/v1/ledger/999999");
  assert.deepEqual([beyond.status, beyond.json.code], [404, "LEDGER_NO_ENTRY"]);
});

test("the index beside the log can be lost", async () => {
  const { LedgerBook } = await import("../../usecases/ledger-book.ts");
  const { rmSync, writeFileSync } = await import("node:fs");
  const path = `${service.folder}/other`;
  rmSync(path, { recursive: true, force: true });
  (await import("node:fs")).mkdirSync(path);
  writeFileSync(`${path}/ledger-index.db`, "no database at all");
  const { openStore } = await import("../../store/store.ts");
  const book = new LedgerBook(service.ledger, openStore(path));
  const { entries, size } = await book.page({ limit: 3 });
  book.close();
  assert.deepEqual([entries.length, size], [3, service.ledger.size]);
});

test("a reader of the public tile layout rebuilds the root from what is served", async () => {
  const head = await service.ask("GET", "/ledger/checkpoint");
  assert.match(String(head.headers["content-type"]), /^text\/plain/);
  const [, size = "", root] = head.text.split("\n");
  const count = Number(size);
  assert.ok(count > 3 && count < 256);
  const answer = await service.app.inject({
    url: `/ledger/tile/entries/000.p/${count}`,
    headers: { host: "localhost" },
  });
  assert.equal(answer.headers["content-type"], "application/octet-stream");
  assert.match(String(answer.headers["cache-control"]), /immutable/);
  const bundle = answer.rawPayload;
  let level: Uint8Array[] = [];
  for (let at = 0; at < bundle.length; ) {
    const length = bundle.readUInt16BE(at);
    level.push(await leafOf(bundle.subarray(at + 2, at + 2 + length)));
    at += 2 + length;
  }
  assert.equal(level.length, count);
  const hashes = await service.app.inject({ url: `/ledger/tile/0/000.p/${count}`, headers: { host: "localhost" } });
  assert.ok(same(Buffer.concat(level), hashes.rawPayload));
  // RFC 6962, 2.1: split at the largest power of two below the size.
  const treeOf = async (leaves: readonly Uint8Array[]): Promise<Uint8Array> => {
    const [only] = leaves;
    if (leaves.length === 1 && only !== undefined) return only;
    let split = 1;
    while (split * 2 < leaves.length) split *= 2;
    return nodeOf(await treeOf(leaves.slice(0, split)), await treeOf(leaves.slice(split)));
  };
  assert.equal(Buffer.from(await treeOf(level)).toString("base64"), root);
  level = [];
});

test("nothing but the log is served of its folder", async () => {
  for (const path of [
    "../ledger.key",
    "..%2fledger.key",
    "entries/..%2f..%2fledger.key",
    "entries/0",
    "entries/000.p/0",
    "99999/000",
    "0/x00/000",
  ]) {
    const { status, text } = await service.ask("GET", `/ledger/tile/${path}`);
    assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    assert.equal(text.includes("portcullis ledger key"), false);
  }
  for (const path of ["/ledger/ledger.key", "/ledger/log.vkey", "/ledger/journal/", "/ledger/"]) {
    assert.equal((await service.ask("GET", path)).status, 404, path);
  }
});
