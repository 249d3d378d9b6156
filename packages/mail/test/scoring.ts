// How well are labelled messages read? Beacons and identifiers as sets a message, verdicts one by one; with one copy of a
// campaign at a time, and with all of them.

import {
  type Finding,
  isMessage,
  type MailFile,
  readMail,
  type Scanned,
  type ScanOptions,
  scanMail,
} from "../src/index.ts";

export interface Label {
  readonly message_id: string;
  readonly family: string;
  readonly verdict: string;
  /** URLs that are beacons. */
  readonly beacons: readonly string[];
  /** Identifiers of the reader, as they stand in URLs. */
  readonly identifiers: readonly string[];
  /** Copies of one campaign bear one number. */
  readonly campaign: number;
  /** 0 for the first reader's copy. */
  readonly copy: number;
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

export interface Score {
  readonly beacons: Tally;
  readonly identifiers: Tally;
  messages: number;
  verdicts: number;
  /** Messages of other kinds that are called reconnaissance. */
  readonly falseAlarms: string[];
  /** What was wrong, for reading. */
  readonly faults: string[];
}

function count(tally: Tally, wanted: ReadonlySet<string>, got: ReadonlySet<string>, say: (what: string) => void): void {
  for (const each of got) {
    if (wanted.has(each)) tally.right += 1;
    else {
      tally.wrong += 1;
      say(`+ ${each}`);
    }
  }
  for (const each of wanted) {
    if (got.has(each)) continue;
    tally.missed += 1;
    say(`- ${each}`);
  }
}

function detailsOf({ signals }: Finding, type: string, of: "where" | "detail"): Set<string> {
  return new Set(signals.filter((signal) => signal.type === type).map((signal) => signal[of]));
}

export function newScore(): Score {
  const tally = () => ({ right: 0, wrong: 0, missed: 0 });
  return { beacons: tally(), identifiers: tally(), messages: 0, verdicts: 0, falseAlarms: [], faults: [] };
}

export function addToScore(score: Score, finding: Finding, label: Label): void {
  const say = (what: string) => score.faults.push(`${label.family} ${label.message_id} ${what}`);
  score.messages += 1;
  count(score.beacons, new Set(label.beacons), detailsOf(finding, "beacon", "where"), (what) => say(`beacon ${what}`));
  const got = detailsOf(finding, "identifier", "detail");
  count(score.identifiers, new Set(label.identifiers), got, (what) => say(`identifier ${what}`));
  if (finding.verdict === label.verdict) score.verdicts += 1;
  else say(`verdict ${finding.verdict}, not ${label.verdict}`);
  if (finding.verdict === "reconnaissance" && label.verdict !== "reconnaissance")
    score.falseAlarms.push(label.message_id);
}

async function* bytesFile(name: string, bytes: Uint8Array): AsyncGenerator<MailFile> {
  yield {
    name,
    bytes: (async function* () {
      yield bytes;
    })(),
  };
}

/**
 * @param open opens the labelled mailbox anew.
 * @param copies "all" scans the mailbox as it is; "one" gives every message a mailbox of its own kind: no second copy of
 *   any campaign, the other messages left out.
 */
export async function scoreOf(
  open: () => AsyncIterable<MailFile>,
  labels: ReadonlyMap<string, Label>,
  copies: "all" | "one",
  options: ScanOptions = {},
): Promise<Score> {
  const score = newScore();
  const add = ({ finding }: Scanned) => {
    const label = labels.get(finding.message_id ?? "");
    if (label) addToScore(score, finding, label);
  };
  if (copies === "all") {
    for await (const each of scanMail(open(), options)) add(each);
    return score;
  }
  for await (const file of open()) {
    for await (const entry of readMail(file)) {
      if (!isMessage(entry)) continue;
      for await (const each of scanMail(bytesFile(entry.file, entry.bytes), options)) add(each);
    }
  }
  return score;
}

export function readLabels(text: string): Map<string, Label> {
  const lines = text.trim().split("\n");
  return new Map(lines.map((line) => JSON.parse(line) as Label).map((label) => [label.message_id, label]));
}

/** One line for people. */
export function shown(score: Score): string {
  const { beacons, identifiers, messages, verdicts, falseAlarms } = score;
  const figure = (value: number) => value.toFixed(3);
  return `${messages} messages: beacons recall ${figure(recall(beacons))} precision ${figure(precision(beacons))}; identifiers F1 ${figure(f1(identifiers))} (recall ${figure(recall(identifiers))}, precision ${figure(precision(identifiers))}); verdicts ${verdicts}; false alarms ${falseAlarms.length}`;
}
