// Do statements keep what is said of them? Against an order worked out by brute force, and any past day.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../errors.ts";
import { checkSupersedes, inForce, type KeptStatement, lineages } from "./in-force.ts";
import { pathsFrom, stepsFrom } from "./paths.ts";
import { named, nameKey, type Statement, type StatementContent, stated } from "./statement.ts";
import { gradeOf, ICD_203, PHIA, placeOf, yardstickOf } from "./yardsticks.ts";

const content = (over: Partial<StatementContent>): StatementContent => ({
  subject: named("APT31"),
  predicate: "targeted",
  object: named("the lamp museum"),
  speaker: named("NCSC"),
  statedOn: "2024-03-25",
  polarity: "yes",
  source: { document: "d", start: 0, end: 9 },
  ...over,
});

const DAYS = ["2021-01-01", "2022-05-05", "2024-03-25", "2024-03-26", "2025-07-18"];

/** A history: each entry supersedes none or one before it that was not stated later. */
const history = fc
  .array(
    fc.record({ day: fc.nat(DAYS.length - 1), parent: fc.nat(20), supersedes: fc.boolean(), withdraws: fc.boolean() }),
    {
      maxLength: 14,
    },
  )
  .map((steps) => {
    const kept: KeptStatement[] = [];
    for (const [at, { day, parent, supersedes, withdraws }] of steps.entries()) {
      const earlier = kept.filter(({ statement }) => statement.statedOn <= (DAYS[day] as string));
      const before = supersedes && earlier.length > 0 ? earlier[parent % earlier.length] : undefined;
      const statement = stated(
        content({
          statedOn: DAYS[day] as string,
          value: String(at),
          ...(withdraws && before ? { predicate: "withdraws" as const } : {}),
          ...(before === undefined ? {} : { supersedes: before.statement.id }),
        }),
      );
      kept.push({ statement, keptAt: `2025-0${1 + (at % 9)}-01T00:00:00.000Z` });
    }
    return kept;
  });

/** Whether `a` supersedes `b`, over any number of statements between. */
function isBehind(a: Statement, b: Statement, all: readonly KeptStatement[]): boolean {
  for (let at: Statement | undefined = a; at?.supersedes !== undefined; ) {
    if (at.supersedes === b.id) return true;
    const next: string = at.supersedes;
    at = all.find(({ statement }) => statement.id === next)?.statement;
  }
  return false;
}

test("nothing is lost, and what supersedes stands behind what it supersedes", () => {
  fc.assert(
    fc.property(history, (kept) => {
      const rows = lineages(kept);
      assert.equal(rows.flat().length, kept.length);
      for (const row of rows) {
        for (const [at, { statement }] of row.entries()) {
          for (const { statement: later } of row.slice(at + 1)) {
            assert.ok(!isBehind(statement, later, kept));
            assert.ok(statement.statedOn <= later.statedOn);
          }
        }
      }
    }),
  );
});

test("the order of loading changes nothing", () => {
  fc.assert(
    fc.property(
      history.chain((kept) => fc.tuple(fc.constant(kept), fc.shuffledSubarray(kept, { minLength: kept.length }))),
      ([kept, shuffled]) => {
        const ids = (all: readonly KeptStatement[]) => new Set(inForce(all).map(({ id }) => id));
        assert.deepEqual(ids(shuffled), ids(kept));
      },
    ),
  );
});

test("any past day is what it was on that day, whatever came later", () => {
  fc.assert(
    fc.property(history, fc.constantFrom(...DAYS), (kept, day) => {
      const then = kept.filter(({ statement }) => statement.statedOn <= day);
      assert.deepEqual(new Set(inForce(kept, { asOf: day })), new Set(inForce(then)));
    }),
  );
});

test("what we knew at a time is not what we know", () => {
  const first = stated(content({ value: "1" }));
  const second = stated(content({ value: "2", supersedes: first.id }));
  const kept = [
    { statement: first, keptAt: "2024-03-25T12:00:00.000Z" },
    { statement: second, keptAt: "2024-03-25T17:00:00.000Z" },
  ];
  assert.deepEqual(inForce(kept, { knownAt: "2024-03-25T13:00:00.000Z" }), [first]);
  assert.deepEqual(inForce(kept), [second]);
  const withdrawal = stated(content({ predicate: "withdraws", statedOn: "2024-04-01", supersedes: second.id }));
  const all = [...kept, { statement: withdrawal, keptAt: "2024-04-01T00:00:00.000Z" }];
  assert.deepEqual(inForce(all), []);
  assert.deepEqual(inForce(all, { asOf: "2024-03-31" }), [second]);
});

test("a statement cannot supersede what is not kept, or what is newer", () => {
  const newer = stated(content({ statedOn: "2025-01-01" }));
  const older = stated(content({ statedOn: "2024-01-01", supersedes: newer.id }));
  const isOrder = (error: unknown) => error instanceof PortcullisError && error.code === "STATEMENT_ORDER";
  assert.throws(() => checkSupersedes(older, newer), isOrder);
  assert.throws(() => checkSupersedes(older, undefined), isOrder);
  checkSupersedes(stated(content({ statedOn: "2025-01-02", supersedes: newer.id })), newer);
});

