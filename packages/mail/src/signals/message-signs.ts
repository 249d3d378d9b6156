// What does one message show by itself, before it is held against the others? Plain data, small enough to be put aside.

import { campaignKey, contentKey } from "../campaigns/campaign-key.ts";
import { coarseShape } from "../campaigns/comparison.ts";
import { textNumber } from "../campaigns/text-number.ts";
import type { MailProblem } from "../errors.ts";
import { type HtmlReading, readHtml } from "../html/read-html.ts";
import type { RemoteReference } from "../html/remote-reference.ts";
import { findIndicators, type Indicators } from "../indicators/find-indicators.ts";
import { type Correspondent, correspondentsOf } from "../indicators/find-listed.ts";
import { LIMITS } from "../limits.ts";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import { attachedMessages, isOutlookMessage } from "../message/attached-message.ts";
import type { Message } from "../message/message.ts";
import { readMessage } from "../message/read-message.ts";
import { type AuthenticationOptions, senderState } from "../sender/authentication.ts";
import { bothEnds } from "../sender/both-ends.ts";
import { addressDomain } from "../sender/domains.ts";
import { type KnownPeople, senderSignals } from "../sender/sender-signals.ts";
import { type Identifier, identifiersIn } from "./identifiers.ts";
import type { Signal } from "./signal.ts";
import { urlShape } from "./url-parts.ts";

export interface MessageSigns {
  readonly file: string;
  readonly offset: number;
  readonly messageId: string | null;
  readonly subject: string;
  /** ISO 8601; null when the message bears none. */
  readonly date: string | null;
  readonly fromName: string;
  /** Lower case; "" when there is none. */
  readonly from: string;
  /** Lower case. */
  readonly recipients: readonly string[];
  /** Shared by the copies of one campaign; "" when there is no sender. */
  readonly campaign: string;
  /** A number for its text, shared by copies from whomever; 0 for a text too short to be told from others. */
  readonly content: number;
  /** A number for the places and servers of what it loads and links to; 0 when it does neither. */
  readonly layout: number;
  /** Whether it makes an acquaintance: it neither loads anything nor pretends. */
  readonly isPlain: boolean;
  /** Senders and recipients as they are named. */
  readonly people: readonly Correspondent[];
  readonly references: readonly RemoteReference[];
  readonly identifiers: readonly Identifier[];
  /** About sender, readers and indicators: what does not depend on other messages. */
  readonly signals: readonly Signal[];
  /** Messages within it, each by itself. */
  readonly attached?: readonly MessageSigns[];
  readonly problem?: MailProblem;
}

export interface SignsOptions {
  readonly people: KnownPeople;
  readonly authentication: AuthenticationOptions;
  readonly indicators: Indicators;
  /** Whether some indicators are hashes, with which attachments are compared. */
  readonly readsAttachments: boolean;
}

const PRETENCES: ReadonlySet<string> = new Set(["display-name", "claimed-outlet", "look-alike", "indicator"]);

const NO_HTML: HtmlReading = { references: [], excess: 0, isStyleCut: false, words: "" };

