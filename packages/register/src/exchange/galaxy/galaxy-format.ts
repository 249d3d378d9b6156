// What does a MISP galaxy of threat actors say? Each actor's names, with who gave them where the galaxy says so.

import type { SourceFile } from "../../formats/format.ts";
import { named, type Statement, stated } from "../../statements/statement.ts";
import type { IntelligenceContext, IntelligenceFormat, IntelligenceFound } from "../intelligence.ts";
import { jsonObjects } from "../json-objects.ts";
import { textsOf } from "../stix/stix-object.ts";

interface Actor {
  readonly uuid: string;
  readonly value: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

function actorOf(json: unknown): Actor | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { uuid, value, meta } = json as { uuid?: unknown; value?: unknown; meta?: unknown };
  if (typeof uuid !== "string" || typeof value !== "string") return undefined;
  return { uuid, value, meta: typeof meta === "object" && meta !== null ? (meta as Actor["meta"]) : {} };
}

function namesOf({ value, meta }: Actor): readonly string[] {
  return [...new Set([value, ...textsOf(meta["synonyms"])])];
}

async function* objects(file: SourceFile): AsyncGenerator<IntelligenceFound> {
  for await (const { byte, text } of jsonObjects(file, "values")) {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    const actor = actorOf(json);
    if (actor === undefined) {
      const expected = 'an actor with "uuid" and "value"';
      yield {
        problem: { code: "FIELD_INVALID", file: file.name, byte, field: "actor", expected, value: text.slice(0, 200) },
      };
      continue;
    }
    yield { object: { id: actor.uuid, type: "threat-actor", text, names: namesOf(actor) } };
  }
}

/** `origin:NAME` names who coined it; other names are the galaxy's own word. */
function statements(json: unknown, context: IntelligenceContext): readonly Statement[] {
  const actor = actorOf(json);
  if (actor === undefined) return [];
  const publisher = named(context.publisher);
  return namesOf(actor).map((name) => {
    const origin = actor.meta[`origin:${name}`];
    const coiner = typeof origin === "string" ? named(origin) : undefined;
    return stated({
      subject: { id: `${context.list}/${actor.uuid}`, text: actor.value },
      predicate: "named-as",
      object: named(name),
      speaker: coiner ?? publisher,
      ...(coiner === undefined ? {} : { via: publisher }),
      statedOn: context.published,
      polarity: "yes",
      source: { edition: context.edition, locator: actor.uuid },
    });
  });
}

export const galaxyFormat: IntelligenceFormat = {
  id: "misp-galaxy",
  title: "MISP galaxy: threat actors",
  objects,
  statements,
};
