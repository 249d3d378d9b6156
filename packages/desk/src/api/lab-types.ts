// What does the threshold lab answer?

import type { Answer } from "./contract.ts";

export type Lab = Answer<"Lab">;
export type Counted = Lab["current"];
export type ChangedVerdict = Lab["changed"][number];
