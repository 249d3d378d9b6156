// Where do routes find the cases? A service without a ledger has none.

import type { Casework } from "../../usecases/casework.ts";
import type { ScreeningLedger } from "../../usecases/screening-ledger.ts";
import { HttpProblem } from "../problem.ts";
import type { Service } from "../service.ts";

export function caseworkOf({ casework, ledger }: Service): { casework: Casework; ledger: ScreeningLedger } {
  if (casework === undefined || ledger === undefined) {
    throw new HttpProblem(503, "NO_LEDGER", "This service has no ledger: it screens and keeps no cases.");
  }
  return { casework, ledger };
}
