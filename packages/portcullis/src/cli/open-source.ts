// Which store does a command screen against? The one in the data folder, seen through what screening needs of it.

import { openStore } from "../store/store.ts";
import type { ScreeningSource } from "../usecases/screen.ts";
import { snapshotSource } from "../usecases/snapshot-source.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";

/** Opens the store of `--data`. */
export function openSource(context: CliContext, options: { readonly data?: string }): ScreeningSource {
  return snapshotSource(openStore(dataFolder(context, options.data)));
}
