// What is read out of texts invented for these tests: whom they designate and whom not, how surely, who denies it; and hostile texts.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readNotice, textOfDocument, textOfHtml } from "./index.ts";

const names = (text: string) => readNotice("t", text).designated.map(({ name }) => name);
const measures = (text: string) => readNotice("t", text).measures.map(({ type, phrase }) => `${type}: ${phrase}`);
const grades = (text: string) => readNotice("t", text).confidence.map(({ phrase }) => phrase);
const actors = (text: string) => readNotice("t", text).actors.map(({ name }) => name);
const denials = (text: string) =>
  readNotice("t", text).denials.map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);

test("whom a text designates, in the active and the passive, in lists and behind asides", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "The Treasury sanctioned Heron Works LLC and its owner, Talbit Orelin, for selling lamps to Marsh Bank.",
      ["Heron Works LLC", "Talbit Orelin"],
    ],
    [
      "Talbit Orelin and Jana Heron were sanctioned today for attacks on the Lamp Museum.",
      ["Talbit Orelin", "Jana Heron"],
    ],
    [
      "OFAC designated Lampworks Trading Co, which supplied the Quay Group, as well as Orel Maritime Ltd.",
      ["Lampworks Trading Co", "Orel Maritime Ltd"],
    ],
    [
      "The United Kingdom has imposed sanctions on Jezero Science and Technology Company.",
      ["Jezero Science and Technology Company"],
    ],
    ["The Council has removed Talbit Orelin from the sanctions list.", []],
    ["Prosecutors charged Talbit Orelin with breaking into the Lamp Museum.", []],
    ["Talbit Orelin said the ministry had sanctioned no one.", []],
    [
      "The following individuals were sanctioned:\n- Talbit Orelin, a programmer\n- Jana Heron (born 1990)\n- Otto Reed\n\nThe museum was closed.\nVisitors left.",
      ["Talbit Orelin", "Jana Heron", "Otto Reed"],
    ],
  ];
  for (const [text, expected] of cases) assert.deepEqual(names(text), expected, text);
});

test("announcements in other styles", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "The European Union designated the following persons:\n\nName | Role\nTalbit Orelin | head\nJana Heron | clerk\n\nIt is law today.",
      ["Talbit Orelin", "Jana Heron"],
    ],
    [
      "Lampland lists 12 individuals. Among those listed: Anna Wickov, Otto Reed and the Institute of Applied Lanterns.",
      ["Anna Wickov", "Otto Reed", "Institute of Applied Lanterns"],
    ],
    ["Washington has blacklisted Jezero Network Technology for aiding Flax Typhoon.", ["Jezero Network Technology"]],
    [
      "OFAC acts today to designate two persons: (1) Media Lantern LLC; and (2) the vessel LAMPLIGHT.",
      ["Media Lantern LLC", "LAMPLIGHT"],
    ],
    ["Treasury Sanctions Evil Corp, the Russia-Based Cybercriminal Group Behind It", ["Evil Corp"]],
    ["The ministry sanctioned five members of GRU Unit 26165.", []],
    ["The United States sanctioned APT31 hackers.", []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(names(text), expected, text);
  const [wallet] = readNotice("t", "Blocked wallet: bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhx0wlh.").designated;
  assert.deepEqual([wallet?.kind, wallet?.start], ["wallet", 16]);
});

test("aliases stand beside their name", () => {
  const text = "Treasury sanctioned Talbit Orelin today. Talbit Orelin is also known as Lampman, Dim and Wick.";
  const [party] = readNotice("t", text).designated;
  assert.deepEqual(
    party?.aliases.map(({ name }) => name),
    ["Lampman", "Dim", "Wick"],
  );
  for (const alias of party?.aliases ?? []) assert.equal(text.slice(alias.start, alias.end), alias.name);
});

test("graded words of a judgement, and no others", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "It is almost certain that the group did it, and highly likely that it knew.",
      ["almost certain", "highly likely"],
    ],
    ["The agency assesses with high confidence that the lamps were theirs.", ["assesses with high confidence"]],
    ["We attribute this with a high degree of confidence to the service.", ["high degree of confidence"]],
    ["It is unlikely that they stop.", ["unlikely"]],
    ["They keep “high confidence” lists of addresses.", []],
    ["Old lamps are more likely to fail, the agency believes.", []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(grades(text), expected, text);
});

test("groups by series, by vendors' schemes, by the table and by what the text calls them", () => {
  assert.deepEqual(actors("APT31 and Salt Typhoon work for the MSS."), ["APT31", "Salt Typhoon", "MSS"]);
  assert.deepEqual(actors('The "Dim Lantern" hacking group struck.'), ["Dim Lantern"]);
  assert.deepEqual(actors("Play was postponed, and Royal visitors left."), []);
  assert.deepEqual(actors("The Play ransomware gang struck."), ["Play"]);
});

