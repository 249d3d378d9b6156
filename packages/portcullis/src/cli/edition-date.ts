// Which day does an option name?

import { usageFault } from "./usage-fault.ts";

/** Reads an ISO date of publication. */
export function editionDateOf(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw usageFault("DATE_INVALID", "Expected a date as 2024-03-25.");
}
