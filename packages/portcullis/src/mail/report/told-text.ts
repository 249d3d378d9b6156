// How does what a stranger wrote stand in a page? As words: nothing in it is markup, moves the line or turns it round.

/** Control characters and those that reorder a line, by their look in a page: none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]+/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Every sign that could be markup, as a number; cut at so many characters. */
export function told(text: string, charactersMax = 300): string {
  const cut = text.length > charactersMax ? `${text.slice(0, charactersMax)}…` : text;
  return cut
    .replace(LONE, "\ufffd")
    .replace(UNSAFE, " ")
    .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The same in an element of its own direction: a name from right to left turns nothing but itself. */
export function apart(text: string, charactersMax?: number): string {
  return `<bdi>${told(text, charactersMax)}</bdi>`;
}

/** "Name <address>", as far as known. */
export function sender(name: string, address: string): string {
  if (name === "") return apart(address === "" ? "no sender" : address);
  return `${apart(name, 120)} <span class="quiet">${apart(address === "" ? "no address" : address, 120)}</span>`;
}

/** Some of many, the rest counted. */
export function some(texts: readonly string[], most: number): string {
  const shown = texts.slice(0, most).map((text) => apart(text, 120));
  const rest = texts.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