test("the same words at the same place are one statement, whatever the order of their keys", () => {
  const made = stated(content({ value: "a" }));
  const { id: _, ...plain } = made;
  const reversed = Object.fromEntries(Object.entries(plain).toReversed()) as unknown as StatementContent;
  assert.equal(stated(reversed).id, made.id);
  assert.notEqual(stated(content({ value: "b" })).id, made.id);
});

test("a name is its letters and digits, and nothing else", () => {
  for (const same of ["APT31", "apt31", "APT-31", "APT 31", "the APT31"]) assert.equal(nameKey(same), "apt31");
  assert.notEqual(nameKey("APT3"), nameKey("APT31"));
  assert.equal(nameKey("武汉晓睿智"), "武汉晓睿智");
});

test("grades keep their words; what lies in a gap stays there", () => {
  assert.deepEqual(gradeOf("highly likely"), { words: "highly likely", scale: "phia", low: 0.8, high: 0.9 });
  assert.deepEqual(gradeOf("may"), { words: "may" });
  // The same words are other figures in the mouth of somebody else.
  assert.deepEqual(gradeOf("Likely", "icd203"), { words: "Likely", scale: "icd203", low: 0.55, high: 0.8 });
  assert.deepEqual(gradeOf("highly probable", "icd203"), {
    words: "highly probable",
    scale: "icd203",
    low: 0.8,
    high: 0.95,
  });
  assert.deepEqual(
    [
      ["The NCSC", "USA Today"],
      ["The agencies", "US Department of Justice"],
      ["FBI"],
      ["A minister", "A paper"],
      [],
    ].map((names) => yardstickOf(...names)),
    ["phia", "icd203", "icd203", "phia", "phia"],
  );
  assert.deepEqual(placeOf(0.92), { above: 5, below: 6 });
  assert.deepEqual(placeOf(0.85), { band: 5 });
  // Public figures of both yardsticks.
  assert.deepEqual(
    PHIA.flatMap(({ low, high }) => [low, high]),
    [0, 0.05, 0.1, 0.2, 0.25, 0.35, 0.4, 0.5, 0.55, 0.75, 0.8, 0.9, 0.95, 1],
  );
  assert.deepEqual(
    ICD_203.map(({ low, high }) => [low, high]),
    [
      [0.01, 0.05],
      [0.05, 0.2],
      [0.2, 0.45],
      [0.45, 0.55],
      [0.55, 0.8],
      [0.8, 0.95],
      [0.95, 0.99],
    ],
  );
});

const tie = (
  from: string,
  predicate: StatementContent["predicate"],
  to: string,
  over: Partial<StatementContent> = {},
) => stated(content({ subject: named(from), predicate, object: named(to), ...over }));

test("a path has a stated step for every link, and names its weakest", () => {
  const entities = ["a", "b", "c", "d", "e"];
  const statement = fc
    .tuple(
      fc.constantFrom(...entities),
      fc.constantFrom("member-of", "acts-for", "targeted", "named-as", "linked-to", "denies" as const),
      fc.constantFrom(...entities),
      fc.boolean(),
    )
    .map(([from, predicate, to, isNo]) =>
      tie(from, predicate as StatementContent["predicate"], to, { polarity: isNo ? "no" : "yes" }),
    );
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 12 }), (statements) => {
      for (const { steps, to, weakest } of pathsFrom("name/a", stepsFrom(statements))) {
        let at = "name/a";
        for (const { statement: said, from, to: next, reversed } of steps) {
          assert.ok(statements.includes(said));
          assert.equal(said.polarity, "yes");
          assert.equal(from.id, at);
          assert.equal(reversed ? said.object?.id : said.subject.id, from.id);
          assert.equal(reversed ? said.subject.id : said.object?.id, next.id);
          assert.ok(!reversed || said.predicate === "named-as");
          at = next.id;
        }
        assert.equal(at, to.id);
        assert.ok(weakest >= 0 && weakest < steps.length);
      }
    }),
  );
});

test("ties lead from subject to object only, and not over a name that is somebody else's, too", () => {
  const statements = [
    tie("Ni", "member-of", "APT31"),
    tie("APT31", "acts-for", "the ministry"),
    tie("another group", "acts-for", "the ministry"),
    tie("another group", "compromised", "the commission"),
  ];
  const ends = (ambiguous: readonly string[] = []) =>
    pathsFrom("name/ni", stepsFrom(statements), new Set(ambiguous)).map(({ to }) => to.text);
  assert.deepEqual(ends(), ["APT31", "the ministry"]);
  assert.deepEqual(ends(["name/apt31"]), ["APT31"]);
  const graded = [
    tie("Ni", "member-of", "APT31"),
    tie("APT31", "targeted", "the museum", { grade: gradeOf("likely") }),
  ];
  assert.equal(pathsFrom("name/ni", stepsFrom(graded)).at(-1)?.weakest, 1);
});
