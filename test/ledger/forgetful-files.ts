// A disk that keeps its word and nothing more: what was not synced may be gone after a power cut, whole or sector by sector, names and
// contents each on their own. Harsher than any file system that keeps its operations in order.

import type { LedgerFiles, OpenFile } from "@portcullis/ledger";

/** What the ledger meets when the power goes. */
export class PowerCut extends Error {}

const SECTOR = 512;

interface File {
  now: Buffer;
  durable: Buffer;
}

type Entry = File | "folder" | undefined;

/** A number in `[0, below)`; seeded, so that a failure can be had again. */
export function seeded(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) >>> 0;
    let mixed = state ^ (state + Math.imul(state ^ (state >>> 7), state | 61));
    mixed = (mixed ^ (mixed >>> 14)) >>> 0;
    return Math.floor((mixed / 4_294_967_296) * below);
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export class ForgetfulDisk {
  #names = new Map<string, Entry>([["", "folder"]]);
  #durableNames = new Map<string, Entry>([["", "folder"]]);
  /** By path, what it named since its folder was synced last. */
  #history = new Map<string, Entry[]>();
  readonly #random: (below: number) => number;
  #left = Number.POSITIVE_INFINITY;
  #isOff = false;
  /** Changes made so far. */
  changes = 0;

  constructor(random: (below: number) => number) {
    this.#random = random;
  }

  /** The power goes at the change after so many more. */
  cutAfter(changes: number): void {
    this.#left = changes;
  }

  /** The same files on another disk, nothing unsynced. */
  copy(random: (below: number) => number): ForgetfulDisk {
    const disk = new ForgetfulDisk(random);
    for (const [path, entry] of this.#names) {
      const own = entry === undefined || entry === "folder" ? entry : { now: entry.now, durable: entry.now };
      disk.#names.set(path, own);
      disk.#durableNames.set(path, own);
    }
    return disk;
  }

  /** Whether this change still happens; the one at which the power goes happens by half. */
  #change(): boolean {
    if (this.#isOff) throw new PowerCut("the power is off");
    this.changes += 1;
    this.#left -= 1;
    if (this.#left >= 0) return true;
    this.#isOff = true;
    return false;
  }

  #cut(): never {
    throw new PowerCut("the power went");
  }

  #name(path: string, entry: Entry): void {
    this.#names.set(path, entry);
    this.#history.set(path, [...(this.#history.get(path) ?? []), entry]);
  }

  #fileAt(path: string): File | undefined {
    const entry = this.#names.get(path);
    return entry === undefined || entry === "folder" ? undefined : entry;
  }

  #need(path: string): File {
    const file = this.#fileAt(path);
    if (file === undefined) throw Object.assign(new Error(`ENOENT ${path}`), { code: "ENOENT" });
    return file;
  }

  #write(path: string, bytes: Uint8Array, at: number | undefined): void {
    if (this.#names.get(parentOf(path)) !== "folder") throw new Error(`no folder for ${path}`);
    const known = this.#fileAt(path);
    const file = known ?? { now: Buffer.alloc(0), durable: Buffer.alloc(0) };
    if (known === undefined) this.#name(path, file);
    const start = at ?? 0;
    const now = Buffer.alloc(at === undefined ? bytes.length : Math.max(file.now.length, start + bytes.length));
    if (at !== undefined) file.now.copy(now);
    now.set(bytes, start);
    file.now = now;
  }

  #remove(path: string): void {
    for (const [name, entry] of this.#names) {
      if (entry !== undefined && (name === path || name.startsWith(`${path}/`))) this.#name(name, undefined);
    }
  }

  /** The disk as it is when the power is back. */
  restart(): void {
    const names = new Map<string, Entry>();
    for (const path of new Set([...this.#names.keys(), ...this.#durableNames.keys()])) {
      const choices = [this.#durableNames.get(path), ...(this.#history.get(path) ?? [])];
      names.set(path, choices[this.#random(choices.length)]);
    }
    for (const path of [...names.keys()].toSorted()) {
      if (path !== "" && names.get(parentOf(path)) !== "folder") names.set(path, undefined);
    }
    for (const file of new Set(names.values())) {
      if (file !== undefined && file !== "folder") file.now = file.durable = this.#survivor(file);
    }
    this.#names = names;
    this.#durableNames = new Map(names);
    this.#history = new Map();
    this.#left = Number.POSITIVE_INFINITY;
    this.#isOff = false;
  }

  #survivor({ now, durable }: File): Buffer {
    if (now.equals(durable)) return durable;
    const lengths = [now.length, durable.length, Math.floor(Math.max(now.length, durable.length) / 2)];
    const length = Math.max(lengths[this.#random(3)] ?? 0, Math.min(now.length, durable.length));
    const bytes = Buffer.alloc(length);
    const mood = this.#random(4);
    for (let at = 0; at < length; at += SECTOR) {
      const takeNew = mood === 0 || (mood > 1 && this.#random(3) > 0);
      bytes.set((takeNew ? now : durable).subarray(at, Math.min(at + SECTOR, length)), at);
    }
    return bytes;
  }

  #open(path: string): OpenFile {
    const file = this.#need(path);
    return {
      write: async (bytes, at) => {
        const whole = this.#change();
        const part = whole ? bytes : bytes.subarray(0, this.#random(bytes.length));
        const now = Buffer.alloc(Math.max(file.now.length, at + part.length));
        file.now.copy(now);
        now.set(part, at);
        file.now = now;
        if (!whole) this.#cut();
      },
      sync: async () => {
        if (!this.#change()) this.#cut();
        file.durable = file.now;
      },
      close: async () => {},
    };
  }

  files(): LedgerFiles {
    const changing = (work: (whole: boolean) => void) => {
      const whole = this.#change();
      if (whole || this.#random(2) === 0) work(whole);
      if (!whole) this.#cut();
    };
    const reading = <T>(work: () => T): T => {
      if (this.#isOff) throw new PowerCut("the power is off");
      return work();
    };
    return {
      read: async (path) => reading(() => this.#fileAt(path)?.now),
      readAt: async (path, at, length) => reading(() => this.#fileAt(path)?.now.subarray(at, at + length)),
      length: async (path) => reading(() => this.#fileAt(path)?.now.length),
      list: async (path) =>
        reading(() => {
          const prefix = path === "" ? "" : `${path}/`;
          const names: string[] = [];
          for (const [name, entry] of this.#names) {
            const rest = name.slice(prefix.length);
            if (entry === undefined || !name.startsWith(prefix) || rest === "" || rest.includes("/")) continue;
            names.push(entry === "folder" ? `${rest}/` : rest);
          }
          return names.toSorted();
        }),
      makeFolder: async (path) => {
        if (this.#names.get(path) === "folder") return;
        changing(() => this.#name(path, "folder"));
      },
      write: async (path, bytes, at) =>
        changing((whole) => this.#write(path, whole ? bytes : bytes.subarray(0, this.#random(bytes.length + 1)), at)),
      truncate: async (path, length) =>
        changing(() => {
          const file = this.#need(path);
          file.now = Buffer.from(file.now.subarray(0, length));
        }),
      rename: async (from, to) =>
        changing(() => {
          const file = this.#need(from);
          this.#name(to, file);
          this.#name(from, undefined);
        }),
      remove: async (path) => changing(() => this.#remove(path)),
      open: async (path) => this.#open(path),
      sync: async (path) => {
        if (!this.#change()) this.#cut();
        const file = this.#need(path);
        file.durable = file.now;
      },
      syncFolder: async (path) => {
        if (!this.#change()) this.#cut();
        for (const name of [...this.#names.keys(), ...this.#durableNames.keys()]) {
          if (name === "" || parentOf(name) !== path) continue;
          this.#durableNames.set(name, this.#names.get(name));
          this.#history.delete(name);
        }
      },
    };
  }
}
