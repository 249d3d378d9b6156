// Where does each element of Canada's list go? The mapping table as data: a test holds it against the real file.
//
// Layout: the "Consolidated Canadian Autonomous Sanctions List" in XML, one <record> a party, all its elements flat.

import { type FieldTable, field } from "../treatment.ts";

export const ELEMENTS: FieldTable = {
  Country: field("designations: regime; reference; also kept in raw, both languages"),
  Schedule: field("reference; also kept in raw"),
  Item: field("reference"),
  LastName: field("names"),
  GivenName: field("names"),
  EntityOrShip: field("names"),
  Aliases: field("names; also kept in raw, since one cell holds several in free words"),
  DateOfBirthOrShipBuildDate: field("birthDates of a person; of a ship or body raw"),
  TitleOrShip: field("titles of a person; the type of a ship, raw"),
  ShipIMONumber: field("identifiers: imo; kind"),
  DateOfListing: field("designations: listedOn"),
};
