// Where does each column of an OpenSanctions `targets.simple.csv` go? The mapping table as data.

import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

export const COLUMNS: FieldTable = {
  id: field("reference, id"),
  schema: field("kind; as printed in raw"),
  name: field("names: primary"),
  aliases: field("names: alias, divided at semicolons"),
  birth_date: field("birthDates, divided at semicolons"),
  countries: field("countries: what the export joins, nationality, flag or seat"),
  addresses: field("addresses, divided at semicolons"),
  identifiers: field("identifiers, divided at semicolons: IMO number and MMSI of ships by their form, else other"),
  sanctions: field("designations: regime, what stands before a dash; reasons, whole; divided at semicolons"),
  phones: field("identifiers: phone"),
  emails: field("identifiers: email"),
  program_ids: raw("programmes by OpenSanctions' own ids"),
  dataset: field("designations: authority; regime where no sanction names one"),
  first_seen: leftOut("when the export first held the party, not what a list states"),
  last_seen: leftOut("when the export was made"),
  last_change: field("lastUpdated"),
};

export const REQUIRED = ["id", "schema", "name"] as const;
