// How is a JSON body read? As it stands, if it is not nested deeper than anything of ours, and names no prototype.

import type { App } from "../app.ts";
import { HttpProblem } from "../problem.ts";

/** Deeper than any body that a route takes. */
export const JSON_DEPTH_MAX = 64;

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 91, 93, 123, 125];

/** Whether brackets outside of texts are nested deeper than allowed; told without building anything. */
export function isTooDeep(text: string, max: number = JSON_DEPTH_MAX): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > max) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

const POISON = /"(?:__proto__|constructor)"\s*:/;

/** Throws 400 for what is no JSON, or JSON that no route means. */
export function parseJsonBody(text: string): unknown {
  if (isTooDeep(text)) {
    throw new HttpProblem(400, "JSON_TOO_DEEP", `The body is nested deeper than ${JSON_DEPTH_MAX} levels.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text, POISON.test(text) ? refusePrototype : undefined);
  } catch (error) {
    if (error instanceof HttpProblem) throw error;
    throw new HttpProblem(400, "BODY_INVALID", `The body is no JSON: ${(error as Error).message}`);
  }
  return value;
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key !== "__proto__" && key !== "constructor") return value;
  throw new HttpProblem(400, "BODY_INVALID", `The body has a key "${key}", which is not taken.`);
}

/** Bodies without a type are JSON, as the clients of yente send them. */
export function readJsonBodies(app: App): void {
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (_request, text, done) => {
    try {
      done(null, text === "" ? undefined : parseJsonBody(text));
    } catch (error) {
      done(error as Error);
    }
  });
  app.addHook("onRequest", async ({ headers }) => {
    const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
    if (hasBody && headers["content-type"] === undefined) headers["content-type"] = "application/json";
  });
}
