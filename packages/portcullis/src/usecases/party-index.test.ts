// Does the quick way to a party say what reading whole editions says? Over real lists where there are some, against `show`, `joins` and
// `diff`, which do not use it.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { sameAs } from "@portcullis/register";
import { openStore, type Store } from "../store/store.ts";
import { diffEditions } from "./diff.ts";
import { ListDeltas } from "./list-delta.ts";
import { PartyIndex } from "./party-index.ts";
import { joinedEditions, partyPage } from "./party-page.ts";
import { sameOf } from "./party-same.ts";
import { joinEntries, showParty } from "./show.ts";
import { updateFromMirror } from "./update-from-mirror.ts";

const MIRROR = process.env["PORTCULLIS_MIRROR"] ?? "";
const skip = existsSync(join(MIRROR, "mirror.json")) ? false : "needs the real lists of PORTCULLIS_MIRROR";
const FOLDER = mkdtempSync(join(tmpdir(), "portcullis-parties-"));

let store: Store;
let index: PartyIndex;

async function load(list: string, until: string): Promise<void> {
  const writer = await store.openWriter();
  const quiet = { onProgress: () => {}, onOutcome: () => {} };
  try {
    await updateFromMirror(store, writer, MIRROR, { lists: [list], until, now: new Date(), ...quiet });
  } finally {
    await writer.release();
  }
}

before(async () => {
  store = openStore(join(FOLDER, "data"));
  if (skip) return;
  for (const until of ["2025-04-19", "2026-02-27", "2026-08-01"]) await load("un", until);
  for (const until of ["2024-03-22", "2024-03-25"]) await load("uk", until);
  await load("uk-ofsi", "2025-12-31");
  index = new PartyIndex(store);
});
after(() => {
  index?.close();
  rmSync(FOLDER, { recursive: true });
});

test("joins of each party are those that all parties together come to", { skip }, async () => {
  const catalogue = await store.catalogue();
  const editions = await joinedEditions(index, catalogue, undefined);
  const whole = sameAs(await joinEntries(store, catalogue, undefined));
  let joined = 0;
  let at = 0;
  for (const { list, edition } of editions) {
    for await (const { id } of store.parties(edition)) {
      at += 1;
      // Every one of the UN's, which all others refer to, and some of the rest: each is quick, all of them are not.
      if (list !== "un" && at % 20 !== 0) continue;
      const same = sameOf(index, editions, id);
      assert.deepEqual(same, whole.get(id) ?? [], `${list}: ${id}`);
      joined += same.length > 0 ? 1 : 0;
    }
  }
  assert.ok(joined > 500, `only ${joined} parties are joined: nothing was compared`);
});

test("a party is what `show` reads out of the whole edition, on every day", { skip }, async () => {
  const catalogue = await store.catalogue();
  for (const [id, asOf] of [
    ["uk/CYB0045", undefined],
    ["un/QDi.006", "2025-04-19"],
    ["un/QDi.006", "2026-03-01"],
    ["uk-ofsi/16461", undefined],
  ] as const) {
    const [list = "", reference = ""] = id.split("/");
    const [page, shown] = [await partyPage(index, catalogue, list, reference, asOf), await showParty(store, id, asOf)];
    assert.deepEqual(page.party, shown.party);
    assert.equal(page.edition.edition, shown.edition.edition);
    assert.deepEqual(
      page.same_as.map(({ party, ground, value }) => ({ party, ground, value })),
      shown.same_as,
    );
  }
});

test("the three of 25 March 2024 are added on that day, and unknown on the 22nd with the day told", {
  skip,
}, async () => {
  const catalogue = await store.catalogue();
  for (const reference of ["CYB0044", "CYB0045", "CYB0046"]) {
    const { history } = await partyPage(index, catalogue, "uk", reference);
    assert.deepEqual(
      history.map(({ published, change }) => [published, change]),
      [
        ["2024-03-22", "absent"],
        ["2024-03-25", "added"],
      ],
    );
    await assert.rejects(partyPage(index, catalogue, "uk", reference, "2024-03-23"), {
      code: "PARTY_UNKNOWN",
      message: /from 2024-03-25 to 2024-03-25/,
    });
  }
});

test("history, values and what changed since agree with the deltas of the list", { skip }, async () => {
  const catalogue = await store.catalogue();
  const days = ["2025-04-19", "2026-02-27", "2026-08-01"] as const;
  const first = await diffEditions(store, "un", days[0], days[1]);
  const second = await diffEditions(store, "un", days[1], days[2]);
  const amended = first.delta.amended.slice(0, 10).map(({ party }) => party);
  assert.ok(amended.length > 3);
  for (const id of amended) {
    if (second.delta.removed.includes(id)) continue;
    const { history, since, values } = await partyPage(index, catalogue, "un", id.slice(3), days[0]);
    const changed = (delta: typeof first.delta) => delta.amended.find(({ party }) => party === id)?.fields ?? [];
    assert.deepEqual(
      history.map(({ published, fields }) => [published, (fields ?? []).map(({ field }) => field)]),
      [
        [days[0], []],
        [days[1], changed(first.delta)],
        [days[2], changed(second.delta)],
      ],
    );
    const whole = await diffEditions(store, "un", days[0], days[2]);
    const fields = whole.delta.amended.find(({ party }) => party === id)?.fields ?? [];
    assert.deepEqual(
      since?.fields.map(({ field }) => field),
      fields,
    );
    for (const { field, went } of since?.fields ?? []) {
      if (went.length > 0) assert.ok(values.some((value) => value.field === field && value.gone !== undefined));
    }
  }
  const gone = first.delta.removed.find((id) => !second.delta.added.includes(id)) ?? "";
  const { since } = await partyPage(index, catalogue, "un", gone.slice(3), days[0]);
  assert.equal(since?.change, "removed");
});

test("a delta is what `diff` says, whole or in pages", { skip }, async () => {
  const catalogue = await store.catalogue();
  const deltas = new ListDeltas(index);
  const { delta } = await diffEditions(store, "un", "2025-04-19", "2026-02-27");
  const about = catalogue.lists["un"];
  assert.ok(about !== undefined);
  const asked = { from: "2025-04-19", to: "2026-02-27", limit: 50 };
  const found = { added: [] as string[], removed: [] as string[], amended: [] as unknown[] };
  let at: { added: number | null; removed: number | null; amended: number | null } = {
    added: 0,
    removed: 0,
    amended: 0,
  };
  for (let pages = 0; pages < 100 && Object.values(at).some((next) => next !== null); pages += 1) {
    const from = { added: at.added ?? 10_000, removed: at.removed ?? 10_000, amended: at.amended ?? 10_000 };
    const page = await deltas.delta("un", about, { ...asked, at: from });
    found.added.push(...page.added.map(({ party }) => party));
    found.removed.push(...page.removed.map(({ party }) => party));
    found.amended.push(...page.amended.map(({ party, fields }) => ({ party, fields })));
    assert.equal(page.counts.added, delta.added.length);
    at = page.next;
  }
  assert.deepEqual(found, { added: delta.added, removed: delta.removed, amended: delta.amended });
});

test("a damaged file of parties is made again", { skip }, async () => {
  const other = openStore(join(FOLDER, "data"));
  index.close();
  writeFileSync(join(FOLDER, "data", "parties", "parties.1.db"), "no database");
  index = new PartyIndex(other);
  const page = await partyPage(index, await other.catalogue(), "uk", "CYB0044");
  assert.equal(page.party.reference, "CYB0044");
});
