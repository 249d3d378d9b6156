// What does one message show by itself, before it is held against the others? Plain data, small enough to be put aside.

import { readHtml } from "../html/read-html.ts";
import type { RemoteReference } from "../html/remote-reference.ts";
import { LIMITS } from "../limits.ts";
import type { RawMessage } from "../mailbox/mail-bytes.ts";
import type { Message } from "../message/message.ts";
import { beaconsIn } from "./beacons.ts";
import { type Identifier, identifiersIn } from "./identifiers.ts";
import { serviceOf } from "./mailing-services.ts";
import type { Signal } from "./signal.ts";

/** Remote references of HTML and of the plain text. */
export function referencesOf(message: Message): RemoteReference[] {
  const references = message.html === "" ? [] : [...readHtml(message.html).references];
  const seen = new Set(references.map(({ url }) => url));
  for (const [url] of message.text.matchAll(/\bhttps?:\/\/[^\s<>"'\])}]+/gi)) {
    const tidy = url.replace(/[.,;:!?]+$/, "").slice(0, LIMITS.urlCharactersMax);
    if (seen.has(tidy) || references.length >= LIMITS.referencesMax) continue;
    seen.add(tidy);
    references.push({ url: tidy, place: "text", loads: false, isImage: false, hidden: [], sized: false });
  }
  return references;
}

/** Links by which a reader leaves a list name him, and that is their purpose. */
const LEAVING =
  /unsub|opt-?out|optout|remove|leave|preferences|prefs|manage|subscri|profile|mailman|listinfo|listserv|abmelden|desabonn|desinscri/i;

function trackingLinks(identifiers: readonly Identifier[]): Signal[] {
  const links = new Map<string, Signal>();
  for (const { url, ground, isCertain, loads } of identifiers) {
    if (loads || !isCertain || LEAVING.test(url) || links.has(url)) continue;
    links.set(url, { type: "tracking-link", where: url, detail: `a link that names its reader: ${ground}` });
  }
  return [...links.values()];
}

function serviceSignals(references: readonly RemoteReference[]): Signal[] {
  const services = new Map<string, Signal>();
  for (const { url } of references) {
    const service = serviceOf(url);
    if (service === undefined || services.has(service.name)) continue;
    const detail = `${service.name}: explains how the message was sent or counted, and excuses nothing`;
    services.set(service.name, { type: "mailing-service", where: url, detail });
  }
  return [...services.values()];
}

/** Signals that identifiers make, alone or beside others. */
export function contentSignals(references: readonly RemoteReference[], identifiers: readonly Identifier[]): Signal[] {
  return [
    ...beaconsIn(references, identifiers),
    ...identifiers.map(({ url, text }): Signal => ({ type: "identifier", where: url, detail: text })),
    ...trackingLinks(identifiers),
    ...serviceSignals(references),
  ];
}

export function signsOf(_raw: RawMessage, message: Message): readonly Signal[] {
  const references = referencesOf(message);
  const addresses = message.recipients.map(({ address }) => address);
  return contentSignals(references, identifiersIn(references, addresses));
}