test("measures, each in its words", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["The foreign ministry summoned the Lantern ambassador over it.", ["summons: summoned the Lantern ambassador"]],
    ["They face an asset freeze and a travel ban.", ["asset_freeze: asset freeze", "travel_ban: travel ban"]],
    ["Norway expelled three Lantern diplomats.", ["expulsion: expelled three Lantern diplomats"]],
    ["Sales went unsanctioned for years.", []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(measures(text), expected, text);
});

test("who denies, in his own words or reported", () => {
  const quoted =
    "Hackers backed by China broke in, the museum says.\nA spokesperson for the Chinese embassy in Lampton said: “These accusations are groundless slander, and we oppose all hacking.”";
  assert.deepEqual(denials(quoted), [
    [
      "A spokesperson for the Chinese embassy in Lampton",
      "These accusations are groundless slander, and we oppose all hacking.",
    ],
  ]);
  assert.deepEqual(denials("Moscow denied any involvement in the attack."), [
    ["Moscow", "denied any involvement in the attack"],
  ]);
  assert.deepEqual(denials("Access was denied to everybody."), []);
});

test("whoever has denied denies on: his next words, the firm's, his office's", () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      "Lantern Soft refuted the report. “Our books are open to everybody,” the firm said.",
      [
        ["Lantern Soft", "refuted the report"],
        ["Lantern Soft", "Our books are open to everybody,"],
      ],
    ],
    [
      "Britain blamed Russian hackers. The Russian embassy in Lampton brushed aside the findings. “Nobody here reads your mail,” it said.",
      [
        ["The Russian embassy in Lampton", "brushed aside the findings"],
        ["The Russian embassy in Lampton", "Nobody here reads your mail,"],
      ],
    ],
    [
      "Jana Heron rejected the accusations and told a Jezero paper that she had always acted within the law.",
      [
        ["Jana Heron", "rejected the accusations"],
        ["Jana Heron", "she had always acted within the law"],
      ],
    ],
  ];
  for (const [text, expected] of cases) assert.deepEqual(denials(text), expected, text);
});

test("nobody denies who judges, inquires, does not answer or refuses something else", () => {
  for (const text of [
    "A Jezero court rejected the suspect's appeal and he was denied bail.",
    "The Treasury said it had no evidence that the hackers still had access.",
    "The company has not denied reports of a ransom.",
    "The spokesman neither confirmed nor denied the attack, and could not say whether China will deny it.",
    "Did Moscow deny any involvement in the attack?",
    "The ministry denied the reporter a visa.",
  ])
    assert.deepEqual(denials(text), [], text);
});

test("every fact's text is its characters, whatever the text", () => {
  const piece = fc.constantFrom(
    "OFAC sanctioned Talbit Orelin. ",
    "“We reject this,” said the Chinese embassy. ",
    "APT31 highly likely did it.\n",
    "\u202Eabc\u0000\u2028",
    "(((((",
    "The following were designated:\n",
    "Jana Heron (also known as Lampman)\n",
    "\uD83D",
    "a.k.a. “”‘’\"'",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const { designated, actors: groups, confidence, measures: stated, denials: denied } = readNotice("t", text);
      for (const { name, start, end } of [...designated, ...groups]) assert.equal(text.slice(start, end), name);
      for (const { phrase, start, end } of [...confidence, ...stated]) assert.equal(text.slice(start, end), phrase);
      for (const { start, end } of denied) assert.ok(start >= 0 && start < end && end <= text.length);
    }),
  );
});

test("hostile texts end: ten megabytes, one line, five hundred names, brackets without end", () => {
  const list = Array.from(
    { length: 500 },
    (_, at) => `- Talbit Orelin${String.fromCharCode(97 + (at % 26))}${at % 7}x`,
  ).join("\n");
  for (const text of [
    "OFAC sanctioned ".repeat(650_000),
    `The following individuals were sanctioned:\n${list}`,
    "OFAC sanctioned Talbit Orelin. ".repeat(13_000),
    "(".repeat(100_000),
    "“".repeat(100_000),
    "Aa ".repeat(100_000),
    "was sanctioned by the the the ".repeat(10_000),
  ]) {
    assert.equal(readNotice("t", text).id, "t");
  }
});

test("other languages are named, and pages lose their markup", async () => {
  assert.equal(
    readNotice("t", "Le ministère a annoncé des sanctions contre les entreprises et les personnes de la liste.")
      .language,
    "fr",
  );
  assert.equal(readNotice("t", "Правительство объявило о новых мерах против компаний.").language, "ru");
  const table = "<table><tr><th>Name<th>Born<tr><td>Talbit Orelin<td>3 May 1980</table>";
  assert.equal(textOfHtml(table), "Name | Born\nTalbit Orelin | 3 May 1980");
  const page =
    "<!doctype html><html><head><title>x</title><script>alert('Orelin')</script></head><body><p>OFAC sanctioned <b>Talbit Orelin</b>.</p><p>Later</p></body></html>";
  assert.equal(textOfHtml(page), "OFAC sanctioned Talbit Orelin.\nLater");
  assert.equal(await textOfDocument(Buffer.from(page)), "OFAC sanctioned Talbit Orelin.\nLater");
});
