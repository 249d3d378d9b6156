// Writes docs/formats/completeness.md: what becomes of every field of every list that is read.
//
//   node --conditions=portcullis-source scripts/completeness.ts

import { writeFileSync } from "node:fs";
import { completenessReport } from "./completeness-report.ts";

writeFileSync(new URL("../docs/formats/completeness.md", import.meta.url), completenessReport());
