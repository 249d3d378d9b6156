// Is every component of the library that a page uses drawn with its styles?

import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SRC = join(import.meta.dirname, "..");
const STYLES = join(fileURLToPath(import.meta.resolve("@mantine/core/styles.css")), "..", "styles");

/** What these are made of; the library's own list of their parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Select: ["Combobox", "Popover", "ScrollArea", "Input"],
  Autocomplete: ["Combobox", "Popover", "ScrollArea", "Input"],
  MultiSelect: ["Combobox", "Popover", "ScrollArea", "Input", "Pill", "PillsInput", "CloseButton"],
  TextInput: ["Input"],
  Textarea: ["Input"],
  NativeSelect: ["Input"],
  NumberInput: ["Input", "UnstyledButton"],
  PasswordInput: ["Input", "ActionIcon"],
  Checkbox: ["InlineInput", "Input"],
  Switch: ["InlineInput", "Input"],
  Modal: ["ModalBase", "Overlay", "Paper", "CloseButton", "ScrollArea"],
  Alert: ["CloseButton"],
  Card: ["Paper"],
  SegmentedControl: ["FloatingIndicator"],
  Button: ["UnstyledButton", "Loader"],
  ActionIcon: ["UnstyledButton", "Loader"],
};

test("each component that is imported has its styles loaded, and those of its parts", () => {
  const list = readFileSync(join(SRC, "theme/component-styles.ts"), "utf8");
  for (const name of ["baseline", "default-css-variables", "global"])
    assert.match(list, new RegExp(`^import "@mantine/core/styles/${name}.css";$`, "m"));
  const files = globSync("**/*.{ts,tsx}", { cwd: SRC });
  const used = files.flatMap((file) => {
    const text = readFileSync(join(SRC, file), "utf8");
    const names = [...text.matchAll(/import \{([^}]*)\} from "@mantine\/core";/g)].flatMap(([, each = ""]) =>
      each.split(","),
    );
    return names.map((name) => name.trim());
  });
  const wanted = new Set(used.flatMap((name) => [name, ...(PARTS[name] ?? [])]));
  assert.ok(wanted.size > 30, "the imports were not read");
  const missing = [...wanted].filter(
    (name) =>
      /^[A-Z]\w+$/.test(name) &&
      existsSync(join(STYLES, `${name}.css`)) &&
      !list.includes(`\nimport "@mantine/core/styles/${name}.css";`),
  );
  assert.deepEqual(missing, []);
});
