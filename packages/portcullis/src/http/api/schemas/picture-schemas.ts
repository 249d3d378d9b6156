// In which form do pictures of statements go over HTTP: whoever is named as nodes, one edge a statement?

import { Type } from "typebox";
import { GradeSchema } from "../statement-schema.ts";

const Told = {
  speaker: Type.String(),
  via: Type.Optional(Type.String()),
  grade: Type.Optional(GradeSchema),
  polarity: Type.Enum(["yes", "no"]),
  denied_by: Type.Optional(Type.Array(Type.String(), { description: "Who denies or disputes it." })),
};

const Node = Type.Object({
  id: Type.String(),
  label: Type.String(),
  kind: Type.Enum(["group", "party", "provisional", "operation", "indicator", "document", "unnamed", "name"]),
});

const ENDS = { from: Type.String(), to: Type.String(), predicate: Type.String(), stated_on: Type.String() };

const GroupPicture = Type.Object({
  nodes: Type.Array(Node),
  edges: Type.Array(Type.Object({ ...ENDS, ...Told, statement: Type.String() })),
  left_out: Type.Integer({ description: "Statements that had no room in the picture." }),
});

const PartyPicture = Type.Object({
  nodes: Type.Array(Node),
  edges: Type.Array(
    Type.Object({
      ...ENDS,
      ...Told,
      statement: Type.Optional(Type.String()),
      ground: Type.Optional(
        Type.String({ description: "Why two parties are one; such an edge is worked out of both lists." }),
      ),
    }),
  ),
  left_out: Type.Integer({ description: "Statements that had no room in the picture." }),
});

export const ToldSchema: typeof Told = Told;
export const GroupPictureSchema: typeof GroupPicture = GroupPicture;
export const PartyPictureSchema: typeof PartyPicture = PartyPicture;
