// What does the service say of reports held against a release? The answer of /drift.

import type { AnswerOf } from "./contract.ts";

export type DriftAnswer = AnswerOf<"/api/v1/drift", "post">;
export type DriftFinding = DriftAnswer["reports"][number]["findings"][number];
/** A passage of one of the texts; places are UTF-16 code units of the whole text. */
export type Passage = NonNullable<DriftFinding["release"]>;
