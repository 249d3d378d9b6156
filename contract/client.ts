// How does a program call the service with its answers typed? Paths, bodies and answers are those of openapi.json.

import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./api.generated.ts";

/** @param key Made by `portcullis keys add`; a service without sign-in needs none. */
export function portcullisClient(baseUrl: string, key?: string): Client<paths> {
  return createClient<paths>({
    baseUrl,
    ...(key === undefined ? {} : { headers: { Authorization: `Bearer ${key}` } }),
  });
}
