// In which words are messages, their signals and their senders told?

import type { MailFinding, MailSignal, MailVerdict } from "../../api/mail-types.ts";

/** The worst first. */
export const VERDICTS: readonly MailVerdict[] = ["reconnaissance", "tracking", "clear"];

const TITLES: Readonly<Record<MailVerdict, string>> = {
  reconnaissance: "Reconnaissance",
  tracking: "Tracking",
  clear: "Clear",
};

export function verdictText(verdict: MailVerdict): string {
  return TITLES[verdict];
}

/** A file that gave no message has its problem instead of a subject. */
export function subjectText({ subject, number, file }: Pick<MailFinding, "subject" | "number" | "file">): string {
  if (subject !== "") return subject;
  return number === null ? file : "no subject";
}

export function senderText({ from, from_name }: Pick<MailFinding, "from" | "from_name">): string {
  if (from_name === "") return from === "" ? "no sender" : from;
  return from === "" ? from_name : `${from_name} <${from}>`;
}

/** How surely the sender's domain sent it; nothing is ever called forged for want of proof. */
const SENDERS: Readonly<Record<string, string>> = {
  "sender-verified": "Verified now",
  "sender-vouched": "Vouched for",
  "sender-unknown": "Not known",
};

export function senderVerdict(signals: readonly MailSignal[]): (MailSignal & { readonly word: string }) | undefined {
  const found = signals.find(({ type }) => SENDERS[type] !== undefined);
  return found === undefined ? undefined : { ...found, word: SENDERS[found.type] ?? "" };
}

export interface SignalGroup {
  readonly title: string;
  readonly signals: readonly MailSignal[];
}

const GROUPS: readonly { readonly title: string; readonly types: readonly string[] }[] = [
  {
    title: "What is doubtful about the sender",
    types: ["display-name", "claimed-outlet", "look-alike", "journalist", "reply-to", "first-contact"],
  },
  { title: "Messages attached to it, judged by themselves", types: ["attached-message"] },
  { title: "What reports back", types: ["beacon", "tracking-link"] },
  { title: "What tells this reader from others", types: ["identifier"] },
  { title: "What is published about it", types: ["indicator", "listed-party"] },
  { title: "Whom it was sent to", types: ["reader-at-risk"] },
  { title: "Known services, which explain and excuse nothing", types: ["mailing-service"] },
];

/** The signals by what they are about; those of the sender's domain stand apart. */
export function signalGroups(signals: readonly MailSignal[]): readonly SignalGroup[] {
  return GROUPS.flatMap(({ title, types }) => {
    const own = signals.filter(({ type }) => types.includes(type));
    return own.length === 0 ? [] : [{ title, signals: own }];
  });
}

const WORDS: Readonly<Record<string, string>> = {
  "tracking-link": "link that tells who clicked",
  "display-name": "name shown",
  "claimed-outlet": "claimed outlet",
  "look-alike": "look-alike domain",
  journalist: "says that a journalist writes",
  "reply-to": "answers go elsewhere",
  "first-contact": "first contact",
  "listed-party": "listed party",
  "reader-at-risk": "reader at risk",
  "mailing-service": "service",
  "attached-message": "attached message",
};

export function signalText(type: string): string {
  return WORDS[type] ?? type;
}
