// Does a ledger survive its writer being killed, at every kind of change to the disk and at random? The thousand kills of a release are
// `scripts/ledger-kills.ts`; these are some of them.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { seeded } from "./forgetful-files.ts";
import { checkAsLeft, checkReopened, live, nothingTold } from "./kills.ts";

const NUMBERED = 14;
const RANDOM = 8;

function temporary(t: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "kills-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("killed at numbered changes, from the first of a new ledger to the last before it is closed", async (t) => {
  const home = temporary(t);
  const whole = (await live(join(home, "whole"), { seed: 1, steps: 12 }, nothingTold())) ?? 0;
  for (let kill = 0; kill < NUMBERED; kill += 1) {
    const folder = join(home, String(kill));
    const told = nothingTold();
    const killAt = 1 + Math.floor((kill * whole) / NUMBERED);
    await live(folder, { seed: 1, steps: 12, killAt }, told);
    await checkAsLeft(folder);
    await checkReopened(folder, told);
  }
});

test("killed at random, again and again, over one ledger that grows", async (t) => {
  const home = temporary(t);
  const folder = join(home, "ledger");
  const random = seeded(7);
  const told = nothingTold();
  for (let kill = 0; kill < RANDOM; kill += 1) {
    await live(folder, { seed: kill, steps: 100_000, killAfterMs: random(400) }, told);
    await checkAsLeft(folder);
    if (kill % 2 === 0) await checkReopened(folder, told);
  }
  cpSync(folder, join(home, "copy"), { recursive: true });
  await checkReopened(join(home, "copy"), told);
});
