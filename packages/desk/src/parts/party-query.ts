// How is all that a list states of one party asked for? The same question wherever it is asked, so that it is asked once.

import { got } from "../api/client.ts";
import type { PartyDetail } from "../api/party-types.ts";
import { partyParts } from "./format.ts";

export function partyQuery(party: string) {
  const { list, reference } = partyParts(party);
  return got<PartyDetail>(`/parties/${encodeURIComponent(list)}/${encodeURIComponent(reference)}`);
}
