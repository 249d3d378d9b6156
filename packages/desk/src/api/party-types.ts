// What does a listed party look like on the wire? The answers of /parties/{list}/{reference} and its graph.

import type { Answer } from "./contract.ts";

export type PartyDetail = Answer<"Party">;
export type PartyGraph = Answer<"PartyGraph">;
export type PartyName = PartyDetail["names"][number];
export type Designation = PartyDetail["designations"][number];
export type PartyIdentifier = PartyDetail["identifiers"][number];
export type SameAs = PartyDetail["same_as"][number];
export type Disagreement = PartyDetail["disagreements"][number];
export type HistoryStep = PartyDetail["history"][number];
export type FieldChange = NonNullable<HistoryStep["fields"]>[number];
/** A value and the run of loaded editions that state it. */
export type ValueSpan = PartyDetail["values"][number];
