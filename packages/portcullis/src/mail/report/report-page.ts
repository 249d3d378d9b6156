// The report on a mailbox as one page that is safe to open: it loads nothing, runs nothing and leads nowhere but to the public sources of
// the next steps, which open only by a click.

import type { MailTally } from "../mail-tally.ts";
import { type NextStep, nextSteps } from "../next-steps.ts";
import type { ToldMessage } from "../told-message.ts";
import { type MessageWords, messageSection } from "./message-section.ts";
import { REPORT_SHEET } from "./report-sheet.ts";
import { timelinePicture } from "./timeline-picture.ts";
import { some, told } from "./told-text.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Messages that are unfolded from the beginning; with more the page would be read by nobody to its end. */
const OPEN_MAX = 3;

const count = (number: number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");

export interface ReportBasis {
  /** What was given to read. */
  readonly paths: readonly string[];
  /** ISO time. */
  readonly madeAt: string;
  readonly indicators: number;
  readonly hasLists: boolean;
  readonly hasKeys: boolean;
  readonly hasTrusted: boolean;
}

function headline({ counts }: MailTally): string {
  const { reconnaissance, tracking } = counts;
  if (reconnaissance > 0)
    return `${count(reconnaissance)} ${reconnaissance === 1 ? "message resembles" : "messages resemble"} reconnaissance`;
  if (tracking > 0)
    return `No reconnaissance seen; ${count(tracking)} ${tracking === 1 ? "message reports" : "messages report"} back to the sender`;
  return "No message was seen to report back";
}

function countsPicture(tally: MailTally): string {
  const verdicts = ["reconnaissance", "tracking", "clear"] as const;
  const total = Math.max(1, tally.messages);
  let from = 0;
  const bars = verdicts.map((verdict) => {
    const share = (100 * tally.counts[verdict]) / total;
    const bar = `<rect class="${verdict}" x="${from.toFixed(3)}%" width="${share.toFixed(3)}%" height="10"/>`;
    from += share;
    return bar;
  });
  const figures = verdicts.map(
    (verdict) => `<li class="${verdict}"><b>${count(tally.counts[verdict])}</b>${verdict}</li>`,
  );
  const faults = [
    ...(tally.unread > 0 ? [`${count(tally.unread)} files gave no message.`] : []),
    ...(tally.broken > 0 ? [`Of ${count(tally.broken)} messages only a part could be judged.`] : []),
  ];
  return `<ul class="counts">${figures.join("")}</ul><svg class="share" width="100%" height="10" role="img" aria-label="${verdicts
    .map((verdict) => `${tally.counts[verdict]} ${verdict}`)
    .join(", ")}">${bars.join("")}</svg>${faults.map((fault) => `<p class="quiet">${fault}</p>`).join("")}`;
}

function stepLine({ does, publisher, title, url, lookedAt }: NextStep): string {
  return `<li><p>${told(does, 600)}</p><p class="quiet">${told(publisher)}: <a href="${told(url)}" rel="noreferrer noopener">${told(title)}</a>, ${told(url)}, ${told(lookedAt)}</p></li>`;
}

function basisText(basis: ReportBasis): readonly string[] {
  const { indicators, hasLists, hasKeys, hasTrusted } = basis;
  return [
    indicators > 0
      ? `${count(indicators)} published indicators were looked for.`
      : "No published indicators were loaded: none could be found.",
    hasLists
      ? "Senders, recipients and links were held against the designated parties of the lists loaded."
      : "No list was loaded: designated parties could not be found.",
    hasKeys ? "Signatures were verified with the keys given." : "No keys were given: signatures were not verified.",
    hasTrusted
      ? "Results of the servers named as trusted were believed."
      : "No server was named as trusted: what headers say of authentication was not believed.",
    "No network request was made. A verdict is the beginning of a conversation, not its end.",
  ];
}

function messagesPart(tally: MailTally, words: ReadonlyMap<ToldMessage, MessageWords>): string {
  const worst = tally.worst();
  const rest = tally.counts.reconnaissance + tally.counts.tracking - worst.length;
  const more =
    rest > 0 ? `<p class="quiet">${count(rest)} more messages are counted above and not shown one by one.</p>` : "";
  return `${worst.map((message, at) => messageSection(message, words.get(message), at < OPEN_MAX)).join("\n")}${more}`;
}

export function reportPage(
  tally: MailTally,
  words: ReadonlyMap<ToldMessage, MessageWords>,
  basis: ReportBasis,
): string {
  const steps = nextSteps(tally.counts);
  const shown = tally.worst().length > 0;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>Mail that spies on its reader</title><link rel="icon" href="data:,"><style>${REPORT_SHEET}</style></head>
<body><main><h1>${headline(tally)}</h1><p class="quiet">${count(tally.messages)} messages of ${some(
    basis.paths.map((path) => (path === "-" ? "standard input" : path)),
    4,
  )}, read by portcullis on ${told(basis.madeAt.slice(0, 16).replace("T", " "))} UTC.</p>
${countsPicture(tally)}
<h2>Who was targeted, when, by which campaign</h2>${timelinePicture(tally.campaigns(), tally.beyond)}
${steps.length === 0 ? "" : `<h2>What to do now</h2><ol class="steps">${steps.map(stepLine).join("")}</ol>`}
${shown ? `<h2>The messages</h2>${messagesPart(tally, words)}` : ""}
<h2>What this rests on</h2><ul class="quiet">${basisText(basis)
    .map((line) => `<li>${line}</li>`)
    .join("")}</ul></main></body></html>
`;
}
