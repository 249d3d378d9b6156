// What does the service tell of its ledger? Types of the answers under /ledger.

export interface LedgerEntry {
  readonly entry: number;
  readonly type: string;
  readonly time: string;
  readonly actor: string;
  readonly bytes_base64: string;
}

export interface LedgerPageOf {
  readonly entries: readonly LedgerEntry[];
  readonly next: string | null;
  readonly size: number;
}

/** An inclusion proof (RFC 6962), hashes in base64, and the signed note (C2SP) that it leads to. */
export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly root_base64: string;
  /** From the leaf's sibling up. */
  readonly path: readonly string[];
  readonly checkpoint: string;
  /** `NAME+ID+base64` of algorithm and Ed25519 key. */
  readonly verifier_key: string;
}

export interface ShownEntry {
  readonly entry: number;
  readonly envelope: Readonly<Record<string, unknown>> & { readonly type: string; readonly time: string };
  readonly bytes_base64: string;
  readonly proof: InclusionProof;
  readonly body?: unknown;
  readonly disposed?: { readonly on: string; readonly by: number; readonly reason: string };
  readonly body_shown: boolean;
}

export interface LedgerHead {
  /** The signed note. */
  readonly note: string;
  readonly origin: string;
  readonly size: number;
  readonly root_base64: string;
  readonly verifier_key: string;
}

export interface Replayed {
  readonly outcome: "same" | "different" | "disposed" | "another engine" | "no screening";
  readonly screening?: string;
  readonly recorded?: string;
  readonly now?: string;
  readonly on?: string;
  readonly by?: number;
  readonly reason?: string;
  readonly type?: string;
}
