// What is stated of a group, on the wire? The answers of /groups.

import type { Answer, AnswerOf } from "./contract.ts";

export type FoundGroups = AnswerOf<"/api/v1/groups">;
export type FoundGroup = FoundGroups["groups"][number];
export type GroupDetail = AnswerOf<"/api/v1/groups/{id}">;
export type PictureNode = GroupDetail["graph"]["nodes"][number];
export type PictureEdge = GroupDetail["graph"]["edges"][number];
export type GroupEvent = GroupDetail["timeline"][number];
export type Path = GroupDetail["paths"][number];
export type Statement = Answer<"Statement">;
export type EntityRef = Statement["subject"];
export type Grade = NonNullable<Statement["grade"]>;
