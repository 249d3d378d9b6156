// What must have happened before pictures of the pages say something? The day of the sample, worked through over HTTP as people would: a file
// of customers screened, alerts decided, announcements kept, a mailbox scanned.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSubjects } from "../../bench/bulk/subjects.ts";
import { sampleMailbox } from "../../packages/portcullis/src/usecases/sample/sample-mail.ts";
import { SAMPLE_TEXTS, type SampleText } from "../../packages/portcullis/src/usecases/sample/sample-texts.ts";
import { ROOT } from "../../test/source-files.ts";

const WAIT_MS = 120_000;
/** Enough of them resemble somebody for a chart to have a shape. */
const CLIENTS = 3_000;

interface Alert {
  readonly id: string;
  readonly version: number;
  readonly subject: { readonly id: string; readonly name: string };
}

interface Policy {
  readonly version: number;
  readonly created_at: string | null;
  readonly actor: string | null;
}

export interface Day {
  readonly job: string;
  readonly mailbox: string;
  /** An alert that is open. */
  readonly alert: string;
  /** One that was decided as a true positive, and what follows of it. */
  readonly decided: string;
}

/** One call of the service's own API. Throws with what it answered. */
async function call<T>(url: string, path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`${url}/api/v1${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

function post<T>(url: string, path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json" };
  return call<T>(url, path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function finished(url: string, id: string): Promise<void> {
  const until = Date.now() + WAIT_MS;
  for (;;) {
    const { state } = await call<{ state: string }>(url, `/jobs/${id}`);
    if (state === "done") return;
    if (state !== "queued" && state !== "running") throw new Error(`the job ${id} is ${state}`);
    if (Date.now() > until) throw new Error(`the job ${id} takes longer than ${WAIT_MS} ms`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function file(url: string, path: string, type: string, body: string | Buffer): Promise<string> {
  const init = { method: "POST", headers: { "content-type": type }, body: new Uint8Array(Buffer.from(body)) };
  const { id } = await call<{ id: string }>(url, path, init);
  await finished(url, id);
  return id;
}

async function keep(url: string, { text, name, publisher, statedOn, provisional = false }: SampleText): Promise<void> {
  const { facts } = await post<{ facts: { id: string }[] }>(url, "/notices/read", { text });
  const about = { text, name, publisher, stated_on: statedOn };
  await post(url, "/notices/keep", { ...about, accepted: facts.map(({ id }) => id), provisional });
}

async function alerts(url: string, state = "open"): Promise<readonly Alert[]> {
  return (await call<{ alerts: Alert[] }>(url, `/alerts?limit=500&state=${state}`)).alerts;
}

async function partiesOf(url: string, alert: string): Promise<readonly { readonly party: string }[]> {
  const { parties } = await call<{ parties: Readonly<Record<string, unknown>> }>(url, `/alerts/${alert}`);
  return Object.keys(parties).map((party) => ({ party }));
}

/** One of each kind of decision, one handed over; who was told apart is not asked about again. */
async function decideSome(url: string): Promise<void> {
  const all = await alerts(url);
  const of = (id: string) => all.find(({ subject }) => subject.id === id);
  const decided = [
    ["C10", "true_positive", "details_agree", "Name, birth date and country agree."],
    ["C07", "false_positive", "birth_date_differs", "Born 1962 by the passport that was shown."],
    ["C04", "inconclusive", "awaiting_answer", "No birth date. The customer was asked."],
  ] as const;
  for (const [id, disposition, reason, note] of decided) {
    const alert = of(id);
    if (alert === undefined) continue;
    const suppress = disposition === "false_positive" ? await partiesOf(url, alert.id) : [];
    await post(url, `/alerts/${alert.id}/decide`, { disposition, reason, note, suppress, version: alert.version });
  }
  const urgent = of("S02");
  if (urgent !== undefined) await post(url, `/alerts/${urgent.id}/escalate`, { note: "Named in the announcement." });
  const assigned = of("S07");
  if (assigned !== undefined) await post(url, `/alerts/${assigned.id}/assign`, { to: "reviewer" });
}

/** Settings of a firm: a policy with a rule of its own, two people, another system's key. */
async function furnish(url: string): Promise<void> {
  const { policies } = await call<{ policies: Policy[] }>(url, "/policies");
  const { version: _, created_at: __, actor: ___, ...shipped } = policies[0] as Policy;
  const thresholds = [{ list: "us-csl", kind: "organisation", threshold: 0.8 }];
  await post(url, "/policies", {
    ...shipped,
    name: "Four eyes on true positives",
    thresholds,
    four_eyes: "true_positives",
  });
  await post(url, "/users", { name: "mara", role: "administrator", password: "a long first password" });
  await post(url, "/users", { name: "tunde", role: "reviewer", password: "another first password" });
  await post(url, "/keys", { name: "payments", scopes: ["read", "screen"], days: 90 });
}

/** The customers of the starter, and a larger file of strangers for the charts. */
async function screenFiles(url: string): Promise<string> {
  const own = readFileSync(join(ROOT, "packages/portcullis/data/starter/customers.csv"), "utf8");
  await file(url, "/jobs?name=customers.csv&open_alerts=true", "text/csv", own);
  const folder = mkdtempSync(join(tmpdir(), "portcullis-pictures-"));
  try {
    const path = join(folder, "clients.csv");
    writeSubjects(path, CLIENTS);
    // The two files have customers of their own.
    const clients = readFileSync(path, "utf8").replaceAll(/^C(\d)/gm, "B$1");
    return await file(url, "/jobs?name=clients-of-the-branch.csv&open_alerts=true", "text/csv", clients);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Works through the day, unless the service has been through it. */
export async function workThroughDay(url: string): Promise<Day> {
  const { jobs } = await call<{ jobs: { id: string; kind: string }[] }>(url, "/jobs");
  let job = jobs.find(({ kind }) => kind === "screening")?.id;
  let mailbox = jobs.find(({ kind }) => kind === "mail")?.id;
  if (job === undefined || mailbox === undefined) {
    for (const text of SAMPLE_TEXTS.before) await keep(url, text);
    job = await screenFiles(url);
    await decideSome(url);
    await furnish(url);
    await keep(url, SAMPLE_TEXTS.release);
    for (const text of SAMPLE_TEXTS.after) if (text.accepted) await keep(url, text);
    mailbox = await file(url, "/mail?name=mailbox-2021.mbox", "application/mbox", sampleMailbox());
  }
  const open = (await alerts(url)).find(({ subject }) => subject.id === "S06");
  const decided = (await alerts(url, "closed")).find(({ subject }) => subject.id === "C10");
  if (open === undefined || decided === undefined) throw new Error("no alert of S06 or C10");
  return { job, mailbox, alert: open.id, decided: decided.id };
}
