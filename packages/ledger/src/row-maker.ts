// How does what somebody wants recorded become a row of the journal? An envelope with its number, and the body sealed with its
// subject's key.

import { VOLUME_ENTRIES, volumeOf } from "./entries/body-row.ts";
import { bodyCommitment, SALT_BYTES, sealedHash, subjectCommitment } from "./entries/commitment.ts";
import { type Disposal, type EntryType, encodeEnvelope } from "./entries/envelope.ts";
import { type BodySecrets, newKeyRow, subjectTag, tagOf } from "./entries/key-row.ts";
import { randomPart } from "./entries/random-part.ts";
import { BODY_BYTES_MAX, sealBody } from "./entries/sealed-body.ts";
import { LedgerError } from "./errors.ts";
import type { Row } from "./journal/journal-format.ts";

/** What somebody wants recorded. */
export interface NewEntry {
  readonly type: Exclude<EntryType, "disposal">;
  /** An opaque id of who acted, never a name: it cannot be disposed of. */
  readonly actor: string;
  /** Id of the subject that the body is about; its bodies share a key and are found again by it. */
  readonly subject?: string;
  /** The evidence, up to 16 MB; usually `canonicalBytes(...)`. It is encrypted and can be disposed of. */
  readonly body?: Uint8Array;
}

/** Which bodies somebody wants gone. */
export interface NewDisposal {
  readonly type: "disposal";
  readonly actor: string;
  readonly disposal: Disposal;
}

export const SUBJECT_CHARACTERS_MAX = 1_024;

/** Keys of the volume that is being filled, by the hexadecimal tag of their subject. */
export interface VolumeKeys {
  readonly subjectKeys: ReadonlyMap<string, { readonly slot: number; readonly key: Uint8Array }>;
  /** Rows of its key file. */
  readonly slots: number;
}

interface ChosenKey {
  readonly slot: number;
  readonly key: Uint8Array;
  /** When it is new. */
  readonly keyRow?: Uint8Array;
}

export class RowMaker {
  readonly #secrets: BodySecrets;
  readonly #now: () => Date;
  #subjectKeys: Map<string, { readonly slot: number; readonly key: Uint8Array }>;
  #slots: number;
  #next: number;

  constructor(next: number, { subjectKeys, slots }: VolumeKeys, secrets: BodySecrets, now: () => Date) {
    this.#next = next;
    this.#subjectKeys = new Map(subjectKeys);
    this.#slots = slots;
    this.#secrets = secrets;
    this.#now = now;
  }

  /** Number of the next entry. */
  get next(): number {
    return this.#next;
  }

  /**
   * From now on every subject gets a new key, so that no row made later needs a key that a disposal is about to destroy.
   */
  forgetKeys(): void {
    this.#subjectKeys = new Map();
  }

  #keyOf(subject: string): ChosenKey {
    const tag = subjectTag(subject, this.#secrets);
    const known = this.#subjectKeys.get(tag.toString("hex"));
    if (known !== undefined) return known;
    const slot = this.#slots;
    const { key, row } = newKeyRow(tag, volumeOf(this.#next), slot, this.#secrets);
    return { slot, key, keyRow: row };
  }

  /** The row, whose number is taken. Throws `LEDGER_ENTRY_INVALID` or `LEDGER_ENTRY_TOO_LARGE` (input): then it is not. */
  make(entry: NewEntry | NewDisposal): Row {
    if (this.#next % VOLUME_ENTRIES === 0) {
      this.#subjectKeys = new Map();
      this.#slots = 0;
    }
    const row = this.#row(entry);
    this.#next += 1;
    return row;
  }

  #row(entry: NewEntry | NewDisposal): Row {
    const { type, actor } = entry;
    const head = { v: 1, type, actor, time: this.#now().toISOString() } as const;
    if ("disposal" in entry) return { entry: encodeEnvelope({ ...head, disposal: entry.disposal }) };
    const { subject, body } = entry;
    if (subject === undefined && body === undefined) return { entry: encodeEnvelope(head) };
    const open = { salt: randomPart(SALT_BYTES), body: body ?? new Uint8Array(0) };
    if (open.body.length > BODY_BYTES_MAX || subject === "" || (subject?.length ?? 0) > SUBJECT_CHARACTERS_MAX) {
      const message = `A body has at most ${BODY_BYTES_MAX} bytes, and the id of a subject 1 to ${SUBJECT_CHARACTERS_MAX} characters.`;
      throw new LedgerError("LEDGER_ENTRY_TOO_LARGE", "input", message, { bytes: open.body.length });
    }
    const { slot, key, keyRow } = this.#keyOf(subject ?? "");
    const sealed = sealBody(open, key, this.#next);
    const bytes = encodeEnvelope({
      ...head,
      ...(subject === undefined ? {} : { subject: subjectCommitment(open.salt, subject) }),
      body: bodyCommitment(open.salt, open.body),
      sealed: sealedHash(sealed),
    });
    if (keyRow === undefined) return { entry: bytes, body: { slot, sealed } };
    this.#subjectKeys.set(Buffer.from(tagOf(keyRow)).toString("hex"), { slot, key });
    this.#slots += 1;
    return { entry: bytes, body: { slot, sealed, keyRow } };
  }
}
