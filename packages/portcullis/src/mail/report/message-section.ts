// One message in the report: from whom, to whom, when, the verdict with its reasons, the picture, every signal where it stands, and
// what is not known.

import type { SignalType } from "@portcullis/mail";
import type { Targeting, ToldMessage } from "../told-message.ts";
import { type MarkedPlace, markedPlaces, otherSignals, PLACES_MAX } from "./marked-places.ts";
import { messagePicture } from "./message-picture.ts";
import { apart, sender, some, told } from "./told-text.ts";

/** What a signal is called where people read it. */
export const SIGNAL_NAMES: Readonly<Record<SignalType, string>> = {
  beacon: "beacon",
  identifier: "identifier of the reader",
  "tracking-link": "link that tells who clicked",
  "mailing-service": "known service",
  "sender-verified": "sender's domain verified",
  "sender-vouched": "sender's domain vouched for",
  "sender-unknown": "sender's domain not verified",
  "display-name": "name against address",
  "claimed-outlet": "claims an outlet",
  journalist: "claims to be a journalist",
  "reply-to": "answers go elsewhere",
  "look-alike": "look-alike domain",
  "first-contact": "first contact",
  "reader-at-risk": "reader at risk",
  "attached-message": "attached message",
  indicator: "published indicator",
  "listed-party": "designated party",
};

/** The words of a message; undefined where it cannot be read again. */
export interface MessageWords {
  readonly html: string;
  readonly text: string;
}

const URL_SHOWN = 600;

/** The URL with its identifiers marked. */
function markedUrl({ url, identifiers }: MarkedPlace): string {
  const shown = url.slice(0, URL_SHOWN);
  let [markup, at] = ["", 0];
  while (at < shown.length) {
    let [next, length] = [shown.length, 0];
    for (const text of identifiers) {
      const found = text === "" ? -1 : shown.indexOf(text, at);
      if (found !== -1 && (found < next || (found === next && text.length > length)))
        [next, length] = [found, text.length];
    }
    markup += told(shown.slice(at, next), URL_SHOWN);
    if (length > 0) markup += `<mark>${told(shown.slice(next, next + length), URL_SHOWN)}</mark>`;
    at = next + length;
  }
  return `<code>${markup}${url.length > URL_SHOWN ? "…" : ""}</code>`;
}

function placeLine(place: MarkedPlace): string {
  const details = place.signals.map(({ type, detail }) =>
    type === "identifier"
      ? `<li>${SIGNAL_NAMES[type]}: <code><mark>${told(detail)}</mark></code></li>`
      : `<li>${SIGNAL_NAMES[type]}: ${apart(detail, 400)}</li>`,
  );
  return `<li><b class="number ${place.kind}">${place.number}</b>${markedUrl(place)}<ul>${details.slice(0, 12).join("")}</ul></li>`;
}

/** What nobody can tell from this message. */
export function unknowns(message: ToldMessage): readonly string[] {
  const has = (type: SignalType) => message.signals.some((signal) => signal.type === type);
  const open = ["Whether and when it was opened: only the server that was asked for the picture knows."];
  if (has("sender-unknown"))
    open.push(
      "Whether it comes from the domain it names: no key or trusted server was given that says so. That is no sign against it.",
    );
  else open.push("Who is behind the sender: a verified domain says which domain sent it, not who uses it.");
  if (has("identifier"))
    open.push(
      "What the sender's server keeps under the identifier. Without another reader's copy, a part that only looks random may be the campaign's number.",
    );
  if (!has("indicator"))
    open.push("Which group sent it, if any: it bears no published indicator that was known to this run.");
  if (message.date === null) open.push("When it was sent: it bears no date that can be read.");
  if (message.error) open.push(`What stands in the part that could not be judged: ${message.error.message}`);
  return open;
}

export function whenText(date: string | null): string {
  return date === null ? "no date" : `${date.slice(0, 10)} ${date.slice(11, 16)} UTC`;
}

/** What was attached to it and gave the verdict: who sent it to whom first. */
function attachedLine({ subject, fromName, from, recipients, date }: Targeting): string {
  const readers = recipients.length === 0 ? "nobody named" : some(recipients, 5);
  return `<dt>Attached</dt><dd>${apart(subject === "" ? "(no subject)" : subject)}, from ${sender(fromName, from)}, to ${readers}, ${told(whenText(date))}</dd>`;
}

/** @param isOpen whether it is unfolded from the beginning; the others show their first lines */
export function messageSection(message: ToldMessage, words: MessageWords | undefined, isOpen: boolean): string {
  const { verdict, subject, fromName, from, recipients, date, file, reasons, signals, dueTo } = message;
  const all = markedPlaces(signals);
  const places = all.slice(0, PLACES_MAX);
  const picture =
    words === undefined
      ? '<p class="quiet">Its words are not drawn: the message could not be read a second time.</p>'
      : messagePicture(words.html, words.text, places);
  const others = otherSignals(signals).map(
    ({ type, where, detail }) => `<li><b>${SIGNAL_NAMES[type]}</b> (${told(where, 120)}): ${apart(detail, 400)}</li>`,
  );
  const more =
    all.length > places.length ? `<p class="quiet">${all.length - places.length} more links are not listed.</p>` : "";
  const readers = recipients.length === 0 ? "nobody named" : some(recipients, 2);
  return `<article class="message ${verdict}"><details${isOpen ? " open" : ""}><summary><span class="verdict">${verdict}</span><h3>${told(subject === "" ? "(no subject)" : subject)}</h3><span class="quiet">${told(whenText(date))}, to ${readers}</span></summary>
<dl><dt>From</dt><dd>${sender(fromName, from)}</dd><dt>To</dt><dd>${recipients.length === 0 ? "nobody named" : some(recipients, 5)}</dd><dt>When</dt><dd>${told(whenText(date))}</dd>${dueTo === undefined ? "" : attachedLine(dueTo)}<dt>File</dt><dd class="quiet">${apart(file)}</dd></dl>
<h4>Why</h4><ul class="why">${reasons.map((reason) => `<li>${told(reason)}</li>`).join("")}</ul>
<div class="both"><div><h4>The message, its beacons marked</h4>${picture}</div>
<div><h4>What stands where</h4><ol class="places">${places.map(placeLine).join("")}</ol>${more}<ul>${others.slice(0, 30).join("")}</ul></div></div>
<h4>Not known</h4><ul class="quiet">${unknowns(message)
    .map((text) => `<li>${told(text, 600)}</li>`)
    .join("")}</ul></details></article>`;
}
