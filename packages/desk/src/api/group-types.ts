// What is stated of a group, on the wire? The answers of /groups.

export interface EntityRef {
  readonly id: string;
  readonly text: string;
}

export interface Grade {
  readonly words: string;
  readonly scale?: "phia" | "icd203" | "stix";
  /** Share, 0 to 1; only where the words have a band. */
  readonly low?: number;
  readonly high?: number;
}

export interface Statement {
  readonly id: string;
  readonly subject: EntityRef;
  readonly predicate: string;
  readonly object?: EntityRef;
  readonly value?: string;
  readonly speaker: EntityRef;
  readonly via?: EntityRef;
  readonly statedOn: string;
  readonly polarity: "yes" | "no";
  readonly grade?: Grade;
  readonly analyticalConfidence?: { readonly words: string };
  readonly about?: readonly string[];
}

export interface FoundGroup {
  readonly id: string;
  readonly kind: "group" | "name";
  readonly names: readonly string[];
  readonly publisher?: string;
  readonly statements: number;
}

interface Told {
  readonly speaker: string;
  readonly via?: string;
  readonly grade?: Grade;
  readonly polarity: "yes" | "no";
  readonly denied_by?: readonly string[];
  readonly statement: string;
}

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

export interface PictureEdge extends Told {
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  readonly stated_on: string;
}

export interface GroupEvent extends Told {
  readonly on: string;
  readonly kind: string;
  readonly text: string;
  readonly party?: string;
}

export interface Path {
  readonly steps: readonly {
    readonly statement: Statement;
    readonly from: EntityRef;
    readonly to: EntityRef;
    readonly reversed: boolean;
  }[];
  readonly to: EntityRef;
  readonly weakest: number;
}

export interface GroupDetail {
  readonly about: { readonly id: string; readonly kind: "party" | "group" | "name"; readonly names: readonly string[] };
  readonly statements: readonly Statement[];
  readonly stances: readonly Statement[];
  readonly paths: readonly Path[];
  readonly ambiguous: readonly { readonly id: string; readonly name: string; readonly publisher: string }[];
  readonly graph: {
    readonly nodes: readonly PictureNode[];
    readonly edges: readonly PictureEdge[];
    readonly left_out: number;
  };
  readonly timeline: readonly GroupEvent[];
}
