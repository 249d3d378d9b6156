// How is a file of the pages sent? Read once, when it is first asked for, and kept: a first page asks for a score of them at once.

import { readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
};

/** The best first. */
const ENCODINGS = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;

export interface BuiltFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** Of the compressed twin that is sent in its place. */
  readonly encoding?: string;
}

export class BuiltFiles {
  readonly #folder: string;
  /** Everything that may be asked for; what is not here is nowhere. */
  readonly #names: ReadonlySet<string>;
  readonly #kept = new Map<string, Buffer>();

  constructor(folder: string) {
    this.#folder = folder;
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll(sep, "/"));
    this.#names = new Set(names.filter((name) => extname(name) in TYPES || /\.(?:br|gz)$/.test(name)));
  }

  #bytes(name: string): Buffer {
    const kept = this.#kept.get(name) ?? readFileSync(join(this.#folder, name));
    this.#kept.set(name, kept);
    return kept;
  }

  /** @param accepted the request's `accept-encoding` */
  find(name: string, accepted: string): BuiltFile | undefined {
    const type = TYPES[extname(name)];
    if (type === undefined || !this.#names.has(name)) return undefined;
    const twin = ENCODINGS.find(
      ({ name: encoding, ending }) => new RegExp(`\\b${encoding}\\b`).test(accepted) && this.#names.has(name + ending),
    );
    if (twin === undefined) return { bytes: this.#bytes(name), type };
    return { bytes: this.#bytes(name + twin.ending), type, encoding: twin.name };
  }
}