/** Remote references of HTML and of the plain text. */
export function referencesOf(message: Message): HtmlReading {
  const read = message.html === "" ? NO_HTML : readHtml(message.html, message.text.trim() === "");
  if (!message.text.includes("://")) return read;
  const references = [...read.references];
  const seen = new Set(references.map(({ url }) => url));
  for (const [url] of message.text.matchAll(/\bhttps?:\/\/[^\s<>"'\])}]+/gi)) {
    const tidy = url.replace(/[.,;:!?]+$/, "").slice(0, LIMITS.urlCharactersMax);
    if (seen.has(tidy) || references.length >= LIMITS.referencesMax) continue;
    seen.add(tidy);
    references.push({ url: tidy, place: "text", loads: false, isImage: false, hidden: [], sized: false });
  }
  return { ...read, references };
}

function problemOf(message: Message, { excess, isStyleCut }: HtmlReading): MailProblem | undefined {
  if (message.problems[0]) return message.problems[0];
  if (excess > 0) {
    return {
      code: "MESSAGE_REFERENCES_EXCESSIVE",
      message: `It has ${excess} remote references more than the ${LIMITS.referencesMax} that were judged.`,
    };
  }
  if (isStyleCut) {
    return {
      code: "MESSAGE_STYLES_EXCESSIVE",
      message:
        "Its styles are too many to be held against all its elements; what stands at its end was judged without them.",
    };
  }
  const outlook = message.attachments.find(isOutlookMessage);
  if (outlook === undefined) return undefined;
  return {
    code: "MESSAGE_OUTLOOK_ATTACHED",
    message: `Its attachment "${outlook.name}" is a message as Outlook keeps it (.msg), which is not read. Open it in Outlook, save it as .eml and give that.`,
  };
}

/** Reads one message, as much of it as is looked at, and looks at it and at the messages within it. */
export async function signsOfRaw(raw: RawMessage, options: SignsOptions): Promise<MessageSigns> {
  return signsWithin(raw, options, { depth: 0, count: 0 });
}

async function signsWithin(
  raw: RawMessage,
  options: SignsOptions,
  taken: { depth: number; count: number },
): Promise<MessageSigns> {
  const message = await readMessage(raw, options.readsAttachments ? "all" : "words", "apart");
  const signs = await signsOf(raw, message, options);
  const messages = attachedMessages(message);
  if (messages.length === 0) return signs;
  const attached: MessageSigns[] = [];
  for (const bytes of messages) {
    if (taken.depth >= LIMITS.attachedDepthMax || taken.count >= LIMITS.attachedMax) break;
    taken.count += 1;
    taken.depth += 1;
    attached.push(await signsWithin({ file: raw.file, offset: raw.offset, bytes }, options, taken));
    taken.depth -= 1;
  }
  const excess: MailProblem = {
    code: "MESSAGE_ATTACHED_EXCESSIVE",
    message: `It holds more messages than the ${LIMITS.attachedMax}, or deeper within one another than the ${LIMITS.attachedDepthMax}, that were judged.`,
  };
  const problem = signs.problem ?? (attached.length < messages.length ? excess : attached.find(hasProblem)?.problem);
  return { ...signs, attached, ...(problem === undefined ? {} : { problem }) };
}

const hasProblem = ({ problem }: MessageSigns) => problem !== undefined;

/** Looks at one message. */
export async function signsOf(raw: RawMessage, message: Message, options: SignsOptions): Promise<MessageSigns> {
  const read = referencesOf(message);
  const { references } = read;
  const recipients = message.recipients.map(({ address }) => address.toLowerCase());
  const likely = identifiersIn(references, recipients);
  const state = await senderState(message, raw.bytes, options.authentication);
  const words = bothEnds(message.text.trim() === "" ? read.words : message.text);
  // Only a message that reports back can mislead by what its text claims.
  const reportsBack = likely.length > 0 || references.some(({ loads }) => loads);
  const hosts = () => new Set(references.map(({ url }) => urlShape(url)?.host ?? ""));
  const aboutSender = senderSignals(message, { text: reportsBack ? words : "", hosts }, state, options.people);
  const pretends = aboutSender.some(({ type }) => PRETENCES.has(type));
  const identifiers =
    pretends && !likely.some(({ loads }) => loads)
      ? identifiersIn(references, recipients, addressDomain(message.from?.address ?? ""))
      : likely;
  const signals = [...aboutSender, ...findIndicators(message, references, options.indicators)];
  const problem = problemOf(message, read);
  // Only what loads or links can be compared.
  const content = references.length === 0 ? "" : contentKey(words, message);
  return {
    file: raw.file,
    offset: raw.offset,
    messageId: message.messageId,
    subject: message.subject,
    date: message.date,
    fromName: message.from?.name ?? "",
    from: message.from?.address.toLowerCase() ?? "",
    recipients,
    campaign: campaignKey(message),
    content: content === "" ? 0 : textNumber(content),
    layout: references.length === 0 ? 0 : textNumber(references.map(coarseShape).join("\n")),
    isPlain: !references.some(({ loads }) => loads) && !signals.some(({ type }) => PRETENCES.has(type)),
    people: correspondentsOf(message),
    references,
    identifiers,
    signals,
    ...(problem === undefined ? {} : { problem }),
  };
}
