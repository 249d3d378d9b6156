// Which forms of intelligence can be read?

import { galaxyFormat } from "./galaxy/galaxy-format.ts";
import type { IntelligenceFormat } from "./intelligence.ts";
import { stixFormat } from "./stix/stix-format.ts";

/** By the names that mirrors give them: a bundle and one object a line are read alike. */
export const INTELLIGENCE_FORMATS: ReadonlyMap<string, IntelligenceFormat> = new Map([
  ["stix", stixFormat],
  ["stix-bundle", stixFormat],
  ["stix-lines", stixFormat],
  ["misp-galaxy", galaxyFormat],
]);
