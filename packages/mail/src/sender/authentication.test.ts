// How surely did a domain send a message? The examples of RFC 8463, signatures and ARC chains made here from the RFCs' text, and what
// may be wrong with them: never is anything called "failed".

import assert from "node:assert/strict";
import { test } from "node:test";
import { arcSealed, dkimSigned, keysOf, newSigner } from "../../test/sign-mail.ts";
import { readMessage } from "../message/read-message.ts";
import { type AuthenticationOptions, passedDomains, readKeys, senderState } from "./authentication.ts";

async function stateOf(text: string, options: AuthenticationOptions): Promise<string> {
  const bytes = Buffer.from(text);
  const state = await senderState(await readMessage({ file: "a", offset: 0, bytes }), bytes, options);
  assert.ok(["verified", "vouched", "unknown"].includes(state.state));
  assert.doesNotMatch(state.how, /fail/i);
  return state.state === "unknown" ? "unknown" : `${state.state} ${state.domain}`;
}

const crlf = (text: string) => text.replace(/\r?\n/g, "\r\n");

/** RFC 8463, appendix A.3, both signatures, with the keys of A.2. */
const RFC_8463 = crlf(`DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
`);
const ED25519 = [
  "brisbane._domainkey.football.example.com",
  "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
] as const;
const RSA = [
  "test._domainkey.football.example.com",
  "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB",
] as const;

test("RFC 8463's message is verified by either of its keys, and unknown without, altered, or with another's key", async () => {
  const verified = "verified football.example.com";
  assert.equal(await stateOf(RFC_8463, { keys: new Map([ED25519]) }), verified);
  assert.equal(await stateOf(RFC_8463, { keys: new Map([RSA]) }), verified);
  assert.equal(await stateOf(RFC_8463, { keys: new Map() }), "unknown");
  assert.equal(await stateOf(RFC_8463, {}), "unknown");
  assert.equal(await stateOf(RFC_8463.replace("hungry", "angry"), { keys: new Map([ED25519, RSA]) }), "unknown");
  assert.equal(
    await stateOf(RFC_8463.replace("dinner ready", "dinner steady"), { keys: new Map([ED25519, RSA]) }),
    "unknown",
  );
  assert.equal(await stateOf(RFC_8463, { keys: new Map([[ED25519[0], "v=DKIM1; k=ed25519; p="]]) }), "unknown");
  assert.equal(await stateOf(RFC_8463, { keys: new Map([[ED25519[0], "nonsense"]]) }), "unknown");
});

const PLAIN = crlf(
  "From: Ann <ann@d1.example>\nTo: bob@d2.example\nSubject: Example\nDate: Thu, 14 Jan 2021 15:00:01 -0800\n\nHey gang,\nThis is a test message.\n--J.\n",
);
const PASSED =
  "lists.example.org; spf=pass smtp.mailfrom=ann@d1.example; dkim=pass header.i=@d1.example; dmarc=pass header.from=d1.example";
const [own, sealer, second, stranger] = [
  newSigner("d1.example"),
  newSigner("lists.example.org"),
  newSigner("relay.example.net"),
  newSigner("mailer.example"),
];

test("a signature of the sender's domain verifies; another domain's says nothing of the sender", async () => {
  for (const signer of [own, newSigner("d1.example", "ed25519"), newSigner("mail.d1.example")]) {
    assert.equal(await stateOf(dkimSigned(PLAIN, signer), { keys: keysOf(signer) }), `verified ${signer.domain}`);
  }
  assert.equal(await stateOf(dkimSigned(PLAIN, stranger), { keys: keysOf(stranger) }), "unknown");
  assert.equal(
    await stateOf(dkimSigned(dkimSigned(PLAIN, own), stranger), { keys: keysOf(own, stranger) }),
    "verified d1.example",
  );
  assert.equal(
    await stateOf(dkimSigned(PLAIN, own).replace(/b=[^;]+\r\n/, "b=AAAA\r\n"), { keys: keysOf(own) }),
    "unknown",
  );
});

test("a signature that expires is held against the day of arrival, not of reading", async () => {
  const [keys, day] = [keysOf(own), Date.UTC(2021, 0, 14) / 1_000];
  const later = `t=${day}; x=${day + 7 * 86_400}; `;
  assert.equal(await stateOf(dkimSigned(PLAIN, own, later), { keys }), "verified d1.example");
  const received = (date: string) => `Received: from a by mx.d2.example; ${date}\r\n`;
  const late = received("Mon, 15 Feb 2021 10:00:00 +0000 (UTC)") + dkimSigned(PLAIN, own, later);
  assert.equal(await stateOf(late, { keys }), "unknown");
  const early = received("Fri, 15 Jan 2021 10:00:00 +0000 (UTC)") + late;
  assert.equal(await stateOf(early, { keys }), "verified d1.example");
});

