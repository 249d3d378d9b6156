// What do jobs over whole files look like on the wire? The answers of /jobs and /jobs/guess.

import type { Answer } from "./contract.ts";

export type Job = Answer<"Job">;
export type JobState = Job["state"];
export type Jobs = Answer<"Jobs">;
export type Guess = Answer<"Guess">;
