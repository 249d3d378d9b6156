// Which words of a message's HTML are read by people? Collected while its tags are read; what divides it on the screen divides its lines.

/** Elements that begin a line of their own. */
const DIVIDES: ReadonlySet<string> = new Set(
  "br p div tr td th li h1 h2 h3 h4 h5 h6 table blockquote center article section header footer pre ul ol dl dd dt hr".split(
    " ",
  ),
);
/** Elements whose text nobody sees. */
const UNREAD: ReadonlySet<string> = new Set(["style", "script", "title"]);

export class HtmlWords {
  readonly #pieces: string[] = [];
  #unread = 0;

  opened(tag: string): void {
    if (DIVIDES.has(tag)) this.#pieces.push("\n");
    else if (UNREAD.has(tag)) this.#unread += 1;
  }

  closed(tag: string): void {
    if (DIVIDES.has(tag)) this.#pieces.push("\n");
    else if (UNREAD.has(tag)) this.#unread -= 1;
  }

  text(text: string): void {
    if (this.#unread === 0) this.#pieces.push(text);
  }

  /** Lines without indents, words one space apart. */
  all(): string {
    return this.#pieces
      .join("")
      .replace(/[ \t\u00a0]+/g, " ")
      .replace(/ ?(?:\r?\n ?)+/g, "\n");
  }
}
