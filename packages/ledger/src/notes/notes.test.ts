// Are notes signed and read as C2SP signed-note has it? With the note of the specification's reference implementation.

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkpointText, openCheckpoint, parseCheckpoint, signCheckpoint } from "./checkpoint.ts";
import {
  ALGORITHM,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  parseVerifierKey,
  signerKey,
  verifyBytes,
} from "./note-key.ts";
import { parseNote, signaturesOf } from "./signed-note.ts";

/** From the documentation of golang.org/x/mod/sumdb/note. */
const VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

test("the note of the reference implementation is read and its signature is right", () => {
  const key = parseVerifierKey(VKEY);
  assert.equal(key.name, "PeterNeumann");
  assert.equal(formatVerifierKey(key), VKEY);
  const note = parseNote(NOTE);
  assert.equal(note.text, TEXT);
  const signatures = signaturesOf(note, key);
  assert.equal(signatures.length, 1);
  assert.ok(signatures.every(({ bytes }) => verifyBytes(key, Buffer.from(note.text), bytes)));
  assert.ok(!signatures.every(({ bytes }) => verifyBytes(key, Buffer.from(`${note.text}x`), bytes)));
});

const SIGNER = signerKey("example.com/log", Buffer.alloc(32, 7), ALGORITHM.ed25519);
const HEAD = { origin: "example.com/log", size: 20_852_163, root: Buffer.alloc(32, 9) };

test("a checkpoint is origin, size and root, signed, and any change of it is refused", () => {
  assert.equal(checkpointText(HEAD), `example.com/log\n20852163\n${Buffer.alloc(32, 9).toString("base64")}\n`);
  const signed = signCheckpoint(HEAD, SIGNER);
  const { size, root } = openCheckpoint(signed, SIGNER.verifier);
  assert.deepEqual([size, Buffer.from(root)], [HEAD.size, HEAD.root]);
  for (let at = 0; at < signed.length; at += 1) {
    const changed = `${signed.slice(0, at)}${signed[at] === "A" ? "B" : "A"}${signed.slice(at + 1)}`;
    assert.throws(() => openCheckpoint(changed, SIGNER.verifier), Error, `character ${at}`);
  }
  const other = signerKey("example.com/log", Buffer.alloc(32, 8), ALGORITHM.ed25519);
  assert.throws(() => openCheckpoint(signed, other.verifier));
});

test("what is no checkpoint is refused", () => {
  for (const text of [
    "",
    "a\n",
    "origin\n01\nAAAA\n\n",
    `origin\n-1\n${Buffer.alloc(32).toString("base64")}\n\n`,
    "no signature\n1\nx\n",
  ]) {
    assert.throws(() => parseCheckpoint(text), Error, JSON.stringify(text));
  }
});

test("keys come back as they were written, and damaged ones do not", () => {
  const written = formatSignerKey(SIGNER);
  assert.equal(formatSignerKey(parseSignerKey(written)), written);
  for (const wrong of ["", "a+b", VKEY.replace("c74f20a3", "c74f20a4"), VKEY.slice(0, -2)])
    assert.throws(() => parseVerifierKey(wrong), Error, wrong);
});
