// What stands before a person who decides? The alert, its evidence, what the lists say of each party, and all that was done.

import { formatPartialDate } from "@portcullis/match";
import type { Alert } from "../../casework/alert.ts";
import { consequencesOf } from "../../casework/consequences.ts";
import type { PartyCard } from "../../screening/party-card.ts";
import { alertView, suppressionView } from "../../usecases/alert-view.ts";
import type { Service } from "../service.ts";
import { caseworkOf } from "./casework-of.ts";

/** What the newest editions say of these parties; of one that is not there any more, nothing. */
async function partiesOf(service: Service, ids: readonly string[]) {
  const state = await service.state();
  const [{ snapshot }, positions] = await Promise.all([state.screening("default"), state.positions()]);
  const { reader, meta } = snapshot;
  const found = ids.flatMap((id) => {
    const at = positions.get(id);
    if (at === undefined) return [];
    const card = JSON.parse(reader.payload(at)) as PartyCard;
    const { names, birthDates = [], countries = [], identifiers = [], addresses = [], gender } = reader.description(at);
    const about = {
      id,
      list: card.list,
      kind: card.kind,
      caption: card.names[0] ?? id,
      names: names.map(({ text, strength = "unstated" }) => ({ text, strength })),
      birth_dates: birthDates.map(formatPartialDate),
      countries,
      identifiers,
      addresses,
      gender: gender ?? null,
      regimes: card.regimes,
      measures: card.measures,
      same_as: card.same_as,
      edition: meta.editions[reader.group(at)] ?? null,
    };
    return [[id, about] as const];
  });
  return Object.fromEntries(found);
}

export async function alertDetail(service: Service, alert: Alert) {
  const { casework } = caseworkOf(service);
  const [history, suppressions, parties] = await Promise.all([
    casework.state.history(alert.id),
    casework.state.suppressionsOf(alert.key),
    partiesOf(
      service,
      alert.hits.map(({ party }) => party),
    ),
  ]);
  const { hash, entry } = alert.screening;
  return {
    ...alertView(alert),
    screening: {
      id: alert.subject.id,
      status: alert.hits.length === 0 ? ("clear" as const) : ("hits" as const),
      hits: alert.hits,
      warnings: [],
      screening: hash,
      hash,
      entry,
    },
    parties,
    history,
    suppressions: suppressions.map((each) => suppressionView(each, casework.today)),
    consequences: alert.decision?.disposition === "true_positive" ? consequencesOf(alert) : null,
  };
}
