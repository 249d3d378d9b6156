// Which groups and names are spoken of? By a part of a name: groups as sources describe them, and whatever notices and lists tie others
// to by a name alone.

import { isGroupName } from "@portcullis/notices";
import { nameKey, type StatementScope } from "@portcullis/register/statements";
import type { Store } from "../store/store.ts";
import { openGraph } from "./statement-graph.ts";

export interface FoundGroup {
  readonly id: string;
  readonly kind: "group" | "name";
  readonly names: readonly string[];
  /** Whose description it is; absent for a name alone. */
  readonly publisher?: string;
  /** How many ties and acts of the register name it. */
  readonly statements: number;
}

/** Groups that bear a name with these letters, those most spoken of first; with none all that the register ties somebody to. */
export async function searchGroups(
  store: Store,
  text: string,
  scope: StatementScope,
  limit: number,
): Promise<readonly FoundGroup[]> {
  const graph = await openGraph(store, scope);
  try {
    const key = text.trim() === "" ? "" : nameKey(text);
    const mentions = new Map<string, { readonly text: string; count: number }>();
    for (const { predicate, subject, object } of [...graph.ties, ...graph.kept]) {
      if (predicate === "named-as" || predicate === "same-as" || predicate === "designated") continue;
      for (const end of [subject, object]) {
        if (end === undefined || !end.id.startsWith("name/")) continue;
        const known = mentions.get(end.id);
        if (known === undefined) mentions.set(end.id, { text: end.text, count: 1 });
        else known.count += 1;
      }
    }
    const described = graph.groups.map(
      ({ id, name, publisher, namings }): FoundGroup & { readonly keys: readonly string[] } => {
        const keys = [...new Set(namings.map(({ object }) => object?.id ?? ""))];
        const names = [...new Set([name, ...namings.map(({ object }) => object?.text ?? "")])].filter(
          (each) => each !== "",
        );
        const statements = keys.reduce((sum, each) => sum + (mentions.get(each)?.count ?? 0), 0);
        return { id, kind: "group", names, publisher, statements, keys };
      },
    );
    const borne = new Set(described.flatMap(({ keys }) => keys));
    const alone = [...mentions].flatMap(([id, mention]): readonly FoundGroup[] =>
      borne.has(id) || !isGroupName(mention.text)
        ? []
        : [{ id: mention.text, kind: "name", names: [mention.text], statements: mention.count }],
    );
    const matches = ({ names, id }: FoundGroup) =>
      id.toLowerCase() === text.trim().toLowerCase() || names.some((name) => nameKey(name).includes(key));
    const exact = ({ names }: FoundGroup) => (names.some((name) => nameKey(name) === key) ? 1 : 0);
    return [...described, ...alone]
      .filter((found) => (key === "" ? found.statements > 0 : matches(found)))
      .toSorted((a, b) => exact(b) - exact(a) || b.statements - a.statements || (a.id < b.id ? -1 : 1))
      .slice(0, limit)
      .map((found) => {
        const { keys: _, ...group } = found as FoundGroup & { readonly keys?: unknown };
        return group;
      });
  } finally {
    graph.close();
  }
}
