// Where does the sample lie, and is it there? Asked at every start, so apart from what makes it.

import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where it lies in the data folder. */
export function sampleFolder(folder: string): string {
  return join(folder, "sample");
}

export function hasSample(folder: string): boolean {
  return existsSync(sampleFolder(folder));
}
