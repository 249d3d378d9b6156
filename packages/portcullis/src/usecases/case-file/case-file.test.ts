// Does a case file prove itself to somebody who has nothing else, and does its PDF show names in every script it says it shows?

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { openCheckpoint, parseVerifierKey, verifyInclusion } from "@portcullis/ledger";
import { extractText, getDocumentProxy } from "unpdf";
import { ask, type CaseService, openCaseService, writeMirrorOf } from "../../../test/case-service.ts";
import type { CaseFile } from "./case-file.ts";
import { runsOf } from "./pdf-fonts.ts";

const ROWS = [
  "T0001,person,ZHAO Guangzong,赵光宗;Чжао Гуанцзун;محمد علي,1985-11-12,China",
  "T0002,organisation,Brackenfold Shipping Limited,BFS Lines,,Malta",
];

let at: CaseService;
let id = "";
before(async () => {
  at = await openCaseService((folder) => writeMirrorOf(folder, { "2024-03-25": ROWS }));
  const { body } = await ask(at.app, "POST", "/screenings", {
    id: "C-1",
    name: "赵光宗",
    aliases: ["Чжао Гуанцзун", "محمد علي", "ꦲꦏ꧀ꦱꦫ"],
  });
  id = body.alert;
  await ask(at.app, "POST", `/alerts/${id}/decide`, {
    disposition: "true_positive",
    reason: "details_agree",
    note: "Паспорт совпадает\r\nи\tфото",
    version: 1,
  });
});
after(() => at.close());

async function fileOf(format: string) {
  const { rawPayload, headers, statusCode } = await at.app.inject({
    url: `/api/v1/alerts/${id}/case.${format}`,
    headers: { host: "localhost" },
  });
  assert.equal(statusCode, 200);
  return { bytes: rawPayload, type: String(headers["content-type"]) };
}

test("every entry of the case is proven under the signed checkpoint, by the file alone", async () => {
  const { bytes, type } = await fileOf("json");
  assert.match(type, /^application\/json/);
  const file = JSON.parse(bytes.toString("utf8")) as CaseFile;
  assert.deepEqual(
    file.ledger.map(({ envelope }) => envelope.type),
    ["screening", "disposition"],
  );
  for (const { entry, bytes_base64, proof } of file.ledger) {
    const { root, size } = openCheckpoint(Buffer.from(proof.checkpoint), parseVerifierKey(proof.verifier_key));
    assert.equal(Buffer.from(root).toString("base64"), proof.root_base64);
    const leaf = createHash("sha256")
      .update(Buffer.concat([Buffer.of(0), Buffer.from(bytes_base64, "base64")]))
      .digest();
    assert.equal(leaf.toString("base64"), proof.leaf_base64);
    const path = proof.path.map((each) => Buffer.from(each, "base64"));
    assert.equal(verifyInclusion(path, leaf, entry, size, root), true);
  }
  assert.deepEqual(
    file.editions.map(({ list, published }) => [list, published]),
    [["test", "2024-03-25"]],
  );
  assert.equal(file.policy?.version, 0);
  assert.equal(file.consequences?.measures[0]?.basis, "not stated");
  assert.deepEqual(file.consequences?.unknown_lists, ["test"]);
});

test("the export is in the ledger with the hash of the very bytes, and in the history", async () => {
  const size = at.ledger.size;
  const { bytes } = await fileOf("pdf");
  assert.equal(at.ledger.size, size + 1);
  const { body } = await ask(at.app, "GET", `/alerts/${id}`);
  const last = body.history.at(-1);
  assert.equal(last.action, "exported");
  assert.equal(last.detail.sha256, createHash("sha256").update(bytes).digest("hex"));
});

test("the PDF shows Latin, Han, Cyrillic and Arabic, and names what it cannot show", async () => {
  const { bytes, type } = await fileOf("pdf");
  assert.equal(type, "application/pdf");
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  assert.ok(totalPages >= 1);
  for (const shown of [
    "赵光宗",
    "Чжао",
    "Паспорт совпадает",
    "True positive",
    "Name and further details agree",
    "details_agree",
  ]) {
    assert.ok(text.includes(shown), `${shown} is not in: ${text.slice(0, 1_500)}`);
  }
  // Arabic is drawn from right to left with joined letters; a reader gets the letters back, in whichever order and forms.
  const letters = [...text.normalize("NFKC")].filter((each) => /\p{Script=Arabic}/u.test(each));
  for (const letter of new Set("محمدعلي")) assert.ok(letters.includes(letter), `${letter} is missing`);
  assert.ok(text.includes("U+A9B2"), "Javanese cannot be drawn, and that is said");
  // Lines are lines, those of the signed checkpoint too: whoever types it off must not find signs that are none.
  assert.ok(!/U\+00(?:0[0-9A-F])/.test(text), text.slice(-300));
  const checkpoint = text.slice(text.indexOf("Verifier key"), text.indexOf("leaf "));
  assert.ok(checkpoint.length > 100 && !checkpoint.includes("?"), checkpoint);
  assert.ok(bytes.length < 400_000, `${bytes.length} bytes: fonts are cut to what is used`);
});

test("a text falls into runs of one font each, and what is missing is named", () => {
  const { runs, missing } = runsOf("Zhao 赵光宗, Чжао ꦲ");
  assert.equal(runs.map(({ text }) => text).join(""), "Zhao 赵光宗, Чжао ?");
  const fontOf = (part: string): string | undefined => runs.find(({ text }) => text.includes(part))?.font;
  assert.match(fontOf("Zhao") ?? "", /-latin-/);
  assert.match(fontOf("赵光宗") ?? "", /-sc-/);
  assert.match(fontOf("Чжао") ?? "", /-cyrillic-/);
  assert.deepEqual(missing, ["ꦲ"]);
});
