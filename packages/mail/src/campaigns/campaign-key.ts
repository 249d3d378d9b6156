// Which messages are copies of one campaign? The same sender's domain and subject, whoever is named in it.

import { domainOf, type Message } from "../message/message.ts";
import { registrableDomain } from "../sender/domains.ts";

/** Words of the recipients' names and addresses, which a mail merge writes into subjects. */
function personalWords({ recipients }: Message): Set<string> {
  const words = recipients.flatMap(({ name, address }) =>
    `${name} ${address.split("@")[0] ?? ""}`.toLowerCase().split(/[^\p{L}]+/u),
  );
  return new Set(words.filter((word) => word.length > 1));
}

/** A text that all copies of a campaign have in common; "" for a message without sender. */
export function campaignKey(message: Message): string {
  const domain = registrableDomain(domainOf(message.from?.address ?? ""));
  if (domain === "") return "";
  const personal = personalWords(message);
  const words = message.subject
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/\d/.test(word) ? "#" : word))
    .filter((word) => word !== "" && !personal.has(word));
  return `${domain} ${words.join(" ")}`;
}
