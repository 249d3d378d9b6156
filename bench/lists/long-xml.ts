// What would a list of a hundred megabytes look like? The parties of a format's fixture again and again, each with a number of its own.

import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

const FORMATS_FOLDER = join(import.meta.dirname, "../../packages/register/src/formats");

interface Repeated {
  readonly format: string;
  readonly fixture: string;
  /** Elements that are repeated, in groups that stand apart in the file. */
  readonly elements: readonly string[];
  /** Numbers in the fixture that tie a party together; each copy has its own. */
  readonly numbers: RegExp;
}

export const REPEATED: readonly Repeated[] = [
  {
    format: "un-xml",
    fixture: "un-xml/fixtures/consolidated.xml",
    elements: ["INDIVIDUAL"],
    numbers: /(?<=<REFERENCE_NUMBER>)[^<]+/g,
  },
  {
    format: "uksl-xml",
    fixture: "uksl-xml/fixtures/list.xml",
    elements: ["Designation"],
    numbers: /(?<=<UniqueID>)[^<]+/g,
  },
  { format: "sema-xml", fixture: "sema-xml/fixtures/list.xml", elements: ["record"], numbers: /(?<=<Item>)[^<]+/g },
  {
    format: "eu-full-xml",
    fixture: "eu-full-xml/fixtures/full.xml",
    elements: ["sanctionEntity"],
    numbers: /(?<=euReferenceNumber=")[^"]+/g,
  },
  {
    format: "eu-global-xml",
    fixture: "eu-global-xml/fixtures/global.xml",
    elements: ["ENTITY"],
    numbers: /(?<=<ENTITY Id=")[^"]+/g,
  },
  {
    format: "ofac-xml",
    fixture: "ofac-xml/fixtures/classic.xml",
    elements: ["sdnEntry"],
    numbers: /(?<=<sdnEntry>\s*<uid>)[^<]+/g,
  },
  {
    format: "ofac-xml",
    fixture: "ofac-xml/fixtures/advanced.xml",
    elements: ["Location", "IDRegDocument", "DistinctParty", "ProfileRelationship", "SanctionsEntry"],
    numbers:
      /(?<=(?:<Location ID|LocationID|IdentityID|<Identity ID|DistinctParty FixedRef|<Profile ID|ProfileID|From-ProfileID|To-ProfileID)=")[^"]+/g,
  },
  {
    format: "seco-xml",
    fixture: "seco-xml/fixtures/list.xml",
    elements: ["target"],
    numbers: /(?<=<target ssid=")[^"]+/g,
  },
];

/** The fixture's text with each group of elements `copies` times, in pieces. */
function* texts({ fixture, elements, numbers }: Repeated, copies: number): Generator<string> {
  let rest = readFileSync(join(FORMATS_FOLDER, fixture), "utf8");
  for (const element of elements) {
    const found = new RegExp(`(?:<${element}[\\s>][\\s\\S]*?</${element}>\\s*)+`).exec(rest);
    if (found === null) throw new Error(`${fixture} has no <${element}>.`);
    yield rest.slice(0, found.index);
    for (let copy = 0; copy < copies; copy += 1) yield found[0].replace(numbers, (number) => `${number}${copy}`);
    rest = rest.slice(found.index + found[0].length);
  }
  yield rest;
}

/** Writes a file of about this many bytes. */
export function writeLongXml(repeated: Repeated, bytes: number, path: string): void {
  const once = [...texts(repeated, 1)].join("").length;
  const copies = Math.max(1, Math.round(bytes / once));
  const file = openSync(path, "w");
  let held = "";
  for (const text of texts(repeated, copies)) {
    held += text;
    if (held.length < 1_000_000) continue;
    writeSync(file, held);
    held = "";
  }
  writeSync(file, held);
  closeSync(file);
}
