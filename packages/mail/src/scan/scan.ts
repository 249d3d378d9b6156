// From files of mail to findings: read each message, put its signs aside, then hold it against the others and judge.

import { createHash } from "node:crypto";
import { type Brief, MailboxMemory } from "../campaigns/mailbox-memory.ts";
import { MailError } from "../errors.ts";
import { LIMITS } from "../limits.ts";
import type { MailFile } from "../mailbox/mail-bytes.ts";
import type { MailboxEntry } from "../mailbox/read-mail.ts";
import type { MessageSigns } from "../signals/message-signs.ts";
import { finished, type Scanned, unreadFinding } from "./finish.ts";
import { knowledgeOf, listedOf, type ScanOptions } from "./options.ts";
import { isUnread, type Kept, type Laid, readSigns } from "./read-signs.ts";
import { openSignPool } from "./sign-pool.ts";
import { Spool } from "./spool.ts";

/** What an entry takes in memory, roughly. */
function guessedBytes(kept: Kept): number {
  if (isUnread(kept)) return 500;
  const { references, identifiers, signals, attached = [] } = kept;
  const urls = references.reduce((sum, { url }) => sum + url.length, 0);
  const within = attached.reduce((sum, each) => sum + guessedBytes(each), 0);
  return 1_500 + urls + 200 * references.length + 300 * (identifiers.length + signals.length) + within;
}

/** A message, those attached to it, and to those. */
function withAttached<Each extends { readonly attached?: readonly Each[] }>(one: Each): readonly Each[] {
  return one.attached === undefined ? [one] : [one, ...one.attached.flatMap(withAttached<Each>)];
}

/** Messages put aside, and those attached to them, each fetched when it is asked for: most often the first is the copy that is looked for. */
function* fetched(spool: Spool, numbers: readonly number[]): Generator<MessageSigns> {
  for (const number of numbers) yield* withAttached(spool.get(number) as MessageSigns);
}

/** What was read depends on what was known; with other knowledge an earlier run's reading is worth nothing. */
function fingerprint(options: ScanOptions): string {
  const plain = JSON.stringify(knowledgeOf(options), (_, value) => (value instanceof Map ? [...value] : value));
  return createHash("sha256").update(plain).digest("hex");
}

/** Whether an entry was read by an earlier run. Throws `MAIL_CHANGED` when another stood in its place. */
function skipOf(spool: Spool): (entry: MailboxEntry) => boolean {
  const before = spool.length;
  let number = 0;
  return (entry) => {
    if (number >= before) return false;
    const kept = spool.get(number) as { readonly file: string; readonly offset?: number };
    number += 1;
    const isSame = kept.file === entry.file && kept.offset === ("offset" in entry ? entry.offset : undefined);
    if (!isSame) {
      const message = `${entry.file} is not what the earlier run read in its place (${kept.file}). Remove the folder given to resume, or give the same mailboxes in the same order.`;
      throw new MailError("MAIL_CHANGED", "input", message, { file: entry.file });
    }
    return true;
  };
}

/**
 * One answer a message, in order of the files, and one for each file that could not be read. Answers come when all was
 * read: another reader's copy, or an earlier letter, may stand at the end. Nothing is kept in memory but a few numbers a
 * message.
 *
 * Throws `MailError` (input): `MAIL_CHANGED`, and what opening the files throws.
 */
export async function* scanMail(
  files: AsyncIterable<MailFile>,
  options: ScanOptions = {},
): AsyncGenerator<Scanned, void> {
  const memory = new MailboxMemory(LIMITS.copiesMax);
  const listed = listedOf(options);
  const spool = new Spool(options.resume, options.resume === undefined ? "" : fingerprint(options));
  const pool = openSignPool(knowledgeOf(options), options.threads ?? 1);
  let isDone = false;
  try {
    let messages = 0;
    const remember = (number: number, laid: Laid) => {
      if (isUnread(laid)) return;
      const [brief, ...attached] = withAttached<Brief>("line" in laid ? laid.brief : laid);
      if (brief) memory.remember(number, brief);
      for (const each of attached) memory.rememberAttached(number, each);
      messages += 1;
      options.onMessage?.(messages);
    };
    for (let number = 0; number < spool.length; number += 1) remember(number, spool.get(number) as Kept);
    for await (const laid of readSigns(files, pool, skipOf(spool)))
      remember("line" in laid ? spool.addLine(laid.line) : spool.add(laid, guessedBytes(laid)), laid);
    for (let number = 0; number < spool.length; number += 1) {
      const kept = spool.get(number) as Kept;
      if (isUnread(kept)) yield unreadFinding(kept);
      else {
        const others = {
          candidates: (signs: MessageSigns) => fetched(spool, memory.candidates(number, signs)),
          knows: (signs: MessageSigns) => memory.knows(signs),
        };
        yield finished(kept, others, listed);
      }
    }
    isDone = true;
  } finally {
    await pool.close();
    spool.close(isDone);
  }
}
