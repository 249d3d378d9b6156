// A thread that makes what pages ask of the lists in force, the file of parties and the ties, so that requests are answered meanwhile.

import { parentPort, workerData } from "node:worker_threads";
import { openStore } from "../store/store.ts";
import { GraphSource } from "./graph-source.ts";
import { PartyIndex } from "./party-index.ts";
import { joinedEditions } from "./party-page.ts";

/** What the thread tells when all parties are in their file; it ends when the ties are worked out. */
export type PartiesMade = "parties";

const { folder } = workerData as { readonly folder: string };
const store = openStore(folder);
const index = new PartyIndex(store);
await joinedEditions(index, await store.catalogue(), undefined);
index.close();
parentPort?.postMessage("parties" satisfies PartiesMade);
const graphs = new GraphSource(store);
await graphs.with({}, () => undefined);
graphs.close();
