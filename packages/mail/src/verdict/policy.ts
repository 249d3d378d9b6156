// From signals to a verdict: the whole policy, to be read in a minute. No weights: each rule is a sentence that can be
// agreed or disagreed with.

import type { Signal, SignalType, Verdict } from "../signals/signal.ts";

export interface Judgement {
  readonly verdict: Verdict;
  /** Why, in plain words; empty for `clear`. */
  readonly reasons: readonly string[];
}

/** What the rules ask of the signals. */
interface Facts {
  readonly hasBeacon: boolean;
  /** A beacon, or a link, that bears an identifier of the reader. */
  readonly isPersonal: boolean;
  readonly hasIndicator: boolean;
  /** Claims an outlet or a person and comes from another domain, or from a look-alike of theirs. */
  readonly pretends: boolean;
  readonly saysJournalist: boolean;
  readonly isFirstContact: boolean;
  readonly isReaderAtRisk: boolean;
  readonly answersElsewhere: boolean;
  readonly tracksClicks: boolean;
}

function factsOf(signals: readonly Signal[]): Facts {
  const has = (...types: readonly SignalType[]) => signals.some(({ type }) => types.includes(type));
  const personal = new Set(signals.filter(({ type }) => type === "identifier").map(({ where }) => where));
  const tracksClicks = has("tracking-link");
  return {
    hasBeacon: has("beacon"),
    isPersonal: tracksClicks || signals.some(({ type, where }) => type === "beacon" && personal.has(where)),
    hasIndicator: has("indicator"),
    pretends: has("display-name", "claimed-outlet", "look-alike"),
    saysJournalist: has("journalist"),
    isFirstContact: has("first-contact"),
    isReaderAtRisk: has("reader-at-risk"),
    answersElsewhere: has("reply-to"),
    tracksClicks,
  };
}

interface Rule {
  readonly verdict: Verdict;
  readonly reason: string;
  holds(facts: Facts): boolean;
}

/** The first rules that hold decide; all of that verdict are told. A mailing service is no ground in any of them. */
export const RULES: readonly Rule[] = [
  {
    verdict: "reconnaissance",
    reason: "it reports back to the sender and bears a published indicator of an attributed group",
    holds: ({ hasIndicator, hasBeacon, tracksClicks }) => hasIndicator && (hasBeacon || tracksClicks),
  },
  {
    verdict: "reconnaissance",
    reason:
      "it reports who opened it, claims to come from somebody whose domain is another, and nobody here knows the sender",
    holds: ({ isPersonal, pretends, isFirstContact }) => isPersonal && pretends && isFirstContact,
  },
  {
    verdict: "reconnaissance",
    reason:
      "it reports to an unknown sender that a reader at risk opened it, and that sender claims to be somebody whose domain is another",
    holds: ({ hasBeacon, pretends, isFirstContact, isReaderAtRisk }) =>
      hasBeacon && pretends && isFirstContact && isReaderAtRisk,
  },
  {
    verdict: "reconnaissance",
    reason:
      "it reports who opened it, its unknown sender claims to be a journalist, and the reader is at risk or answers go elsewhere",
    holds: ({ isPersonal, saysJournalist, isFirstContact, isReaderAtRisk, answersElsewhere }) =>
      isPersonal && saysJournalist && isFirstContact && (isReaderAtRisk || answersElsewhere),
  },
  {
    verdict: "tracking",
    reason: "it reports to a server that it was opened",
    holds: ({ hasBeacon }) => hasBeacon,
  },
  {
    verdict: "tracking",
    reason: "its links tell a server who clicked them",
    holds: ({ tracksClicks }) => tracksClicks,
  },
];

export function judge(signals: readonly Signal[]): Judgement {
  const facts = factsOf(signals);
  const held = RULES.filter((rule) => rule.holds(facts));
  const verdict = held[0]?.verdict ?? "clear";
  return { verdict, reasons: held.filter((rule) => rule.verdict === verdict).map(({ reason }) => reason) };
}
