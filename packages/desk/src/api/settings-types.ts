// What do policies, users and keys look like on the wire?

import type { Answer, AnswerOf } from "./contract.ts";

export type Policies = Answer<"PolicyList">;
export type Policy = Policies["policies"][number];
export type PolicyAsked = Omit<Policy, "version" | "created_at" | "actor">;
export type ThresholdRule = Policy["thresholds"][number];
export type Retention = Policy["retention"][number];
export type PolicyChanges = Answer<"PolicyChanges">;
export type Users = AnswerOf<"/api/v1/users">;
export type User = Answer<"User">;
export type Keys = AnswerOf<"/api/v1/keys">;
export type Key = Answer<"Key">;
