// Are cosignatures those of C2SP tlog-cosignature? With one made by transparency-dev/formats (Go) over one of our checkpoints.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCheckpoint, signCheckpoint } from "./checkpoint.ts";
import { cosign, cosignaturesOf } from "./cosignature.ts";
import { ALGORITHM, newWitnessKey, signerKey } from "./note-key.ts";

/** By `NewSignerForCosignatureV1` with a seed of 32 bytes of 7. */
const NOTE =
  "example.com/ledger\n70000\nRtN5HbIfKa4NLIXDJXb5WLIa5P6SG9GZjT4+LSGSXtE=\n\n— witness.example.com/w1 gSKlqwAAAABrCsWpxnuR5JPB/heoFGCGCCkEUjai/X/zkTUrLMX18r5IF9tsY68rBVajB5URMO65W0Zd1SWGAAWhIyxAtGbB41BRDA==\n";
const TIME = 0x6b0ac5a9;
const WITNESS = signerKey("witness.example.com/w1", Buffer.alloc(32, 7), ALGORITHM.cosignature);

test("another implementation's cosignature is read, and ours is the same to the byte", () => {
  const checkpoint = parseCheckpoint(NOTE);
  const [cosignature] = cosignaturesOf(checkpoint, [WITNESS.verifier]);
  assert.equal(cosignature?.time, TIME);
  assert.equal(cosign(checkpoint, WITNESS, TIME), NOTE.split("\n").at(-2));
});

test("a cosignature of another checkpoint or time is refused, one of a stranger ignored", () => {
  const other = NOTE.replace("70000", "70001");
  assert.throws(() => cosignaturesOf(parseCheckpoint(other), [WITNESS.verifier]), {
    code: "LEDGER_COSIGNATURE_INVALID",
  });
  const later = NOTE.replace("gSKlqwAAAABrCsWp", "gSKlqwAAAABrCsWq");
  assert.throws(() => cosignaturesOf(parseCheckpoint(later), [WITNESS.verifier]), {
    code: "LEDGER_COSIGNATURE_INVALID",
  });
  const short = `${NOTE.split("— ")[0]}— witness.example.com/w1 ${Buffer.from("8122a5ab00000000", "hex").toString("base64")}\n`;
  assert.throws(() => cosignaturesOf(parseCheckpoint(short), [WITNESS.verifier]), {
    code: "LEDGER_COSIGNATURE_INVALID",
  });
  assert.deepEqual(cosignaturesOf(parseCheckpoint(NOTE), [newWitnessKey("witness.example.com/w1").verifier]), []);
});

test("a log's key does not cosign, and a witness's does not pass for a log's", () => {
  const log = signerKey("example.com/ledger", Buffer.alloc(32, 7), ALGORITHM.ed25519);
  const checkpoint = parseCheckpoint(
    signCheckpoint({ origin: "example.com/ledger", size: 1, root: Buffer.alloc(32) }, log),
  );
  assert.throws(() => cosign(checkpoint, log, TIME), { code: "LEDGER_KEY_INVALID" });
  assert.throws(() => cosignaturesOf(checkpoint, [log.verifier]), { code: "LEDGER_KEY_INVALID" });
});
