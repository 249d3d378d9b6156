// From what a message loads and links to, and from the identifiers in it, to signals.

import type { RemoteReference } from "../html/remote-reference.ts";
import { LIMITS } from "../limits.ts";
import { beaconsIn } from "./beacons.ts";
import { type Identifier, PRETENDERS_PASS } from "./identifiers.ts";
import { serviceOf } from "./mailing-services.ts";
import type { Signal } from "./signal.ts";

/** Links by which a reader leaves a list name him, and that is their purpose. */
const LEAVING =
  /unsub|opt-?out|optout|remove|leave|preferences|prefs|manage|subscri|profile|mailman|listinfo|listserv|abmelden|desabonn|desinscri/i;

function trackingLinks(identifiers: readonly Identifier[]): Signal[] {
  const links = new Map<string, Signal>();
  for (const { url, ground, isCertain, loads } of identifiers) {
    const isPersonal = isCertain || ground === PRETENDERS_PASS;
    if (loads || !isPersonal || LEAVING.test(url) || links.has(url)) continue;
    links.set(url, { type: "tracking-link", where: url, detail: `a link that names its reader: ${ground}` });
  }
  return [...links.values()];
}

function serviceSignals(references: readonly RemoteReference[]): Signal[] {
  const services = new Map<string, Signal>();
  const hosts = new Set<string>();
  for (const { url } of references) {
    const host = url.slice(0, url.indexOf("/", 8));
    const service = hosts.has(host) && !/open|pixel/i.test(url) ? undefined : serviceOf(url);
    hosts.add(host);
    if (service === undefined || services.has(service.name)) continue;
    const detail = `${service.name}: explains how the message was sent or counted, and excuses nothing`;
    services.set(service.name, { type: "mailing-service", where: url, detail });
  }
  return [...services.values()];
}

export function contentSignals(references: readonly RemoteReference[], identifiers: readonly Identifier[]): Signal[] {
  return [
    ...beaconsIn(references, identifiers),
    ...identifiers.map(({ url, text }): Signal => ({ type: "identifier", where: url, detail: text })),
    ...trackingLinks(identifiers),
    ...serviceSignals(references),
  ].slice(0, LIMITS.signalsMax);
}
