// Is a designated party among senders, recipients and links? Who is listed, the caller knows: he is asked once for each name,
// address and host.

import type { RemoteReference } from "../html/remote-reference.ts";
import type { Mailbox, Message } from "../message/message.ts";
import type { Signal } from "../signals/signal.ts";
import { urlShape } from "../signals/url-parts.ts";

/** Says which designated party a name, an address or a host is, and by whose list, in a sentence; undefined for none. */
export type Listed = (kind: "name" | "address" | "host", value: string) => string | undefined;

/** Hosts of one message that are asked about. */
const HOSTS_MAX = 200;
/** Answers that are remembered: mailboxes have few correspondents and many messages. */
const REMEMBERED = 20_000;

/** The same question is answered from memory. */
export function remembered(listed: Listed): Listed {
  const known = new Map<string, string | undefined>();
  return (kind, value) => {
    const key = `${kind} ${value}`;
    if (known.has(key)) return known.get(key);
    if (known.size >= REMEMBERED) known.clear();
    const answer = listed(kind, value);
    known.set(key, answer);
    return answer;
  };
}

/** A correspondent and the header that names him. */
export interface Correspondent {
  readonly where: "From" | "Reply-To" | "To";
  readonly name: string;
  readonly address: string;
}

export function correspondentsOf({ from, replyTo, recipients }: Message): Correspondent[] {
  const named = (where: Correspondent["where"], boxes: readonly Mailbox[]) =>
    boxes.map(({ name, address }): Correspondent => ({ where, name: name.trim(), address: address.toLowerCase() }));
  return [...named("From", from === null ? [] : [from]), ...named("Reply-To", replyTo), ...named("To", recipients)];
}

export function findListed(
  people: readonly Correspondent[],
  references: readonly RemoteReference[],
  listed: Listed,
): Signal[] {
  const signals: Signal[] = [];
  const ask = (kind: Parameters<Listed>[0], value: string, where: string) => {
    const detail = value === "" ? undefined : listed(kind, value);
    if (detail !== undefined) signals.push({ type: "listed-party", where, detail });
  };
  for (const { where, name, address } of people) {
    // One word names nobody.
    if (/\S\s+\S/.test(name)) ask("name", name, where);
    ask("address", address, where);
  }
  const hosts = new Map<string, string>();
  for (const { url } of references) {
    const host = urlShape(url)?.host ?? "";
    if (host !== "" && hosts.size < HOSTS_MAX && !hosts.has(host)) hosts.set(host, url);
  }
  for (const [host, url] of hosts) ask("host", host, url);
  return signals;
}
