// Under which id is a listed party an entity?

import type { ServiceState } from "../service.ts";

/** That of the list where it came as FollowTheMoney, else made of list and reference (`uk/CYB0045`: `uk-CYB0045`). */
export function entityIdOf(state: ServiceState, party: string): string {
  const cut = party.indexOf("/");
  const [list, reference] = [party.slice(0, cut), party.slice(cut + 1)];
  const own = state.editions.find((edition) => edition.list === list)?.edition.format === "ftm-ndjson";
  if (own) return reference;
  return `${list}-${reference}`.replace(/[^0-9A-Za-z.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
}
