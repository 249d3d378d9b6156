// How is something kept of a file that streams by? As a text of its own: a piece cut out of another text holds on to all of it, so
// that a short number can keep 64 kB in memory.

/** The same text, or value of plain JSON, that holds on to nothing it was cut from. */
export function detached<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** References of the parties of one file, each of which may be there once. */
export class SeenReferences {
  readonly #seen = new Set<string>();

  /** False when it was there before. */
  isNew(reference: string): boolean {
    if (this.#seen.has(reference)) return false;
    this.#seen.add(detached(reference));
    return true;
  }
}

/** Values of plain JSON by key, several to one, kept as text: a third of the memory of the objects. */
export class Shelf<Value> {
  readonly #texts = new Map<string, string>();

  put(key: string, value: Value): void {
    const text = JSON.stringify(value);
    const known = this.#texts.get(key);
    if (known === undefined) this.#texts.set(detached(key), text);
    else this.#texts.set(key, `${known},${text}`);
  }

  /** In the order in which they were put; none for a key that is not there. */
  all(key: string): readonly Value[] {
    const texts = this.#texts.get(key);
    return texts === undefined ? [] : (JSON.parse(`[${texts}]`) as Value[]);
  }
}
