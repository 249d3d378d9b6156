// Where does each element of the UN list go? The mapping table as data: a test holds it against the real files, and the
// reader keeps in `raw` whatever the table does not name.
//
// Layout: https://www.un.org/sc/resources/sc-sanctions.xsd. Paths are relative to INDIVIDUAL or ENTITY; the prefix of
// INDIVIDUAL_ and ENTITY_ groups is left out, since both say the same.

import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

const RAW = raw("the model has no place for it");
const GROUP = leftOut("holds elements only; text beside them is kept in raw");

export const ELEMENTS: FieldTable = {
  REFERENCE_NUMBER: field("reference, id, crossReferences"),
  FIRST_NAME: field("names"),
  SECOND_NAME: field("names"),
  THIRD_NAME: field("names"),
  FOURTH_NAME: field("names"),
  NAME_ORIGINAL_SCRIPT: field("names"),
  ALIAS: GROUP,
  "ALIAS/ALIAS_NAME": field("names; a cell that holds more than one name is kept whole in raw"),
  "ALIAS/QUALITY": field("names: strength, type"),
  "ALIAS/DATE_OF_BIRTH": field("birthDates"),
  "ALIAS/CITY_OF_BIRTH": field("birthPlaces"),
  "ALIAS/COUNTRY_OF_BIRTH": field("birthPlaces"),
  "ALIAS/NOTE": RAW,
  DATE_OF_BIRTH: GROUP,
  "DATE_OF_BIRTH/TYPE_OF_DATE": field("birthDates"),
  "DATE_OF_BIRTH/DATE": field("birthDates"),
  "DATE_OF_BIRTH/YEAR": field("birthDates"),
  "DATE_OF_BIRTH/FROM_YEAR": field("birthDates"),
  "DATE_OF_BIRTH/TO_YEAR": field("birthDates"),
  "DATE_OF_BIRTH/NOTE": field("birthDates: printed"),
  PLACE_OF_BIRTH: GROUP,
  "PLACE_OF_BIRTH/STREET": field("birthPlaces"),
  "PLACE_OF_BIRTH/CITY": field("birthPlaces"),
  "PLACE_OF_BIRTH/STATE_PROVINCE": field("birthPlaces"),
  "PLACE_OF_BIRTH/COUNTRY": field("birthPlaces"),
  "PLACE_OF_BIRTH/NOTE": field("birthPlaces: printed"),
  NATIONALITY: GROUP,
  "NATIONALITY/VALUE": field("nationalities"),
  ADDRESS: GROUP,
  "ADDRESS/STREET": field("addresses"),
  "ADDRESS/CITY": field("addresses"),
  "ADDRESS/STATE_PROVINCE": field("addresses: region"),
  "ADDRESS/ZIP_CODE": field("addresses: postalCode"),
  "ADDRESS/COUNTRY": field("addresses: country"),
  "ADDRESS/NOTE": field("addresses: printed"),
  DOCUMENT: GROUP,
  "DOCUMENT/TYPE_OF_DOCUMENT": field("identifiers: kind, label"),
  "DOCUMENT/TYPE_OF_DOCUMENT2": field("identifiers: kind, label"),
  "DOCUMENT/NUMBER": field("identifiers; a document without any number is kept in raw"),
  "DOCUMENT/ISSUING_COUNTRY": field("identifiers: country"),
  "DOCUMENT/COUNTRY_OF_ISSUE": field("identifiers: country"),
  "DOCUMENT/CITY_OF_ISSUE": field("identifiers: note"),
  "DOCUMENT/DATE_OF_ISSUE": field("identifiers: note"),
  "DOCUMENT/DATE_OF_EXPIRY": field("identifiers: note"),
  "DOCUMENT/NOTE": field("identifiers: note"),
  DESIGNATION: GROUP,
  "DESIGNATION/VALUE": field("positions"),
  TITLE: GROUP,
  "TITLE/VALUE": field("titles"),
  GENDER: field("gender"),
  UN_LIST_TYPE: field("designations: regime"),
  LISTED_ON: field("designations: listedOn"),
  COMMENTS1: field("remarks; identifiers (IMO numbers of companies); gender"),
  LAST_DAY_UPDATED: GROUP,
  "LAST_DAY_UPDATED/VALUE": field("lastUpdated: the latest; all of several are kept in raw"),
  LIST_TYPE: GROUP,
  "LIST_TYPE/VALUE": RAW,
  DATAID: RAW,
  VERSIONNUM: RAW,
  INTERPOL_LINK: RAW,
  SUBMITTED_BY: RAW,
  SUBMITTED_ON: RAW,
  HAS_INTERPOL_LINK: leftOut("says only whether INTERPOL_LINK is filled"),
  SORT_KEY: RAW,
  SORT_KEY_LAST_MOD: RAW,
};

/** The path of an element in {@link ELEMENTS}. */
export function elementPath(...names: readonly string[]): string {
  return names.join("/").replace(/^(?:INDIVIDUAL|ENTITY)_/, "");
}
