// What do the lists look like on the wire? The answers of /lists and what lies below it.

import type { Answer } from "./contract.ts";

export type Lists = Answer<"Lists">;
export type ListLine = Lists["lists"][number];
export type RefusedEdition = Editions["refused"][number];
export type Editions = Answer<"Editions">;
export type Sizes = Answer<"Sizes">;
export type Problems = Answer<"Problems">;
export type Delta = Answer<"Delta">;
export type DeltaParty = Delta["added"][number];
export type AmendedParty = Delta["amended"][number];
export type Source = Sources["sources"][number];
export type Sources = Answer<"Sources">;
