// How is the story's day loaded? Made aside in a folder of its own by what the program does every day, with the clock of the story, and put in
// its place when it is whole. Nothing of it touches what is real.

import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openLedger } from "@portcullis/ledger";
import { DEFAULT_POLICY } from "../../screening/policy.ts";
import { JOB_FILES, JobStore } from "../../store/job-store.ts";
import { openState, statePath } from "../../store/state/sqlite-state.ts";
import { openStore, type Store } from "../../store/store.ts";
import { openCasework } from "../casework.ts";
import { keepDecidedNotice, readAndScreen } from "../keep-decided-notice.ts";
import { type MailJob, newMailJob } from "../mail-job.ts";
import { settleByEditions } from "../provisional-settle.ts";
import { SETTINGS_FILE } from "../publisher-settings.ts";
import { scanMailbox } from "../scan-mailbox.ts";
import { openScreening } from "../screen.ts";
import { ScreeningLedger } from "../screening-ledger.ts";
import { snapshotSource } from "../snapshot-source.ts";
import { withStatements } from "../with-writer.ts";
import {
  ANALYST,
  decideThese,
  EARLIER,
  handOver,
  LATER,
  REVIEWER,
  screenCustomers,
  setSamplePolicy,
} from "./sample-cases.ts";
import { DAY, DAY_BEFORE, loadSampleEdition } from "./sample-editions.ts";
import { hasSample, sampleFolder } from "./sample-folder.ts";
import { SAMPLE_MAILBOX, SAMPLE_READERS, sampleMailbox } from "./sample-mail.ts";
import { SAMPLE_TEXTS, type SampleText } from "./sample-texts.ts";

/** The lists of the sample are of one day and grow no older. */
const SETTINGS = { lists: { uk: false, "us-sdn": false, "uk-ofsi": false } };

async function keepText(
  store: Store,
  { text, name, publisher, statedOn, readAt, accepted, provisional = false }: SampleText,
): Promise<void> {
  const opened = await openScreening(snapshotSource(store), {}, DEFAULT_POLICY, false);
  const { facts } = await readAndScreen(opened, text, { publisher, statedOn });
  const decisions = { accepted: accepted ? facts.map(({ id }) => id) : [], corrected: [], rejected: [] };
  const review = { by: REVIEWER, now: new Date(readAt) };
  await keepDecidedNotice(store, opened, text, { name, publisher, statedOn }, decisions, review, provisional);
}

/** The mailbox of 2021, scanned on the day after. */
async function scanMail(store: Store): Promise<void> {
  const jobs = new JobStore(store);
  const at = "2024-03-26T10:00:00.000Z";
  const id = jobs.create(new Date(at));
  const [upload, answers] = [jobs.path(id, JOB_FILES.upload), jobs.path(id, JOB_FILES.answers)];
  await writeFile(upload, sampleMailbox());
  const counts = await scanMailbox(upload, SAMPLE_MAILBOX, answers, { atRisk: SAMPLE_READERS });
  const done = counts.clear + counts.tracking + counts.reconnaissance;
  const about = { id, actor: ANALYST, created_at: at, name: SAMPLE_MAILBOX, at_risk: SAMPLE_READERS };
  await jobs.write({
    ...newMailJob(about),
    state: "done",
    started_at: at,
    finished_at: at,
    done,
    total: done,
    counts,
  } as MailJob);
}

/** A clock that is set, and moves on by itself so that no two entries are of one moment. */
function storyClock() {
  let at = 0;
  return {
    set: (time: string): void => {
      at = Date.parse(time);
    },
    now: (): Date => {
      at += 250;
      return new Date(at);
    },
  };
}

async function tell(folder: string): Promise<void> {
  const store = openStore(folder);
  const clock = storyClock();
  await writeFile(join(folder, SETTINGS_FILE), `${JSON.stringify(SETTINGS)}\n`);
  await withStatements(store, (_statements, writer) =>
    loadSampleEdition(store, writer, "uk", DAY_BEFORE, new Date("2024-03-22T08:00:00.000Z")),
  );
  clock.set("2024-03-22T10:00:00.000Z");
  const log = await openLedger(join(folder, "ledger"), { now: clock.now, origin: "portcullis.example/sample" });
  const casework = await openCasework(log, openState(statePath(folder)), clock.now);
  const ledger = new ScreeningLedger(log, store);
  try {
    for (const text of SAMPLE_TEXTS.before) await keepText(store, text);
    await setSamplePolicy(casework);
    await screenCustomers(store, casework, ledger);
    clock.set("2024-03-22T14:00:00.000Z");
    await decideThese(casework, EARLIER);
    await keepText(store, SAMPLE_TEXTS.release);
    clock.set("2024-03-25T12:10:00.000Z");
    await screenCustomers(store, casework, ledger);
    const afternoon = new Date("2024-03-25T16:00:00.000Z");
    await withStatements(store, async (statements, writer) => {
      for (const list of ["uk", "us-sdn", "uk-ofsi"] as const)
        await loadSampleEdition(store, writer, list, DAY, afternoon);
      await settleByEditions(store, statements, writer, ["uk"], afternoon);
    });
    clock.set("2024-03-25T16:10:00.000Z");
    await screenCustomers(store, casework, ledger);
    clock.set("2024-03-25T17:00:00.000Z");
    await decideThese(casework, LATER);
    await handOver(casework);
    for (const text of SAMPLE_TEXTS.after) await keepText(store, text);
    await scanMail(store);
  } finally {
    await casework.close();
    await log.close();
  }
}

/** Loads the story's day; once it is there it is left as it is. */
export async function loadSample(folder: string): Promise<void> {
  if (hasSample(folder)) return;
  const making = `${sampleFolder(folder)}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  await tell(making);
  await rm(join(making, "made"), { recursive: true, force: true });
  await rename(making, sampleFolder(folder));
}

/** Removes all of it. */
export async function removeSample(folder: string): Promise<void> {
  const gone = `${sampleFolder(folder)}.gone`;
  await rm(gone, { recursive: true, force: true });
  if (hasSample(folder)) await rename(sampleFolder(folder), gone);
  await rm(gone, { recursive: true, force: true });
  await rm(`${sampleFolder(folder)}.making`, { recursive: true, force: true });
}
