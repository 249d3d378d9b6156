// What does a verification say? Counts, and every fault with its file, and its entry where one is concerned.

export interface LogFault {
  /** The file, relative to the ledger's folder. */
  readonly path: string;
  readonly entry?: number;
  readonly what: string;
}

export interface LogReport {
  readonly origin: string;
  /** Entries under the checkpoint. */
  readonly size: number;
  /** Root in hexadecimal. */
  readonly root: string;
  /** Entries acknowledged and not under the checkpoint yet. */
  readonly unpublished: number;
  readonly bodies: { readonly present: number; readonly disposed: number };
  /** Checkpoints that a witness cosigned, and the size of the newest of them. */
  readonly cosigned: { readonly checkpoints: number; readonly size: number };
  /** Empty when everything is what it was. */
  readonly faults: readonly LogFault[];
}

export type Tell = (fault: LogFault) => void;

/** More faults than these say no more. */
export const FAULTS_MAX = 100;
