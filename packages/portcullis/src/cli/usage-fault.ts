// What is wrong with the value of an option? An error the command line library shows beside the option, with our code.

import { InvalidArgumentError } from "commander";

/** @param code stable, upper snake case; it stands in brackets at the end of the message. */
export function usageFault(code: string, expected: string): InvalidArgumentError {
  return new InvalidArgumentError(`${expected} [${code}]`);
}
