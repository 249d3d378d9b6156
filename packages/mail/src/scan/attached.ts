// What does a message say that is attached to another? It is judged by itself, and its findings are told with the part where it stands.

import { LIMITS } from "../limits.ts";
import type { MessageSigns } from "../signals/message-signs.ts";
import type { Finding, Signal, Verdict } from "../signals/signal.ts";
import type { Scanned } from "./finish.ts";

const RANK: Readonly<Record<Verdict, number>> = { clear: 0, tracking: 1, reconnaissance: 2 };

const URL_PLACE = /^[a-z][a-z0-9+.-]*:[/\\]{2}/i;

/** What is told of a message that is clear, beside its links: what others have published. */
const PUBLISHED: ReadonlySet<string> = new Set(["indicator", "listed-party"]);

/** Of the attached message's signals, placed within the other; how surely its sender is known stands in its own line. */
function placed({ verdict, signals }: Finding, part: string): Signal[] {
  return signals
    .filter(({ type }) => !type.startsWith("sender-"))
    .filter(({ type, where }) => verdict !== "clear" || PUBLISHED.has(type) || URL_PLACE.test(where))
    .map((signal) => (URL_PLACE.test(signal.where) ? signal : { ...signal, where: placeIn(part, signal.where) }));
}

/** `attached message 1` within `attached message 2` is `attached message 2.1`. */
function placeIn(part: string, where: string): string {
  return where.startsWith("attached message ") ? where.replace("attached message ", `${part}.`) : `${part}: ${where}`;
}

function lineOf({ finding, reasons, signs }: Scanned, part: string): Signal {
  const sender = finding.signals.find(({ type }) => type.startsWith("sender-"));
  const name = signs?.fromName ? `${signs.fromName} <${signs.from}>` : (signs?.from ?? "");
  const detail = `${finding.verdict}, "${signs?.subject ?? ""}" from ${name} (${sender?.detail ?? "no sender"}): ${reasons.join("; ")}`;
  return { type: "attached-message", where: part, detail };
}

/** One finding of a message and of those attached to it: the worst verdict is its own. */
export function withAttached(own: Scanned, attached: readonly Scanned[]): Scanned {
  if (attached.length === 0) return own;
  const signals = [...own.finding.signals];
  let { verdict } = own.finding;
  const reasons = [...own.reasons];
  let dueTo: MessageSigns | undefined;
  for (const [at, each] of attached.entries()) {
    const part = `attached message ${at + 1}`;
    if (each.finding.verdict !== "clear") signals.push(lineOf(each, part));
    signals.push(...placed(each.finding, part));
    if (RANK[each.finding.verdict] > RANK[verdict]) {
      verdict = each.finding.verdict;
      reasons.length = 0;
      dueTo = each.dueTo ?? each.signs;
    }
    if (each.finding.verdict === verdict)
      reasons.push(
        ...each.reasons.map((reason) =>
          reason.startsWith("attached message ") ? placeIn(part, reason) : `${part}: ${reason}`,
        ),
      );
  }
  const told = signals.slice(0, LIMITS.signalsMax);
  return {
    ...own,
    finding: { ...own.finding, verdict, signals: told },
    reasons,
    ...(dueTo === undefined ? {} : { dueTo }),
  };
}
