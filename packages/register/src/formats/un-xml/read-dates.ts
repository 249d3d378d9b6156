// When was the person born, by the UN list? EXACT, APPROXIMATELY or BETWEEN, a date, a year or two; a remark may say more.

import type { StatedDate } from "../../model/party.ts";
import { statedDate } from "../../values/stated-date.ts";
import { groups, type PartyElement, textOf, texts } from "./party-element.ts";

/** Every date that is stated, those of aliases after the party's own, each text once. */
export function readBirthDates(party: PartyElement): readonly StatedDate[] {
  const own = groups(party, "DATE_OF_BIRTH")
    .filter((group) => group.children.length > 0)
    .flatMap(readBirthDate);
  const ofAliases = groups(party, "ALIAS").flatMap((alias) =>
    texts(alias, "DATE_OF_BIRTH").map((text) => statedDate(text, "ymd")),
  );
  const byText = new Map<string, StatedDate>();
  for (const date of [...own, ...ofAliases]) if (!byText.has(date.printed)) byText.set(date.printed, date);
  return [...byText.values()];
}

function readBirthDate(group: PartyElement): readonly StatedDate[] {
  const note = textOf(group, "NOTE");
  const type = textOf(group, "TYPE_OF_DATE").toUpperCase();
  const dates = [...texts(group, "DATE"), ...texts(group, "YEAR"), ...range(group)];
  const about = type === "APPROXIMATELY" || /^approximately\.?$/i.test(note);
  if (dates.length === 0) return note === "" ? [] : [statedDate(note, "dmy")];
  return dates.map((text) => {
    // "1958" with the remark "Sep.": together they are a month.
    const whole = statedDate(about ? `approximately ${text}` : text, "ymd");
    const closer = note === "" || about ? {} : statedDate(`${note} ${text}`, "dmy");
    const printed = note === "" || /^approximately\.?$/i.test(note) ? whole.printed : `${whole.printed} (${note})`;
    return { ...whole, ...closer, printed };
  });
}

function range(group: PartyElement): readonly string[] {
  const [from, to] = [textOf(group, "FROM_YEAR"), textOf(group, "TO_YEAR")];
  if (from === "" || to === "") return from + to === "" ? [] : [from + to];
  return [`${from} to ${to}`];
}
