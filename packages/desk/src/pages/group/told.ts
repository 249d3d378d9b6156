// How are statements put into words: what is tied to what, how surely, and by whom it is denied?

import type { Grade, GroupDetail, PictureEdge, Statement } from "../../api/group-types.ts";

/** Sorts of edges that can be left out of the picture. */
export const SORTS = [
  { key: "ties", label: "Ties" },
  { key: "acts", label: "Acts" },
  { key: "names", label: "Other names" },
  { key: "indicators", label: "Indicators and tools" },
] as const;

export type Sort = (typeof SORTS)[number]["key"];

const ACTS = new Set(["conducted", "targeted", "compromised", "took-data-from", "acted"]);

export function sortOf(predicate: string): Sort {
  if (predicate === "indicates" || predicate === "uses") return "indicators";
  if (predicate === "named-as" || predicate === "same-as") return "names";
  return ACTS.has(predicate) ? "acts" : "ties";
}

const TIES: Readonly<Record<string, string>> = {
  "member-of": "is a member of",
  leads: "leads",
  "works-for": "works for",
  "part-of": "is part of",
  "owned-by": "is owned by",
  "acts-for": "acts for",
  "front-company-for": "is a front company for",
  "family-of": "is family of",
  "associated-with": "is associated with",
  "linked-to": "is linked to",
  "attributed-to": "is attributed to",
  "named-as": "is also named",
  "same-as": "is the same as",
  "took-data-from": "took data from",
  indicates: "points to",
};

export function tieText(predicate: string): string {
  return TIES[predicate] ?? predicate.replaceAll("-", " ");
}

/** STIX grades are figures, no words: they are said to be such. */
export function gradeText(grade: Grade | undefined): string {
  if (grade === undefined) return "";
  return grade.scale === "stix" ? `confidence ${grade.words} of 100 (STIX)` : grade.words;
}

/** Stances by the statement that they are about. */
export function denialsOf({ stances, statements }: GroupDetail): ReadonlyMap<string, readonly Statement[]> {
  const by = new Map<string, Statement[]>();
  for (const stance of [...stances, ...statements]) {
    if (stance.predicate !== "denies" && stance.predicate !== "disputes") continue;
    for (const id of stance.about ?? []) by.set(id, [...(by.get(id) ?? []), stance]);
  }
  return by;
}

/** Words of likelihood on the yardstick that they come from, in percent. */
export interface GradeMark {
  readonly scale: "phia" | "icd203";
  readonly words: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly label: string;
}

/** Claims of one voice in the same words are told once. */
export interface ToldClaim {
  readonly statement: Statement;
  /** All of them, the first told among them. */
  readonly ids: readonly string[];
}

export function claimsOf(statements: readonly Statement[]): readonly ToldClaim[] {
  const told = new Map<string, { statement: Statement; ids: string[] }>();
  for (const statement of statements) {
    const { subject, predicate, object, value = "", speaker, via, grade, polarity } = statement;
    const who = [subject.id, predicate, object?.id ?? value, speaker.text, via?.text, grade?.words, polarity];
    const key = who.join("\n");
    const same = told.get(key);
    if (same === undefined) told.set(key, { statement, ids: [statement.id] });
    else same.ids.push(statement.id);
  }
  return [...told.values()];
}

/** Grades that have a band, or no band, each of a speaker once; figures without words are left out. */
export function marksOf(statements: readonly Statement[]): readonly GradeMark[] {
  const marks = statements.flatMap(({ grade, speaker, via, analyticalConfidence }) => {
    if (grade === undefined || grade.scale === "stix" || analyticalConfidence !== undefined) return [];
    const label = via === undefined ? speaker.text : `${speaker.text}, via ${via.text}`;
    const percent = (share: number | undefined) => (share === undefined ? undefined : Math.round(share * 100));
    return [
      { scale: grade.scale ?? "phia", words: grade.words, low: percent(grade.low), high: percent(grade.high), label },
    ];
  });
  return [...new Map(marks.map((mark) => [`${mark.label} ${mark.words}`, mark])).values()];
}

export function isDenied({ polarity, denied_by }: Pick<PictureEdge, "polarity" | "denied_by">): boolean {
  return polarity === "no" || (denied_by?.length ?? 0) > 0;
}

/** Edges of these sorts, and the nodes that they touch; what the picture is about is always there. */
export function shownPicture(
  graph: GroupDetail["graph"],
  sorts: ReadonlySet<Sort>,
  main: string,
): Pick<GroupDetail["graph"], "nodes" | "edges"> {
  const edges = graph.edges.filter(({ predicate }) => sorts.has(sortOf(predicate)));
  const touched = new Set([main, ...edges.flatMap(({ from, to }) => [from, to])]);
  return { edges, nodes: graph.nodes.filter(({ id }) => touched.has(id)) };
}
