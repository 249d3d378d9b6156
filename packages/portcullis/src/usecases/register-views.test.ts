// What a thread made of the lists before anybody asked: is it what would be made when it is asked for?

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openStore, type Store } from "../store/store.ts";
import { STARTER } from "./first-lists.ts";
import { RegisterViews } from "./register-views.ts";
import { updateFromMirror } from "./update-from-mirror.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-views-"));
const NOW = new Date("2026-08-03T12:00:00Z");
after(() => rmSync(FOLDER, { recursive: true }));

async function loaded(name: string): Promise<Store> {
  const store = openStore(join(FOLDER, name));
  const writer = await store.openWriter();
  try {
    const quiet = { onProgress: () => {}, onOutcome: () => {} };
    await updateFromMirror(store, writer, STARTER, { lists: [], now: NOW, ...quiet });
  } finally {
    await writer.release();
  }
  return store;
}

/** A few parties of each list, as they are shown. */
async function shown(store: Store, views: RegisterViews) {
  const catalogue = await store.catalogue();
  const pages: unknown[] = [];
  for (const [list, { editions }] of Object.entries(catalogue.lists)) {
    const edition = editions.at(-1)?.edition ?? "";
    let count = 0;
    for await (const { id } of store.parties(edition)) {
      if (count++ >= 3) break;
      pages.push(await views.party(catalogue, list, id.slice(list.length + 1), {}));
    }
  }
  return pages;
}

test("parties are shown alike whether a thread made what they are found by, or whoever asked first", async () => {
  const [ahead, asked] = [await loaded("ahead"), await loaded("asked")];
  const [warmed, cold] = [new RegisterViews(ahead), new RegisterViews(asked)];
  try {
    const warming = warmed.warm(await ahead.catalogue());
    // Somebody asks while the thread is at it.
    const early = await shown(ahead, warmed);
    await warming;
    assert.ok(readdirSync(join(ahead.folder, "ties")).length > 0);
    assert.ok(existsSync(join(ahead.folder, "parties")));
    const late = await shown(asked, cold);
    assert.ok(early.length > 3);
    assert.deepEqual(early, late);
    assert.deepEqual(await shown(ahead, warmed), late);
  } finally {
    warmed.close();
    cold.close();
  }
});

test("views can be closed while the thread is at work, and opened again", async () => {
  const store = await loaded("closed");
  const first = new RegisterViews(store);
  const warming = first.warm(await store.catalogue()).catch(() => {});
  first.close();
  await warming;
  const again = new RegisterViews(store);
  try {
    await again.warm(await store.catalogue());
    assert.ok((await shown(store, again)).length > 3);
  } finally {
    again.close();
  }
});
