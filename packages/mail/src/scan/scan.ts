// From files of mail to findings: read each message, put its signs aside, then hold it against the others and judge.

import { compareCopies, sharedUrls } from "../campaigns/comparison.ts";
import { MailboxMemory } from "../campaigns/mailbox-memory.ts";
import { type Indicators, NO_INDICATORS } from "../indicators/read-stix.ts";
import { LIMITS } from "../limits.ts";
import type { MailFile } from "../mailbox/mail-bytes.ts";
import { isMessage, readMail, type UnreadFile } from "../mailbox/read-mail.ts";
import { readMessage } from "../message/read-message.ts";
import type { AuthenticationOptions } from "../sender/authentication.ts";
import { type Colleague, OutletNames } from "../sender/claims.ts";
import { OUTLETS, type Outlet } from "../sender/outlets.ts";
import { lookAlikesOf } from "../sender/sender-signals.ts";
import { contentSignals } from "../signals/content-signals.ts";
import type { Identifier } from "../signals/identifiers.ts";
import { type MessageSigns, type SignsOptions, signsOf } from "../signals/message-signs.ts";
import type { Finding, Signal } from "../signals/signal.ts";
import { judge } from "../verdict/policy.ts";
import { Spool } from "./spool.ts";

export interface ScanOptions extends AuthenticationOptions {
  /** Outlets beside the ones known here. */
  readonly outlets?: readonly Outlet[];
  readonly colleagues?: readonly Colleague[];
  /** Addresses or domains of readers in whom states take an interest, beside parliaments and governments. */
  readonly atRisk?: readonly string[];
  readonly indicators?: Indicators;
  /** Told after each message read. */
  readonly onMessage?: (messages: number) => void;
}

/** A finding with what people want to see beside it. */
export interface Scanned {
  readonly finding: Finding;
  /** Why the verdict, in plain words. */
  readonly reasons: readonly string[];
  /** Absent for a file that gave no message. */
  readonly signs?: MessageSigns;
}

export function signsOptions(options: ScanOptions): SignsOptions {
  const outlets = [...(options.outlets ?? []), ...OUTLETS];
  const { keys, trusted } = options;
  return {
    people: {
      outlets,
      outletNames: new OutletNames(outlets),
      lookAlikes: lookAlikesOf(outlets, options.colleagues ?? []),
      colleagues: options.colleagues ?? [],
      atRisk: (options.atRisk ?? []).map((each) => each.toLowerCase().replace(/^@/, "")),
    },
    authentication: {
      ...(keys === undefined ? {} : { keys }),
      ...(trusted === undefined ? {} : { trusted: trusted.map((each) => each.toLowerCase()) }),
    },
    indicators: options.indicators ?? NO_INDICATORS,
  };
}

/** What the signs of a message take in memory, roughly. */
function guessedBytes({ references, identifiers, signals }: MessageSigns): number {
  const urls = references.reduce((sum, { url }) => sum + url.length, 0);
  return 1_500 + urls + 200 * references.length + 300 * (identifiers.length + signals.length);
}

const PRETENCES: ReadonlySet<string> = new Set(["display-name", "claimed-outlet", "look-alike", "indicator"]);

/** Whether a message makes an acquaintance: it neither loads anything nor pretends. */
function isPlain({ signals, references }: MessageSigns): boolean {
  return !references.some(({ loads }) => loads) && !signals.some(({ type }) => PRETENCES.has(type));
}

/** What another reader's copy proves, in place of what one copy made likely. */
export function provenIdentifiers(own: MessageSigns, other: MessageSigns): readonly Identifier[] {
  const { differences, shared, equalParts } = compareCopies(own.references, other.references);
  const certain = own.identifiers.filter(({ isCertain }) => isCertain);
  /** The address, or its hash, tells the reader better than those of its letters that differ by chance. */
  const isTold = (url: string, text: string) =>
    certain.some((each) => each.url === url && (each.text.includes(text) || text.includes(each.text)));
  const proven = differences
    .filter(({ url, text }) => !isTold(url, text))
    .map(
      ({ url, text, loads }): Identifier => ({
        url,
        text,
        loads,
        ground: "differs in another reader's copy",
        isCertain: true,
      }),
    );
  const likely = own.identifiers.filter(
    ({ url, text, isCertain }) =>
      !isCertain &&
      !shared.has(url) &&
      !equalParts.has(`${url}\n${text}`) &&
      !differences.some((each) => each.url === url),
  );
  return [...certain, ...proven, ...likely];
}

/** Of likely copies the one that shares most URLs with the message; the likeliest where several do. */
function closestCopy(own: MessageSigns, numbers: readonly number[], spool: Spool): MessageSigns | undefined {
  let [best, bestShared] = [undefined as MessageSigns | undefined, -1];
  for (const number of numbers) {
    const copy = spool.get(number) as MessageSigns;
    const shared = sharedUrls(own.references, copy.references);
    if (shared > bestShared) [best, bestShared] = [copy, shared];
    if (shared > 0 && 2 * shared >= own.references.length) break;
  }
  return best;
}

const FIRST_CONTACT: Signal = {
  type: "first-contact",
  where: "From",
  detail: "no message here shows that its readers knew the sender before",
};

function scannedOf(signs: MessageSigns, identifiers: readonly Identifier[], isKnown: boolean): Scanned {
  const signals = [
    ...contentSignals(signs.references, identifiers),
    ...signs.signals,
    ...(isKnown || signs.from === "" ? [] : [FIRST_CONTACT]),
  ];
  const { verdict, reasons } = judge(signals);
  const { file, messageId, problem } = signs;
  const error = problem === undefined ? {} : { error: problem };
  return { finding: { file, message_id: messageId, verdict, signals, ...error }, reasons, signs };
}

function unreadFinding({ file, problem }: UnreadFile): Scanned {
  return { finding: { file, message_id: null, verdict: "clear", signals: [], error: problem }, reasons: [] };
}

/**
 * One answer a message, in order of the files, and one for each file that could not be read. Answers come when all was
 * read: another reader's copy, or an earlier letter, may stand at the end. Nothing is kept in memory but a few numbers a
 * message.
 */
export async function* scanMail(
  files: AsyncIterable<MailFile>,
  options: ScanOptions = {},
): AsyncGenerator<Scanned, void> {
  const how = signsOptions(options);
  const memory = new MailboxMemory(LIMITS.copiesMax);
  const spool = new Spool();
  try {
    let messages = 0;
    for await (const file of files) {
      for await (const entry of readMail(file)) {
        if (!isMessage(entry)) {
          spool.add(entry, 200);
          continue;
        }
        const signs = await signsOf(entry, await readMessage(entry), how);
        memory.remember(spool.add(signs, guessedBytes(signs)), signs, isPlain(signs));
        messages += 1;
        options.onMessage?.(messages);
      }
    }
    for (let number = 0; number < spool.length; number += 1) {
      const kept = spool.get(number) as MessageSigns | UnreadFile;
      if (!("references" in kept)) {
        yield unreadFinding(kept);
        continue;
      }
      const other = closestCopy(kept, memory.otherCopies(number, kept), spool);
      const identifiers = other === undefined ? kept.identifiers : provenIdentifiers(kept, other);
      yield scannedOf(kept, identifiers, memory.knows(kept));
    }
  } finally {
    spool.close();
  }
}
