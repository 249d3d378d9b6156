// Which domains, addresses, URLs and hashes has somebody published as a group's? STIX 2.1 objects, one a line or in a
// bundle (https://docs.oasis-open.org/cti/stix/v2.1/). Patterns of one comparison are understood; others are counted.

import { MailError } from "../errors.ts";

export type IndicatorKind = "domain" | "address" | "url" | "hash" | "ip";

export interface Indicator {
  readonly kind: IndicatorKind;
  /** Lower case; URLs as written. */
  readonly value: string;
  /** The group, operation or tool it is said to indicate; "" when it is not said. */
  readonly group: string;
  /** Who said so. */
  readonly speaker: string;
  /** When it was last said, ISO 8601; "" when it is not said. */
  readonly statedOn: string;
}

export interface Indicators {
  readonly byValue: ReadonlyMap<string, Indicator>;
  /** Indicators whose pattern is not understood: YARA rules, several comparisons. */
  readonly notRead: number;
}

export const NO_INDICATORS: Indicators = { byValue: new Map(), notRead: 0 };

/** Characters of an indicator file that are read. */
const CHARACTERS_MAX = 256 * 1024 * 1024;

const KINDS: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/^domain-name:value$/, "domain"],
  [/^(?:ipv4-addr|ipv6-addr):value$/, "ip"],
  [/^url:value$/, "url"],
  [/^email-addr:value$/, "address"],
  [/^email-message:from_ref\.value$/, "address"],
  [/^file:hashes\.'?(?:MD5|SHA-?1|SHA-?256)'?$/i, "hash"],
];

interface StixObject {
  readonly type?: string;
  readonly id?: string;
  readonly name?: string;
  readonly pattern?: string;
  readonly modified?: string;
  readonly created?: string;
  readonly created_by_ref?: string;
  readonly relationship_type?: string;
  readonly source_ref?: string;
  readonly target_ref?: string;
  readonly objects?: readonly StixObject[];
}

function objectsOf(text: string, name: string): StixObject[] {
  const trimmed = text.trim();
  const failed = (cause: unknown) =>
    new MailError(
      "INDICATORS_NOT_STIX",
      "input",
      `${name} is not STIX 2 in JSON, as a bundle or one object a line.`,
      { file: name },
      cause,
    );
  if (text.length > CHARACTERS_MAX) throw failed(undefined);
  try {
    const whole = JSON.parse(trimmed) as StixObject;
    return [...(whole.objects ?? [whole])];
  } catch (cause) {
    try {
      return trimmed
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line) as StixObject);
    } catch {
      throw failed(cause);
    }
  }
}

function comparisonOf(pattern: string): { kind: IndicatorKind; value: string } | undefined {
  const found = /^\[\s*([\w:.'-]+)\s*=\s*'((?:[^'\\]|\\.)*)'\s*\]$/.exec(pattern.trim());
  const kind = KINDS.find(([path]) => path.test(found?.[1] ?? ""))?.[1];
  if (!found || !kind) return undefined;
  const value = (found[2] ?? "").replace(/\\(.)/g, "$1");
  return { kind, value: kind === "url" ? value : value.toLowerCase() };
}

/** From an indicator over what it indicates to the group that uses that. */
function groupNames(objects: readonly StixObject[]): (id: string) => string {
  const byId = new Map(objects.map((each) => [each.id ?? "", each]));
  const targets = new Map<string, string[]>();
  for (const { type, source_ref, target_ref } of objects) {
    if (type !== "relationship" || !source_ref || !target_ref) continue;
    targets.set(source_ref, [...(targets.get(source_ref) ?? []), target_ref]);
    // `APT31 uses the malware`: from the malware one gets to the group.
    if (/^(?:intrusion-set|campaign)--/.test(source_ref))
      targets.set(target_ref, [...(targets.get(target_ref) ?? []), source_ref]);
  }
  return (id) => {
    const direct = targets.get(id) ?? [];
    const reached = [...direct, ...direct.flatMap((each) => targets.get(each) ?? [])];
    const best =
      reached.find((each) => each.startsWith("intrusion-set--")) ??
      reached.find((each) => /^(?:campaign|threat-actor|malware)--/.test(each));
    return byId.get(best ?? "")?.name ?? "";
  };
}

/**
 * Reads indicators.
 * @param speaker who published the file, for objects that do not name their creator.
 *
 * Throws `MailError` (input): `INDICATORS_NOT_STIX`.
 */
export function readStix(text: string, name: string, speaker: string): Indicators {
  const objects = objectsOf(text, name);
  const names = new Map(objects.map(({ id, name: own }) => [id ?? "", own ?? ""]));
  const sets = objects.filter(({ type }) => type === "intrusion-set");
  const onlyGroup = sets.length === 1 ? (sets[0]?.name ?? "") : "";
  const groupOf = groupNames(objects);
  const byValue = new Map<string, Indicator>();
  let notRead = 0;
  for (const { type, id = "", pattern = "", modified, created, created_by_ref = "" } of objects) {
    if (type !== "indicator") continue;
    const found = comparisonOf(pattern);
    if (!found) notRead += 1;
    else {
      const group = groupOf(id) || onlyGroup;
      byValue.set(found.value, {
        ...found,
        group,
        speaker: names.get(created_by_ref) || speaker,
        statedOn: (modified ?? created ?? "").slice(0, 10),
      });
    }
  }
  return { byValue, notRead };
}

/** Several files as one. */
export function joinIndicators(all: readonly Indicators[]): Indicators {
  return {
    byValue: new Map(all.flatMap(({ byValue }) => [...byValue])),
    notRead: all.reduce((sum, { notRead }) => sum + notRead, 0),
  };
}
