// Where do the rows and cells of a table end, and where can reading go on when a quotation mark is wrong? RFC 4180, with
// every line break; text comes in pieces of any size, and the answer never depends on how it was cut.
//
// Written here because CSV libraries neither say where an unclosed quotation mark opened nor read the lines behind it again.

/** A row, or what stands in the place of one. Bytes count from the first character of the text. */
export type Scanned =
  | { readonly cells: readonly string[]; readonly count: number; readonly stray?: Fault; readonly fault?: never }
  | { readonly fault: "unclosed" | "too-long"; readonly at: Fault };

export interface Fault {
  /** 0-based. */
  readonly column: number;
  /** Where the cell begins, for a row that is too long the row; absent where bytes cannot be told from characters. */
  readonly byte?: number;
  /** How it begins, for a quoted cell its first line. */
  readonly text: string;
}

export interface ScanLimits {
  /** Characters of a row, its separators and quotation marks counted. */
  readonly rowCharactersMax: number;
  /** Cells of a row that are kept; the others are counted. */
  readonly columnsMax: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LINE_BREAK = /[\r\n]/g;

/** Characters of the text of a fault. */
const TEXT_CHARACTERS = 200;

/** `closing`: behind a quotation mark that ends the cell, or is the first of two that stand for one. */
type State = "start" | "bare" | "quoted" | "closing";

export class CsvScanner {
  readonly #separator: number;
  readonly #limits: ScanLimits;
  readonly #bytesOf: (text: string) => number | undefined;
  #text = "";
  #at = 0;
  #rowStart = 0;
  #cellStart = 0;
  #state: State = "start";
  #cells: string[] = [];
  #count = 0;
  #doubled = false;
  /** Text follows the closing quotation mark of the cell. */
  #torn = false;
  /** The first such cell of the row. */
  #stray: Fault | undefined;
  /** A row ended in a carriage return: a line feed that follows belongs to it. */
  #afterReturn = false;
  /** What follows up to the next line break belongs to a row that is too long. */
  #skipping = false;
  #ended = false;
  /** Bytes before the character `#countedTo`; undefined where they cannot be told. */
  #bytes: number | undefined = 0;
  #countedTo = 0;

  /** `bytesOf`: how many bytes a text took in the file, undefined where that cannot be told. */
  constructor(separator: string, limits: ScanLimits, bytesOf: (text: string) => number | undefined) {
    this.#separator = separator.charCodeAt(0);
    this.#limits = limits;
    this.#bytesOf = bytesOf;
  }

  /** Holds no more text than the row that is being read, and what was pushed last. */
  push(text: string): void {
    const read = this.#rowStart;
    this.#byteAt(read);
    this.#text = this.#text.slice(read) + text;
    this.#at -= read;
    this.#cellStart -= read;
    this.#countedTo = 0;
    this.#rowStart = 0;
  }

  /** After this, what is left is the last row. */
  end(): void {
    this.#ended = true;
  }

