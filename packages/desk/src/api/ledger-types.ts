// What does the service tell of its ledger? The answers under /ledger.

import type { AnswerOf } from "./contract.ts";

export type LedgerPageOf = AnswerOf<"/api/v1/ledger">;
export type LedgerEntry = LedgerPageOf["entries"][number];
export type LedgerHead = AnswerOf<"/api/v1/ledger/checkpoint">;
export type ShownEntry = AnswerOf<"/api/v1/ledger/{entry}">;
/** An inclusion proof (RFC 6962) and the signed note (C2SP) that it leads to. */
export type InclusionProof = Omit<ShownEntry["proof"], "leaf_base64">;
export type Replayed = AnswerOf<"/api/v1/ledger/{entry}/replay", "post">;
