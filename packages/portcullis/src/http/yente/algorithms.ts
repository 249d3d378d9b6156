// Which algorithms may a client of yente ask for? All names it knows; one engine answers them, and says so.

import { HttpProblem } from "../problem.ts";

interface ConfigKey {
  readonly type: string;
  readonly description: string;
  readonly default: number | string | null;
}

const NM_CONFIG: Readonly<Record<string, ConfigKey>> = Object.fromEntries(
  [
    ["nm_name_property", "string", null],
    ["nm_number_mismatch", "float", 0.3],
    ["nm_extra_query_name", "float", 0.8],
    ["nm_extra_result_name", "float", 0.2],
    ["nm_family_name_weight", "float", 1.3],
    ["nm_fuzzy_cutoff_factor", "float", 1],
  ].map(([name, type, standard]) => [
    name,
    { type, description: "Accepted; the engine weighs evidence by its own measures.", default: standard },
  ]),
) as Readonly<Record<string, ConfigKey>>;

const FEATURES: Readonly<
  Record<string, { readonly description: string; readonly coefficient: number; readonly url: null }>
> = Object.fromEntries(
  ["name", "birth_date", "country", "identifier", "address", "gender", "kind"].map((field) => [
    `${field}_match`,
    { description: `Evidence of the ${field.replace("_", " ")} in bits.`, coefficient: 1, url: null },
  ]),
);

const NAMES = [
  "portcullis",
  "logic-v2",
  "logic-v1",
  "name-based",
  "name-qualified",
  "regression-v1",
  "ofac-249",
] as const;

export const DEFAULT_ALGORITHM = "portcullis";

export const ALGORITHMS = {
  algorithms: NAMES.map((name) => {
    const description =
      name === "portcullis"
        ? "Evidence in bits, for and against; 0.7 is the operating point."
        : `Accepted for clients that ask for ${name}; answered by the engine of Portcullis.`;
    const config = name === "logic-v2" ? NM_CONFIG : {};
    return { name, description, features: FEATURES, docs: { description, features: FEATURES, config } };
  }),
  default: DEFAULT_ALGORITHM,
  best: DEFAULT_ALGORITHM,
};

/** Throws 400 for an algorithm nobody knows, a key of configuration or a feature that it has not. */
export function checkAlgorithm(
  name: string,
  config: Readonly<Record<string, unknown>>,
  weights: Readonly<Record<string, unknown>>,
): void {
  const wanted = name === "best" ? DEFAULT_ALGORITHM : name;
  const known = ALGORITHMS.algorithms.find((algorithm) => algorithm.name === wanted);
  if (known === undefined) {
    throw new HttpProblem(
      400,
      "ALGORITHM_UNKNOWN",
      `There is no algorithm "${name}". There are: best, ${NAMES.join(", ")}.`,
    );
  }
  for (const key of Object.keys(config)) {
    if (Object.hasOwn(known.docs.config, key) || (wanted === DEFAULT_ALGORITHM && Object.hasOwn(NM_CONFIG, key)))
      continue;
    throw new HttpProblem(400, "CONFIG_UNKNOWN", `Invalid configuration parameter: ${key} for algorithm ${wanted}.`);
  }
  for (const [feature, weight] of Object.entries(weights)) {
    if (typeof weight === "number" && Number.isFinite(weight)) continue;
    throw new HttpProblem(422, "WEIGHT_INVALID", `The weight of ${feature} is no number.`);
  }
}
