// Where does a test get editions that appear while it looks? From a mirror of its own: the UK's cyber list as it could have stood on a day,
// made of the starter register's facts.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editionText } from "../../packages/portcullis/src/usecases/sample/sample-editions.ts";

export class StoryMirror {
  readonly folder: string = mkdtempSync(join(tmpdir(), "portcullis-mirror-"));
  readonly #editions: { published: string; format: string; files: string[] }[] = [];

  /** The list of that day is published. @param most parties; fewer than there are make an edition that was cut off */
  async publish(published: string, most: number = Number.POSITIVE_INFINITY): Promise<void> {
    const lines = (await editionText("uk", published)).split("\n").filter((line) => line !== "");
    const file = `uk-${published}.ndjson`;
    writeFileSync(join(this.folder, file), `${lines.slice(0, most).join("\n")}\n`);
    this.#editions.push({ published, format: "starter-ndjson", files: [file] });
    const uk = {
      title: "UK Sanctions List",
      status: "current",
      publisher: "Foreign, Commonwealth & Development Office",
      licence: "OGL-UK-3.0",
      editions: this.#editions,
    };
    writeFileSync(join(this.folder, "mirror.json"), JSON.stringify({ version: 1, lists: { uk } }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
