// How does a STIX 2.0 object become one of 2.1? By what the standard says has changed; nothing is taken away.
//
// STIX 2.1, 1.7 and appendix "changes from earlier versions".

import { type StixObject, textsOf } from "./stix-object.ts";

/** What 2.0 said in `labels`, by type. */
const TYPES_OF_LABELS: Readonly<Record<string, string>> = {
  indicator: "indicator_types",
  malware: "malware_types",
  report: "report_types",
  "threat-actor": "threat_actor_types",
  tool: "tool_types",
};

/** Types without `spec_version` in 2.1: what holds other objects. */
const WITHOUT_VERSION = new Set(["bundle"]);

/**
 * Whether it is of 2.0: its objects all say when they were created, and name no version. Observables of 2.1 (a domain, a file) need name none
 * either, and are created by nobody.
 */
function isOf20({ type, spec_version, created }: StixObject): boolean {
  if (WITHOUT_VERSION.has(type)) return false;
  return spec_version === "2.0" || (spec_version === undefined && created !== undefined);
}

/** The object as one of 2.1; one that is of 2.1 already comes back as it is. */
export function upgraded(object: StixObject): StixObject {
  if (!isOf20(object)) return object;
  const types = TYPES_OF_LABELS[object.type];
  const labels = textsOf(object["labels"]);
  const { type, id, spec_version: _, ...others } = object;
  return {
    type,
    spec_version: "2.1",
    id,
    ...(type === "marking-definition" ? {} : { created: "1970-01-01T00:00:00.000Z", modified: object.created }),
    ...(types !== undefined && labels.length > 0 ? { [types]: labels } : {}),
    ...(type === "indicator" ? { pattern_type: "stix" } : {}),
    ...(type === "malware" ? { is_family: true } : {}),
    ...others,
  };
}
