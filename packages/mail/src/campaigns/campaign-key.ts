// Which messages are copies of one campaign? The same sender's domain and subject, or the same text from whomever: a
// campaign may go out by several accounts.

import { domainOf, type Message } from "../message/message.ts";
import { remembering } from "../remembering.ts";
import { registrableDomain } from "../sender/domains.ts";

/** Words of the recipients' names and addresses, which a mail merge writes into subjects and texts. */
function personalWords({ recipients }: Message): ReadonlySet<string> {
  return wordsOf(recipients.map(({ name, address }) => `${name} ${address.split("@")[0] ?? ""}`).join("\n"));
}

const wordsOf: (names: string) => ReadonlySet<string> = remembering(
  2_000,
  (names) =>
    new Set(
      names
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 1),
    ),
);

/** A text that all copies of a campaign have in common; "" for a message without sender. */
export function campaignKey(message: Message): string {
  const domain = registrableDomain(domainOf(message.from?.address ?? ""));
  if (domain === "") return "";
  const personal = personalWords(message);
  const words = message.subject
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !personal.has(word));
  return `${domain} ${words.join(" ")}`;
}

/** As much of the text tells one campaign from another. */
const TEXT_CHARACTERS = 4_000;
/** Fewer words are nobody's own: "see attached, best wishes". */
const WORDS_MIN = 12;
const TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss dr sir dame lord lady madam prof professor rt hon".split(" "),
);

/** A word that is a link, an address or a number: it names the reader, or may. */
const PERSONAL = /:\/\/|@|\d|^mailto:/;
/** Letters, and whatever stands beyond ASCII: telling one from the other there would take longer than all the rest. */
const WORD = /[a-z\u00aa-\uffff]{2,}/g;

/** The text without links, numbers and what names the reader; "" when it is too short to be told from others'. */
export function contentKey(text: string, message: Message): string {
  const personal = personalWords(message);
  const shared: string[] = [];
  let length = 0;
  for (const piece of text
    .slice(0, 2 * TEXT_CHARACTERS)
    .toLowerCase()
    .split(/\s+/)) {
    if (length >= TEXT_CHARACTERS) break;
    length += piece.length;
    if (PERSONAL.test(piece)) continue;
    for (const word of piece.match(WORD) ?? []) if (!personal.has(word) && !TITLES.has(word)) shared.push(word);
  }
  return shared.length < WORDS_MIN ? "" : shared.join(" ");
}
