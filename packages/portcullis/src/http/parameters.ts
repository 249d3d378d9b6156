// Which values does a query string bring? Read one by one, so that what is wrong is named.

import { HttpProblem } from "./problem.ts";

export type QueryString = Readonly<Record<string, unknown>>;

/** All values of a parameter that may stand several times. */
export function several(query: QueryString, name: string, max = 1_000): readonly string[] {
  const value = query[name];
  const values = (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .map(String)
    .filter((each) => each !== "");
  if (values.length > max) throw invalid(name, `at most ${max} values`);
  return values;
}

export function one(query: QueryString, name: string): string | undefined {
  return several(query, name)[0];
}

function invalid(name: string, expected: string): HttpProblem {
  return new HttpProblem(
    422,
    "PARAMETER_INVALID",
    `The parameter "${name}" is not as it should be: expected ${expected}.`,
  );
}

/** A whole number within bounds, both included. */
export function whole(query: QueryString, name: string, standard: number, min: number, max: number): number {
  const text = one(query, name);
  if (text === undefined) return standard;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw invalid(name, `a whole number from ${min} to ${max}`);
  return value;
}

export function share(query: QueryString, name: string, standard: number): number {
  const text = one(query, name);
  if (text === undefined) return standard;
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) throw invalid(name, "a number from 0 to 1");
  return value;
}

export function truth(query: QueryString, name: string): boolean | undefined {
  const text = one(query, name)?.toLowerCase();
  if (text === undefined) return undefined;
  if (["true", "1", "on", "yes"].includes(text)) return true;
  if (["false", "0", "off", "no"].includes(text)) return false;
  throw invalid(name, "true or false");
}

/** A day or a time, as far as it is given. */
export function timestamp(query: QueryString, name: string): string | undefined {
  const text = one(query, name);
  if (text === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/.test(text)) return text;
  throw invalid(name, "a day or time as 2024-03-25 or 2024-03-25T12:00");
}
