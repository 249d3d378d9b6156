// What was seen in a message, where, and why does it matter? The vocabulary of all findings.

/**
 * - `beacon`: remote content that is loaded when the message is opened and either is not to be seen or bears an identifier
 *   of the reader; `where` is its URL.
 * - `identifier`: a part of a URL that tells the reader from others; `where` is the URL, `detail` that part alone.
 * - `tracking-link`: a link that tells who clicked it; `where` is the link.
 * - `mailing-service`: a known service or tracker, which explains and does not excuse.
 * - `sender-verified`, `sender-vouched`, `sender-unknown`: how surely the sender's domain sent it; exactly one of them. That of an attached
 *   message is told in `attached-message`.
 * - `display-name`, `claimed-outlet`, `journalist`, `reply-to`, `look-alike`, `first-contact`: what is doubtful about the sender.
 * - `reader-at-risk`: a recipient whom states take an interest in.
 * - `attached-message`: a message within this one, judged by itself, that is not clear; `where` is `attached message 1`. What it shows
 *   stands beside it, its sender and readers as `attached message 1: From`.
 * - `indicator`: a published indicator of an attributed group.
 * - `listed-party`: a designated party among senders, recipients or links.
 */
export type SignalType =
  | "beacon"
  | "identifier"
  | "tracking-link"
  | "mailing-service"
  | "sender-verified"
  | "sender-vouched"
  | "sender-unknown"
  | "display-name"
  | "claimed-outlet"
  | "journalist"
  | "reply-to"
  | "look-alike"
  | "first-contact"
  | "reader-at-risk"
  | "attached-message"
  | "indicator"
  | "listed-party";

export interface Signal {
  readonly type: SignalType;
  /** The URL, header or address it stands in. */
  readonly where: string;
  /** Why, in a sentence; for `identifier` the identifier string itself, as it stands in the link. */
  readonly detail: string;
}

export type Verdict = "clear" | "tracking" | "reconnaissance";

/** One message's answer: the line that `portcullis mail` prints. */
export interface Finding {
  readonly file: string;
  readonly message_id: string | null;
  readonly verdict: Verdict;
  readonly signals: readonly Signal[];
  readonly error?: { readonly code: string; readonly message: string };
}
