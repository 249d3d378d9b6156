// Does a ledger survive a thousand kills of its writer? At every numbered change to the disk, from the first of a new ledger on, and at
// random for the rest; what was told is held against what is there, before the ledger is opened again and after.
//
//   node --conditions=portcullis-source scripts/ledger-kills.ts         1,000 kills: minutes
//   node --conditions=portcullis-source scripts/ledger-kills.ts 100

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "../test/ledger/forgetful-files.ts";
import { checkAsLeft, checkReopened, live, nothingTold, type Told } from "../test/ledger/kills.ts";

const KILLS = Number(process.argv[2] ?? 1_000);
/** Steps of a life that is killed at a numbered change. */
const STEPS = 12;
/** A ledger killed at random is begun anew after so many kills: what was told is read whole after each. */
const LIVES_PER_LEDGER = 25;

const home = mkdtempSync(join(tmpdir(), "ledger-kills-"));
const random = seeded(KILLS);
const counts = { numbered: 0, random: 0, entries: 0, outlived: 0 };

async function checked(folder: string, told: Told): Promise<void> {
  await checkAsLeft(folder);
  await checkReopened(folder, told);
}

function copyOf(told: Told): Told {
  const { entries, asked, disposed, checkpoints } = told;
  return {
    entries: new Map(entries),
    asked: [...asked],
    disposed: [...disposed],
    checkpoints: [...checkpoints],
  };
}

/** Kills at each change of a life that begins with this folder (none: a new ledger). */
async function atEveryChange(start: string | undefined, seed: number, told: Told, most: number): Promise<void> {
  const folder = join(home, "numbered");
  for (let killAt = 1; counts.numbered < most; killAt += 1) {
    rmSync(folder, { recursive: true, force: true });
    if (start !== undefined) cpSync(start, folder, { recursive: true });
    const own = copyOf(told);
    const changes = await live(folder, { seed, steps: STEPS, killAt }, own);
    if (changes !== undefined) break;
    counts.numbered += 1;
    await checked(folder, own);
  }
}

async function atRandom(): Promise<void> {
  for (let kill = 0; counts.numbered + counts.random < KILLS; kill += 1) {
    const folder = join(home, `random-${Math.floor(kill / LIVES_PER_LEDGER)}`);
    const told = kill % LIVES_PER_LEDGER === 0 ? nothingTold() : last;
    last = told;
    const changes = await live(folder, { seed: kill, steps: 100_000, killAfterMs: random(300) }, told);
    if (changes === undefined) counts.random += 1;
    else counts.outlived += 1;
    await checked(folder, told);
    counts.entries = Math.max(counts.entries, told.entries.size);
    if (kill % 50 === 0) process.stdout.write(`${counts.numbered + counts.random} of ${KILLS} kills\n`);
  }
}
let last = nothingTold();

try {
  await atEveryChange(undefined, 1, nothingTold(), KILLS / 4);
  const told = nothingTold();
  const grown = join(home, "grown");
  await live(grown, { seed: 2, steps: 40 }, told);
  await atEveryChange(grown, 3, told, KILLS / 2);
  await atRandom();
} finally {
  rmSync(home, { recursive: true, force: true });
}
process.stdout.write(
  `${counts.numbered + counts.random} kills, ${counts.numbered} at numbered changes and ${counts.random} at random: nothing acknowledged was lost, nothing torn shown. The longest ledger had ${counts.entries} entries.\n`,
);
