// Is RFC 6376's own example verified by its key? (That of RFC 8463 stands in `authentication.test.ts`.)

import assert from "node:assert/strict";
import { test } from "node:test";
import { readMessage } from "../message/read-message.ts";
import { senderState } from "./authentication.ts";

const crlf = (text: string) => text.replace(/\r?\n/g, "\r\n");

/** RFC 6376, appendix A.2, with the key of appendix C. */
const RFC_6376 = crlf(`DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
      c=simple/simple; q=dns/txt; i=joe@football.example.com;
      h=Received : From : To : Subject : Date : Message-ID;
      bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
      b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB
      4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut
      KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV
      4bmp/YzhwvcubU4=;
Received: from client1.football.example.com  [192.0.2.1]
      by submitserver.example.com with SUBMISSION;
      Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game. Are you hungry yet?

Joe.
`);
const KEYS = new Map([
  [
    "brisbane._domainkey.example.com",
    "v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB",
  ],
]);

test("RFC 6376's example is verified by its key, and unknown when a word of it changes", async () => {
  const stateOf = async (text: string) => {
    const bytes = Buffer.from(text);
    return senderState(await readMessage({ file: "a", offset: 0, bytes }), bytes, { keys: KEYS });
  };
  const state = await stateOf(RFC_6376);
  assert.deepEqual([state.state, "domain" in state ? state.domain : ""], ["verified", "example.com"]);
  assert.equal((await stateOf(RFC_6376.replace("hungry", "angry"))).state, "unknown");
  assert.equal((await stateOf(RFC_6376.replace("Suzie Q", "Suzie R"))).state, "unknown");
});
