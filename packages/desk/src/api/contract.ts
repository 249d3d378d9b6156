// What does the service answer, by the names of its own document? The types generated from it, none of them to be changed in place.

import type { components } from "../../../../contract/api.generated.ts";

type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Schemas = components["schemas"];

export type Answer<Name extends keyof Schemas> = Frozen<Schemas[Name]>;
