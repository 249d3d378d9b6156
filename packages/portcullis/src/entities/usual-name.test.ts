// Is an entity called what most of its names call it?

import assert from "node:assert/strict";
import { test } from "node:test";
import { usualName } from "./usual-name.ts";

test("the name that agrees with most others, in Latin letters where there are any", () => {
  const names = [
    "Валериан Остроградов",
    "W. Ostrogradow",
    "OSTROGRADOV, Valerian",
    "Valerian Ostrogradov",
    "Ostrogradov",
  ];
  assert.equal(usualName(names), "OSTROGRADOV, Valerian");
  assert.equal(usualName([...names].reverse()), "Valerian Ostrogradov");
  assert.equal(usualName(["Валериан Остроградов"]), "Валериан Остроградов");
  assert.equal(usualName([]), undefined);
});
