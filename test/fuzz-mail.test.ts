// Does the reader of mail end well on forty hostile mailboxes? `scripts/fuzz-mail.ts` does the same for as long as it is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { mailSeeds, readAsMail } from "../scripts/fuzz-mail-reading.ts";
import { chunked, generator, mutated } from "../scripts/fuzz-mutations.ts";

const INPUTS = 40;

test("changed mailboxes end in findings", async () => {
  const random = generator(20_240_325);
  const seeds = await mailSeeds();
  let messages = 0;
  for (let input = 0; input < INPUTS; input += 1) {
    const outcome = await readAsMail(chunked(mutated(seeds, random), random));
    assert.equal(outcome.fault, undefined, `input ${input}`);
    messages += outcome.messages;
  }
  assert.ok(messages > INPUTS, `${messages} messages: the inputs are no longer read at all`);
});
