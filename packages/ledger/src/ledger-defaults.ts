// How often does a ledger publish, and how much does it keep in hand?

/** Every default with the reason for its value. */
export const LEDGER_DEFAULTS = {
  /** A new checkpoint not oftener than this: each writes some files, and a reader waits no longer for one. */
  publishAfterMs: 200,
  /** Rows kept in memory until they are published. */
  unpublishedBytesMax: 32_000_000,
  /** Journal read again when a ledger is opened after a kill: about a second. */
  journalBytesMax: 64_000_000,
  /** Bytes of one commit: more would make the first in it wait for the last. */
  commitBytesMax: 4_000_000,
} as const;
