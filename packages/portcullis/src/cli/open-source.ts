// Which store does a command screen against? The one in the data folder, seen through what screening needs of it.

import { openStore } from "../store/store.ts";
import { editionsInForce } from "../usecases/editions-in-force.ts";
import type { ScreeningSource } from "../usecases/screen.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";

/** Opens the store of `--data`. */
export async function openSource(context: CliContext, options: { readonly data?: string }): Promise<ScreeningSource> {
  const store = openStore(dataFolder(context, options.data));
  const catalogue = await store.catalogue();
  return {
    parties: (edition) => store.parties(edition),
    digests: (edition) => store.digests(edition),
    snapshotPath: (hash) => store.snapshotPath(hash),
    writeAtomic: (path, bytes) => store.writeAtomic(path, bytes),
    editionsInForce: (scope) => editionsInForce(catalogue, scope),
  };
}
