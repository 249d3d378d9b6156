// Do we agree with another implementation? The messages and DNS texts of dkimpy's own tests (1.1.8), with what it found of each: made by
// running its tests and keeping what they verified. Licence and origin stand in NOTICE.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { domainsThatSigned, readArc } from "./authentication.ts";

interface Vectors {
  /** Latin-1. */
  readonly messages: readonly string[];
  readonly dns: readonly Readonly<Record<string, string>>[];
  readonly cases: readonly {
    readonly test: string;
    readonly kind: "dkim" | "arc";
    readonly holds: boolean;
    readonly message: number;
    readonly dns: number;
  }[];
}

const file = join(import.meta.dirname, "../../test/vectors/dkimpy.json.gz");
const { messages, dns, cases } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Vectors;

/** RSA keys of 512 bits, which one of dkimpy's tests asks to be accepted; RFC 8301 3.2 forbids them. */
const isTooShort = (text: string) => !text.includes("ed25519") && (/p=([^;]+)/.exec(text)?.[1]?.length ?? 0) < 150;

for (const kind of ["dkim", "arc"] as const) {
  test(`every ${kind} case of dkimpy's tests`, async () => {
    const own = cases.filter((each) => each.kind === kind);
    assert.ok(own.length > 0);
    for (const { test: name, holds, message, dns: keysOf } of own) {
      const bytes = Buffer.from(messages[message] ?? "", "latin1");
      const keys = new Map(Object.entries(dns[keysOf] ?? {}));
      const found =
        kind === "arc"
          ? (await readArc(bytes, keys)).result === "pass"
          : (await domainsThatSigned(bytes, keys, undefined)).length > 0;
      assert.equal(found, holds && ![...keys.values()].some(isTooShort), `${name}, message ${message}`);
    }
  });
}