const keys = keysOf(sealer, second);
const trusted = ["lists.example.org", "relay.example.net"];
const chain1 = arcSealed(PLAIN, sealer, PASSED);
const chain2 = arcSealed(chain1, second, PASSED.replace("lists.example.org", "relay.example.net"));
/** Chains, what is done to them, and what they are worth: the kinds of cases of the public ARC test suite. */
const CHAINS: readonly (readonly [name: string, text: string, wanted: string, options?: AuthenticationOptions])[] = [
  ["one set", chain1, "vouched d1.example"],
  ["two sets", chain2, "vouched d1.example"],
  ["three sets", arcSealed(chain2, sealer, PASSED), "vouched d1.example"],
  ["sealed by nobody trusted", chain1, "unknown", { keys, trusted: ["other.example"] }],
  ["no key for the seal", chain1, "unknown", { keys: keysOf(second), trusted }],
  ["no key for the older seal", chain2, "unknown", { keys: keysOf(second), trusted }],
  ["altered body", chain1.replace("test message", "pest message"), "unknown"],
  ["altered From", chain1.replace("ann@d1.example>", "eve@d1.example>"), "unknown"],
  ["altered results", chain1.replace("i=1; lists", "i=1;  lists.example.org; x=y; lists"), "unknown"],
  ["cv=fail", arcSealed(PLAIN, sealer, PASSED, "fail"), "unknown"],
  ["first set with cv=pass", arcSealed(PLAIN, sealer, PASSED, "pass"), "unknown"],
  ["second set with cv=none", arcSealed(chain1, second, PASSED, "none"), "unknown"],
  ["second set with cv=fail", arcSealed(chain1, second, PASSED, "fail"), "unknown"],
  ["no results", chain1.replace(/^ARC-Authentication-Results:.*\r\n/m, ""), "unknown"],
  ["no message signature", chain1.replace(/^ARC-Message-Signature:.*\r\n/m, ""), "unknown"],
  ["no seal", chain1.replace(/^ARC-Seal:.*\r\n/m, ""), "unknown"],
  [
    "first set gone",
    chain2
      .split("\r\n")
      .filter((line) => !/^ARC-[A-Za-z-]+: i=1;/.test(line))
      .join("\r\n"),
    "unknown",
  ],
  ["a seal twice", chain1.replace(/^(ARC-Seal:.*\r\n)/m, "$1$1"), "unknown"],
  ["i=0", chain1.replaceAll("i=1;", "i=0;"), "unknown"],
  ["i=51", chain1.replaceAll("i=1;", "i=51;"), "unknown"],
  ["i without number", chain1.replace("ARC-Seal: i=1;", "ARC-Seal: i=;"), "unknown"],
  ["the seal without b", chain1.replace(/^(ARC-Seal:.*) b=.*\r\n/m, "$1\r\n"), "unknown"],
  ["the message signature without bh", chain1.replace(/ bh=[^;]+;/, ""), "unknown"],
  ["results for another domain", arcSealed(PLAIN, sealer, PASSED.replaceAll("d1.example", "d9.example")), "unknown"],
  ["results that passed nothing", arcSealed(PLAIN, sealer, PASSED.replaceAll("=pass", "=fail")), "unknown"],
];
for (const [name, text, wanted, options = { keys, trusted }] of CHAINS) {
  test(`an ARC chain, ${name}: ${wanted}`, async () => {
    assert.equal(await stateOf(text, options), wanted);
  });
}

test("the sealer is whose name stands in the seal, whatever other headers say and in whatever order", async () => {
  const own = arcSealed(PLAIN, sealer, PASSED, "none", "d first");
  assert.equal(await stateOf(own, { keys, trusted }), "vouched d1.example");
  const forged = arcSealed(PLAIN, stranger, PASSED, "none", "d first").replace(
    "\r\nARC-Message-Signature",
    `\r\nX-Note: i=1; d=${sealer.domain}\r\nARC-Message-Signature`,
  );
  assert.equal(await stateOf(forged, { keys: keysOf(stranger, sealer), trusted }), "unknown");
});

test("Authentication-Results are believed from trusted servers only, the newest of each", async () => {
  const result = (server: string, verdict: string) =>
    `Authentication-Results: ${server} 1; dkim=${verdict} (2048-bit key) header.d=d1.example\r\n`;
  const options = { trusted: ["mx.d2.example"] };
  assert.equal(await stateOf(result("mx.d2.example", "pass") + PLAIN, options), "vouched d1.example");
  assert.equal(await stateOf(result("MX.d2.example", "pass") + PLAIN, options), "vouched d1.example");
  assert.equal(await stateOf(result("mx.evil.example", "pass") + PLAIN, options), "unknown");
  assert.equal(await stateOf(result("mx.d2.example", "fail") + PLAIN, options), "unknown");
  // The older one came with the message: anybody may have written it.
  assert.equal(
    await stateOf(result("mx.d2.example", "none") + result("mx.d2.example", "pass") + PLAIN, options),
    "unknown",
  );
  assert.deepEqual(passedDomains(' a; dkim=pass header.i="@x.example"; spf=softfail smtp.mailfrom=y.example'), [
    "x.example",
  ]);
});

test("keys are read from lines and from zone files", () => {
  const keys = readKeys(
    '# mine\ns1._domainkey.A.example v=DKIM1; p=AB\ns2._domainkey.b.example. 3600 IN TXT ( "v=DKIM1; " "p=CD" )\nnonsense\n',
  );
  assert.deepEqual(
    [...keys],
    [
      ["s1._domainkey.a.example", "v=DKIM1; p=AB"],
      ["s2._domainkey.b.example", "v=DKIM1; p=CD"],
    ],
  );
});
