// What just changed, for everybody who is looking? Told to those who listen now; nothing is kept, and nobody waits for it.

/** Something that changed. What it is now is asked for, so that an event never shows what its reader may not see. */
export type LiveEvent =
  | { readonly type: "alert"; readonly id: string; readonly version?: number; readonly actor?: string }
  | { readonly type: "list"; readonly list: string; readonly edition?: string }
  | {
      readonly type: "job";
      readonly id: string;
      readonly state: string;
      readonly done?: number;
      readonly total?: number;
    }
  | { readonly type: "lab"; readonly id: string; readonly done: number; readonly total: number }
  | { readonly type: "provisional"; readonly entries: readonly string[] }
  | { readonly type: "policy"; readonly version: number };

export type LiveListener = (event: LiveEvent) => void;

export class LiveEvents {
  readonly #listeners = new Set<LiveListener>();

  /** @returns ends it */
  listen(listener: LiveListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(event: LiveEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  get listeners(): number {
    return this.#listeners.size;
  }
}
