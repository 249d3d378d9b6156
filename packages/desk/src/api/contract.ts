// What does the service answer, by its own document? The types generated from it, none of them to be changed in place.

import type { components, paths } from "../../../../contract/api.generated.ts";

type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Schemas = components["schemas"];

/** An answer that the document names. */
export type Answer<Name extends keyof Schemas> = Frozen<Schemas[Name]>;

type Good<Route> = Route extends { responses: { 200: { content: { "application/json": infer Body } } } } ? Body : never;

/** The answer of a route, where the document has no name for it. */
export type AnswerOf<Path extends keyof paths, Method extends keyof paths[Path] = "get" & keyof paths[Path]> = Frozen<
  Good<paths[Path][Method]>
>;
