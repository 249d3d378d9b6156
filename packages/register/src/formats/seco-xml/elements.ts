// Where does each element and attribute of the Swiss list go? The mapping table as data.
//
// Layout: the whole list (Gesamtliste) of SECO's SESAM by its published schema: programmes first, then targets, and the places that
// addresses and births refer to. Attributes are written with "@"; every element may bear a number of the database, @ssid.

import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

const GROUP = leftOut("holds elements only");
const QUALITY = leftOut("how SECO rates the value; that of a name is read");
const VERSION = leftOut("when SECO's database changed, not what the list states");

/** Below <target>; what each kind of target holds stands under "*". */
export const ELEMENTS: FieldTable = {
  "target@sanctions-set-id": field("designations: regime"),
  "sanctions-set-id": field("designations: regime"),
  "foreign-identifier": field("crossReferences: un or eu by its form; else raw"),
  "generic-attribute": raw("what SECO says of a target under a name of its own"),
  "generic-attribute@name": raw("the name"),
  modification: leftOut("what it added and removed; whether the target is listed, and since when, is read"),
  "modification@modification-type": field("a target whose latest modification is de-listed is not on the list"),
  "modification@effective-date": field("designations: listedOn, the earliest; lastUpdated, the latest"),
  "modification@publication-date": field("designations: listedOn, where there is no effective date"),
  "modification@enactment-date": field("designations: listedOn, where there is no other date"),
  "*": GROUP,
  "*@sex": field("gender"),
  "*@object-type": field("kind"),
  "*/justification": field("reasons"),
  "*/other-information": field("remarks; identifiers where it is one number under a label"),
  "*/relation": GROUP,
  "*/relation@relation-type": field("links"),
  "*/relation@target-id": field("links: by name"),
  "*/relation/remark": raw("of one relation"),
  "*/identity": GROUP,
  "*/identity@main": field("names: those of the main identity come first"),
  "*/identity/name": GROUP,
  "*/identity/name@name-type": field("names: primary, alias, former"),
  "*/identity/name@quality": field("names: strength"),
  "*/identity/name@lang": field("names: language"),
  "*/identity/name/name-part": GROUP,
  "*/identity/name/name-part@order": field("names: order of the parts"),
  "*/identity/name/name-part@name-part-type": field("names: family, given; titles"),
  "*/identity/name/name-part/value": field("names"),
  "*/identity/name/name-part/spelling-variant": field("names: other spellings"),
  "*/identity/name/name-part/spelling-variant@lang": field("names: language"),
  "*/identity/name/name-part/spelling-variant@script": field("names: variants of one script belong together"),
  "*/identity/day-month-year": GROUP,
  "*/identity/day-month-year@day": field("birthDates of a person; otherwise raw"),
  "*/identity/day-month-year@month": field("birthDates of a person; otherwise raw"),
  "*/identity/day-month-year@year": field("birthDates of a person; otherwise raw"),
  "*/identity/day-month-year@calendar": field("birthDates; a date of another calendar is kept in raw"),
  "*/identity/day-month-year@quality": QUALITY,
  "*/identity/place-of-birth": GROUP,
  "*/identity/place-of-birth@place-id": field("birthPlaces"),
  "*/identity/place-of-birth@quality": QUALITY,
  "*/identity/nationality": GROUP,
  "*/identity/nationality@quality": QUALITY,
  "*/identity/nationality/country": field("nationalities"),
  "*/identity/nationality/country@iso-code": field("nationalities: code"),
  "*/identity/address": GROUP,
  "*/identity/address@place-id": field("addresses: city, region, country"),
  "*/identity/address@main": QUALITY,
  "*/identity/address@quality": QUALITY,
  "*/identity/address/address-details": field("addresses"),
  "*/identity/address/c-o": field("addresses"),
  "*/identity/address/p-o-box": field("addresses"),
  "*/identity/address/zip-code": field("addresses: postalCode"),
  "*/identity/address/remarks": raw("of one address"),
  "*/identity/identification-document": GROUP,
  "*/identity/identification-document@document-type": field("identifiers: kind, label"),
  "*/identity/identification-document/number": field("identifiers: number"),
  "*/identity/identification-document/issuer": field("identifiers: country"),
  "*/identity/identification-document/issuer@code": field("identifiers: country"),
  "*/identity/identification-document/date-of-issue": field("identifiers: note"),
  "*/identity/identification-document/expiry-date": field("identifiers: note"),
  "*/identity/identification-document/place-of-issue": field("identifiers: note"),
  "*/identity/identification-document/remark": field("identifiers: note"),
};

/** What stands apart from the targets. */
export const CONTEXT: FieldTable = {
  "sanctions-program/program-key": field("designations: regime"),
  "sanctions-program/program-name": field("designations: regime, where there is no key"),
  "sanctions-program/sanctions-set": field("the targets of the programme, by @ssid; the annex in raw"),
  "sanctions-program/origin": leftOut("whose list the programme follows; the programme's name says it"),
  "sanctions-program@version-date": VERSION,
  "sanctions-program@predecessor-version-date": VERSION,
  "place/location": field("addresses: city; birthPlaces"),
  "place/location-variant": leftOut("the same place in another language"),
  "place/area": field("addresses: region; birthPlaces"),
  "place/area-variant": leftOut("the same area in another language"),
  "place/country": field("addresses, birthPlaces: country"),
};
