// Is a JSON Web Token in a link one identifier, whether one copy shows the reader in it or two copies differ in it?

import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { test } from "node:test";
import { fileOf, filesOf } from "../../test/mail-of.ts";
import { scanMail } from "../index.ts";

const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signed as RFC 7515, appendix A.1, has it. */
function token(payload: unknown): string {
  const signed = `${coded({ alg: "HS256", typ: "JWT" })}.${coded(payload)}`;
  return `${signed}.${createHmac("sha256", "of this test").update(signed).digest("base64url")}`;
}

const mail = (reader: string, link: string) =>
  `From: news@paper.example\nTo: ${reader}\nSubject: The week\nDate: Wed, 03 Mar 2021 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>The week in the valley.</p><img src="${link}" width=1 height=1>\n`;

async function identifiersOf(...messages: readonly string[]): Promise<string[][]> {
  const found: string[][] = [];
  for await (const { finding } of scanMail(filesOf(...messages.map((each, at) => fileOf(`${at}.eml`, each)))))
    found.push(finding.signals.filter(({ type }) => type === "identifier").map(({ detail }) => detail));
  return found;
}

const [JANE, TOM] = ["jane.marsh@house.example", "tom.hill@house.example"];
const inQuery = (text: string) => `https://paper.example/open?t=${text}`;
const inPath = (text: string) => `https://paper.example/o/${text}`;

for (const [where, link] of [
  ["query", inQuery],
  ["path", inPath],
] as const) {
  for (const [how, payload] of [
    ["plain", { sub: JANE, iat: 1_614_762_000 }],
    ["hashed", { sub: createHash("sha256").update(JANE).digest("hex"), iat: 1_614_762_000 }],
  ] as const) {
    test(`one copy: the token whose payload holds the address, ${how}, in the ${where}`, async () => {
      const text = token(payload);
      assert.deepEqual(await identifiersOf(mail(JANE, link(text))), [[text]]);
    });
  }

  test(`two copies: the whole token of each, in the ${where}, whatever letters payload and signature hold`, async () => {
    // Numbers of many lengths: payloads and signatures with and without signs that separate pieces.
    for (let number = 0; number < 40; number += 1) {
      const [one, two] = [
        token({ uid: 7 ** (number % 9), n: number }),
        token({ uid: 5 ** (number % 9), n: number + 1 }),
      ];
      assert.deepEqual(await identifiersOf(mail(JANE, link(one)), mail(TOM, link(two))), [[one], [two]]);
    }
  });
}

test("what only begins as a token does is compared as other texts are", async () => {
  const [one, two] = ["eyJ1IjoxODgyMn0", "eyJ1IjozMTcwNH0"];
  assert.deepEqual(await identifiersOf(mail(JANE, inQuery(one)), mail(TOM, inQuery(two))), [[one], [two]]);
});
