// A thread that makes the entities of the lists, so that whoever needs them answers requests meanwhile.

import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../store/store.ts";
import { type EntityEdition, makeEntities } from "./entity-index.ts";

const { folder, editions } = workerData as { readonly folder: string; readonly editions: readonly EntityEdition[] };

await makeEntities(openStore(folder), editions, (count) => parentPort?.postMessage(count));
