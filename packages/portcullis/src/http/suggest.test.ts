// Is a preview what a screening at its threshold finds, and does neither it nor the rehearsal leave anything behind?

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openLedger } from "@portcullis/ledger";
import { writeSmallMirror } from "../../test/small-mirror.ts";
import { screenReading } from "../screening/screen-subject.ts";
import { openState } from "../store/state/sqlite-state.ts";
import { openStore } from "../store/store.ts";
import { readSubject } from "../subjects/subject-fields.ts";
import { openCasework } from "../usecases/casework.ts";
import { ScreeningLedger } from "../usecases/screening-ledger.ts";
import { updateLists } from "../usecases/update-lists.ts";
import { Service } from "./service.ts";
import { rehearse, suggest } from "./suggest.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-suggest-"));
const store = openStore(join(FOLDER, "data"));
const ledger = await openLedger(join(store.folder, "ledger"));
const casework = await openCasework(ledger, openState(join(store.folder, "state.db")));
const service = new Service(store, new ScreeningLedger(ledger, store), casework);

before(async () => {
  const mirror = writeSmallMirror(join(FOLDER, "mirror"));
  const quiet = { onProgress: () => {}, onOutcome: () => {} };
  await updateLists(store, { actor: "local", mirror, lists: [], now: new Date(), ...quiet });
});
after(async () => {
  await service.close();
  await casework.close();
  await ledger.close();
  rmSync(FOLDER, { recursive: true });
});

test("a preview is what a screening from 0.5 up finds, also while the name is typed", async () => {
  const { snapshot, basis } = await (await service.state()).screening("default");
  for (const name of ["Zhao", "Zhao G", "Zhao Guangzong"]) {
    const reading = readSubject({ name, kind: "any" }, await service.vocabulary());
    const { hits } = screenReading(snapshot.reader, reading, {
      ...basis,
      near: false,
      policy: { threshold: 0.5, limit: 8 },
    });
    assert.deepEqual(await suggest(service, { name, kind: "any", limit: 8 }), hits, name);
  }
  assert.notEqual((await suggest(service, { name: "Zhao Guangzong", kind: "any", limit: 8 })).length, 0);
});

test("the rehearsal enters nothing into the ledger, and ends when the service does", async () => {
  const size = ledger.size;
  await rehearse(service, new AbortController().signal);
  assert.equal(ledger.size, size);
  await rehearse(service, AbortSignal.abort());
});
