// How does a schema describe what goes out? By a name in the document, and as data that nobody changes any more.

import type { Static, TSchema, TUnsafe } from "typebox";
import type { App } from "./app.ts";
import { named } from "./openapi.ts";

type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** The schema under a name of its own, for an answer whose arrays are read-only. */
export function answers<S extends TSchema>(app: App, name: string, schema: S): TUnsafe<Frozen<Static<S>>> {
  return named(app, name, schema) as unknown as TUnsafe<Frozen<Static<S>>>;
}
