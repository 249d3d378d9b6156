// Which listed words are alike to each listed word? Worked out once, when a snapshot is written: most words of most subjects are
// listed words themselves, and for them a search need not look for neighbours.

import type { OpenSections, Section } from "./buffer-sections.ts";
import { type Neighbour, Vocabulary } from "./vocabulary.ts";

/** Sections `neighbour*`: for each word the words alike to it and how alike, from `neighbourStarts[word]` on. */
export function neighbourSections(sections: Readonly<Record<string, Section>>): Record<string, Section> {
  const vocabulary = new Vocabulary(inMemory(sections), false);
  const starts = new Uint32Array(vocabulary.wordCount + 1);
  const found: Neighbour[] = [];
  for (let word = 0; word < vocabulary.wordCount; word++) {
    for (const neighbour of vocabulary.neighbours(vocabulary.token(word))) found.push(neighbour);
    starts[word + 1] = found.length;
  }
  return {
    neighbourStarts: starts,
    neighbourWords: Uint32Array.from(found, ({ word }) => word),
    neighbourSimilarities: Uint8Array.from(found, ({ similarity }) => similarity),
  };
}

/** Sections that have not been written yet, as if they had been opened. */
function inMemory(sections: Readonly<Record<string, Section>>): OpenSections {
  const section = (name: string): Section => sections[name] as Section;
  return {
    meta: undefined,
    u8: (name) => section(name) as Uint8Array,
    u16: (name) => section(name) as Uint16Array,
    u32: (name) => section(name) as Uint32Array,
  };
}

/** The neighbours of listed words, as a search reads them. */
export class NeighbourTable {
  readonly #starts: Uint32Array;
  readonly #words: Uint32Array;
  readonly #similarities: Uint8Array;

  constructor(sections: OpenSections) {
    this.#starts = sections.u32("neighbourStarts");
    this.#words = sections.u32("neighbourWords");
    this.#similarities = sections.u8("neighbourSimilarities");
  }

  of(word: number): Neighbour[] {
    const found: Neighbour[] = [];
    for (let at = this.#starts[word]!; at < this.#starts[word + 1]!; at++) {
      found.push({ word: this.#words[at]!, similarity: this.#similarities[at]! });
    }
    return found;
  }
}
