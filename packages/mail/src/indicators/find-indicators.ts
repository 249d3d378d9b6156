// Does a message bear a published indicator: in its sender's addresses, the servers it came by, its links or its attachments?

import { createHash } from "node:crypto";
import type { RemoteReference } from "../html/remote-reference.ts";
import { domainOf, headerValues, type Message } from "../message/message.ts";
import type { Signal } from "../signals/signal.ts";
import { urlShape } from "../signals/url-parts.ts";
import type { Indicator, Indicators } from "./read-stix.ts";

export type { Indicators };

function said({ value, group, speaker, statedOn }: Indicator): string {
  const of = group === "" ? "" : ` of ${group}`;
  return `${value}: published as an indicator${of} by ${speaker}${statedOn === "" ? "" : `, ${statedOn}`}`;
}

/** A host or a domain above it. */
function byHost(host: string, { byValue }: Indicators): Indicator | undefined {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const found = byValue.get(name);
    if (found?.kind === "domain") return found;
  }
  const address = byValue.get(host);
  return address?.kind === "ip" ? address : undefined;
}

function inSender(message: Message, indicators: Indicators): [string, Indicator][] {
  const places: (readonly [string, string])[] = [
    ["From", message.from?.address ?? ""],
    ...message.replyTo.map(({ address }) => ["Reply-To", address] as const),
    ...headerValues(message, "return-path").map((value) => ["Return-Path", value.replace(/[<>\s]/g, "")] as const),
  ];
  const found: [string, Indicator][] = [];
  for (const [where, address] of places) {
    const indicator = indicators.byValue.get(address.toLowerCase()) ?? byHost(domainOf(address), indicators);
    if (indicator) found.push([where, indicator]);
  }
  for (const value of [...headerValues(message, "received"), ...headerValues(message, "x-originating-ip")]) {
    for (const [ip] of value.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)) {
      const indicator = indicators.byValue.get(ip);
      if (indicator?.kind === "ip") found.push(["Received", indicator]);
    }
  }
  return found;
}

function inAttachments(message: Message, { byValue }: Indicators): [string, Indicator][] {
  // Where no indicator is a hash, attachments were not even decoded.
  const read = message.attachments.filter(({ bytes }) => bytes.length > 0);
  return read.flatMap(({ name, bytes }) =>
    (["md5", "sha1", "sha256"] as const).flatMap((algorithm): [string, Indicator][] => {
      const found = byValue.get(createHash(algorithm).update(bytes).digest("hex"));
      return found?.kind === "hash" ? [[`attachment ${name}`, found]] : [];
    }),
  );
}

export function findIndicators(
  message: Message,
  references: readonly RemoteReference[],
  indicators: Indicators,
): Signal[] {
  if (indicators.byValue.size === 0) return [];
  const found = [...inSender(message, indicators), ...inAttachments(message, indicators)];
  for (const { url } of references) {
    const indicator = indicators.byValue.get(url) ?? byHost(urlShape(url)?.host ?? "", indicators);
    if (indicator) found.push([url, indicator]);
  }
  const signals = new Map(
    found.map(([where, indicator]): [string, Signal] => [
      `${where}\n${indicator.value}`,
      { type: "indicator", where, detail: said(indicator) },
    ]),
  );
  return [...signals.values()];
}
