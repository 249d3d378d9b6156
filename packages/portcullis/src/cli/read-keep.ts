// portcullis read, further: are those designated listed already, and shall the text be kept and entries made of those who are not?

import { openStatements } from "../store/statement-store.ts";
import { openStore } from "../store/store.ts";
import { keepNotice, openEntries } from "../usecases/keep-notice.ts";
import type { ReadFile } from "../usecases/read-notice.ts";
import { screenNames } from "../usecases/screen-names.ts";
import { snapshotSource } from "../usecases/snapshot-source.ts";
import { today } from "../usecases/today.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { openProgress } from "./progress.ts";
import { countText } from "./render-count.ts";
import type { KeptReading } from "./render-kept.ts";
import { prepareSnapshot } from "./update.ts";

export interface KeepOptions {
  readonly data?: string;
  readonly quiet?: boolean;
  readonly keep?: boolean;
  readonly provisional?: boolean;
  readonly publisher?: string;
  readonly date?: string;
  readonly list?: string;
}

/** Screens those whom a text designates, and keeps it where that is asked for. */
export async function keepReading(context: CliContext, read: ReadFile, options: KeepOptions): Promise<KeptReading> {
  const store = openStore(dataFolder(context, options.data));
  const progress = openProgress(context.stderr, context.isTerminal && options.quiet !== true);
  const { designated } = read.notice;
  const names = designated.map(({ name, kind }) => ({ name, kind: kind === "wallet" ? "wallet" : kind }));
  const screened =
    names.length === 0
      ? []
      : await screenNames(snapshotSource(store), {}, names, ({ phase, parties }) =>
          progress.show(() => `preparing the lists for searching (${phase}): ${countText(parties)} parties`),
        );
  progress.end();
  const answered = screened === undefined ? {} : { screened };
  if (options.keep !== true && options.provisional !== true) return answered;
  const statedOn = options.date ?? read.notice.statedOn ?? today();
  const origin = { name: read.notice.id, publisher: options.publisher ?? "", statedOn, list: options.list };
  const writer = await store.openWriter();
  const statements = openStatements(store.folder, true);
  try {
    const now = new Date();
    const kept = keepNotice(statements, read.text, origin, now);
    if (options.provisional !== true) return { ...answered, document: kept.document };
    const made = await openEntries(store, statements, writer, kept, origin, read.text, screened ?? [], now);
    if (made.length > 0) await prepareSnapshot(store, progress);
    return { ...answered, document: kept.document, entries: made.map(({ id }) => id) };
  } finally {
    progress.end();
    statements.close();
    await writer.release();
  }
}
