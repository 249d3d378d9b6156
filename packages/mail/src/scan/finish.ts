// One message held against the others: what another reader's copy proves, whether the sender is known, and the verdict.

import { compareCopies, sharedUrls } from "../campaigns/comparison.ts";
import { likeness } from "../campaigns/mailbox-memory.ts";
import { findListed, type Listed } from "../indicators/find-listed.ts";
import type { UnreadFile } from "../mailbox/read-mail.ts";
import { contentSignals } from "../signals/content-signals.ts";
import type { Identifier } from "../signals/identifiers.ts";
import type { MessageSigns } from "../signals/message-signs.ts";
import type { Finding, Signal } from "../signals/signal.ts";
import { judge } from "../verdict/policy.ts";
import { withAttached } from "./attached.ts";

/** A finding with what people want to see beside it. */
export interface Scanned {
  readonly finding: Finding;
  /** Why the verdict, in plain words. */
  readonly reasons: readonly string[];
  /** Absent for a file that gave no message. */
  readonly signs?: MessageSigns;
  /** Of the attached message to which the verdict is due, where it is not the message's own: who was targeted, by whom. */
  readonly dueTo?: MessageSigns;
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

/** Of possible copies the likeliest, among equals the one that shares most URLs; undefined when none is one. */
function closestCopy(own: MessageSigns, candidates: Iterable<MessageSigns>): MessageSigns | undefined {
  let [best, bestLikeness, bestShared] = [undefined as MessageSigns | undefined, 0, -1];
  for (const copy of candidates) {
    const likely = likeness(own, copy);
    if (likely === 0 || likely < bestLikeness) continue;
    const shared = sharedUrls(own.references, copy.references);
    if (likely === bestLikeness && shared <= bestShared) continue;
    [best, bestLikeness, bestShared] = [copy, likely, shared];
    if (likely === 4 && 2 * shared >= own.references.length) break;
  }
  return best;
}

const FIRST_CONTACT: Signal = {
  type: "first-contact",
  where: "From",
  detail: "no message here shows that its readers knew the sender before",
};

/** What the other messages say about one. */
export interface Others {
  /** Messages that may be copies of it, the nearest first. */
  candidates(signs: MessageSigns): Iterable<MessageSigns>;
  /** Whether its readers knew the sender before. */
  knows(signs: MessageSigns): boolean;
}

/** A message, and those attached to it, each judged by itself. */
export function finished(signs: MessageSigns, others: Others, listed: Listed | undefined): Scanned {
  const attached = (signs.attached ?? []).map((each) => finished(each, others, listed));
  return withAttached(judged(signs, others, listed), attached);
}

function judged(signs: MessageSigns, others: Others, listed: Listed | undefined): Scanned {
  const isKnown = others.knows(signs);
  const other = closestCopy(signs, others.candidates(signs));
  const identifiers = other === undefined ? signs.identifiers : provenIdentifiers(signs, other);
  const signals = [
    ...contentSignals(signs.references, identifiers),
    ...signs.signals,
    ...(listed === undefined ? [] : findListed(signs.people, signs.references, listed)),
    ...(isKnown || signs.from === "" ? [] : [FIRST_CONTACT]),
  ];
  const { verdict, reasons } = judge(signals);
  const { file, messageId, problem } = signs;
  const error = problem === undefined ? {} : { error: problem };
  return { finding: { file, message_id: messageId, verdict, signals, ...error }, reasons, signs };
}

export function unreadFinding({ file, problem }: UnreadFile): Scanned {
  return { finding: { file, message_id: null, verdict: "clear", signals: [], error: problem }, reasons: [] };
}