  /** The next row or fault; undefined when more text is needed, and after the end when nothing is left. */
  next(): Scanned | undefined {
    if (this.#skipping && !this.#skip()) return undefined;
    if (this.#afterReturn && this.#at < this.#text.length) {
      this.#afterReturn = false;
      if (this.#text.charCodeAt(this.#at) === LINE_FEED) this.#startRow(this.#at + 1);
    }
    // A row may have as many characters as the limit says, and a line break behind them.
    const end = this.#rowStart + this.#limits.rowCharactersMax + 1;
    const found = this.#scan(Math.min(this.#text.length, end));
    if (found !== undefined) return found;
    if (this.#text.length >= end) return this.#giveUp();
    return this.#ended ? this.#last() : undefined;
  }

  /** Reads on to the end of the row or to a quotation mark that cannot be right; at most up to `end`. */
  #scan(end: number): Scanned | undefined {
    const text = this.#text;
    while (this.#at < end) {
      const code = text.charCodeAt(this.#at);
      if (this.#state === "quoted") {
        const quote = text.indexOf('"', this.#at);
        if (quote < 0 || quote >= end) this.#at = end;
        else {
          this.#at = quote + 1;
          this.#state = "closing";
        }
      } else if (code === QUOTE && (this.#state === "start" || this.#state === "closing")) {
        this.#doubled ||= this.#state === "closing";
        this.#state = "quoted";
        this.#at += 1;
      } else if (code === this.#separator || code === LINE_FEED || code === CARRIAGE_RETURN) {
        this.#endCell();
        if (code !== this.#separator) return this.#endRow(code);
      } else {
        // Text behind a quotation mark on another line: more likely that one was left out before than put here.
        if (this.#state === "closing" && this.#breaksBefore(this.#at)) return this.#unclosed();
        this.#torn ||= this.#state === "closing";
        this.#state = "bare";
        this.#at = this.#bareEnd(end);
      }
    }
    return undefined;
  }

  #bareEnd(end: number): number {
    const text = this.#text;
    const separator = this.#separator;
    let at = this.#at + 1;
    for (; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    return at;
  }

  /** The cell up to here; one with a stray quotation mark stays as it is printed. */
  #endCell(): void {
    if (this.#torn) this.#stray ??= this.#fault(this.#cellStart);
    this.#count += 1;
    if (this.#count <= this.#limits.columnsMax) {
      const quoted = this.#state === "closing";
      const cell = quoted
        ? this.#text.slice(this.#cellStart + 1, this.#at - 1)
        : this.#text.slice(this.#cellStart, this.#at);
      this.#cells.push(quoted && this.#doubled ? cell.replaceAll('""', '"') : cell);
    }
    this.#state = "start";
    this.#doubled = false;
    this.#torn = false;
    this.#at += 1;
    this.#cellStart = this.#at;
  }

  /** The row that ended in the character before, a line break of this code. */
  #endRow(code: number): Scanned {
    const row = { cells: this.#cells, count: this.#count, ...(this.#stray ? { stray: this.#stray } : {}) };
    this.#afterReturn = code === CARRIAGE_RETURN;
    this.#startRow(this.#at);
    return row;
  }

  #startRow(at: number): void {
    this.#at = at;
    this.#rowStart = at;
    this.#cellStart = at;
    this.#state = "start";
    this.#cells = [];
    this.#count = 0;
    this.#doubled = false;
    this.#torn = false;
    this.#stray = undefined;
  }

  #last(): Scanned | undefined {
    if (this.#state === "quoted") return this.#unclosed();
    if (this.#at === this.#rowStart) return undefined;
    this.#endCell();
    return this.#endRow(LINE_FEED);
  }

  /** Leaves a row that will not end: in a quoted cell of several lines after the first of them, else after its line. */
  #giveUp(): Scanned {
    const quoted = this.#state === "quoted" || this.#state === "closing";
    if (quoted && this.#breaksBefore(this.#at)) return this.#unclosed();
    const at = this.#fault(this.#rowStart);
    this.#startRow(this.#at);
    this.#skipping = true;
    return { fault: "too-long", at };
  }

  /** Goes on behind the line on which the quotation mark of this cell opened. No line is gone back over twice. */
  #unclosed(): Scanned {
    const at = this.#fault(this.#cellStart);
    this.#startBehindLine(this.#lineBreak(this.#cellStart));
    return { fault: "unclosed", at };
  }

  /** Passes over the rest of a line; false when its end is not there yet. */
  #skip(): boolean {
    const end = this.#lineBreak(this.#at);
    this.#skipping = end === this.#text.length;
    this.#startBehindLine(end);
    return !this.#skipping;
  }

  #startBehindLine(end: number): void {
    this.#afterReturn = this.#text.charCodeAt(end) === CARRIAGE_RETURN;
    this.#startRow(Math.min(end + 1, this.#text.length));
  }

  /** Whether the cell has a line break in it before this place. */
  #breaksBefore(at: number): boolean {
    return /[\r\n]/.test(this.#text.slice(this.#cellStart, at));
  }

  /** Where the line ends that goes on at `from`. */
  #lineBreak(from: number): number {
    LINE_BREAK.lastIndex = from;
    return LINE_BREAK.exec(this.#text)?.index ?? this.#text.length;
  }

  #fault(start: number): Fault {
    const byte = this.#byteAt(start);
    const [text = ""] = this.#text.slice(start, Math.min(this.#at, start + TEXT_CHARACTERS)).split(/[\r\n]/, 1);
    return { column: this.#count, ...(byte === undefined ? {} : { byte }), text };
  }

  #byteAt(at: number): number | undefined {
    const back = at < this.#countedTo;
    const bytes = this.#bytesOf(back ? this.#text.slice(at, this.#countedTo) : this.#text.slice(this.#countedTo, at));
    this.#bytes = bytes === undefined || this.#bytes === undefined ? undefined : this.#bytes + (back ? -bytes : bytes);
    this.#countedTo = at;
    return this.#bytes;
  }
}
