// What keeps a subject's bodies whatever their age? A hold that somebody set, with its reason: a lawsuit, an inquiry, an order.

export interface Hold {
  /** Under which the ledger has what is about the subject. */
  readonly subject: string;
  readonly reason: string;
  /** ISO time. */
  readonly at: string;
  readonly actor: string;
  /** Number of the ledger entry. */
  readonly entry: number;
}
