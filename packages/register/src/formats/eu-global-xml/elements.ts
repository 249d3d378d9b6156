// Where does each element and attribute of the EU's old list go? The mapping table as data: a test holds it against the real file.
//
// Layout: global.xml of the Financial Sanctions Database until 2017: WHOLE holds ENTITY, whose groups bear the legal act they
// rest on. Attributes are written with "@".

import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

const ACT = "the legal act of the single value; the party's own acts are designations, each with its number and date";

export const ELEMENTS: FieldTable = {
  "ENTITY@Id": field("reference, id"),
  "ENTITY@Type": field("kind"),
  "ENTITY@legal_basis": raw("the act that lists the party, as printed"),
  "ENTITY@reg_date": field("designations: listedOn"),
  "ENTITY@pdf_link": raw("where the act is published"),
  "ENTITY@programme": field("designations: regime"),
  "ENTITY@remark": field("remarks"),
  NAME: leftOut("holds elements only"),
  "NAME/LASTNAME": field("names: family"),
  "NAME/FIRSTNAME": field("names: given"),
  "NAME/MIDDLENAME": field("names: given"),
  "NAME/WHOLENAME": field("names"),
  "NAME/GENDER": field("gender"),
  "NAME/TITLE": field("titles"),
  "NAME/FUNCTION": field("positions"),
  "NAME/LANGUAGE": field("names: language"),
  BIRTH: leftOut("holds elements only"),
  "BIRTH/DATE": field("birthDates"),
  "BIRTH/PLACE": field("birthPlaces"),
  "BIRTH/COUNTRY": field("birthPlaces: country"),
  PASSPORT: leftOut("holds elements only"),
  "PASSPORT/NUMBER": field("identifiers: kind, number, label, note"),
  "PASSPORT/COUNTRY": field("identifiers: country"),
  CITIZEN: leftOut("holds elements only"),
  "CITIZEN/COUNTRY": field("nationalities"),
  ADDRESS: leftOut("holds elements only"),
  "ADDRESS/NUMBER": field("addresses"),
  "ADDRESS/STREET": field("addresses"),
  "ADDRESS/ZIPCODE": field("addresses: postalCode"),
  "ADDRESS/CITY": field("addresses: city"),
  "ADDRESS/COUNTRY": field("addresses: country"),
  "ADDRESS/OTHER": field("addresses"),
};

/** Attributes that every group of an ENTITY bears. */
export const GROUP_ATTRIBUTES: FieldTable = {
  Id: leftOut("numbers the value inside the publisher's database"),
  Entity_id: leftOut("repeats the number of the party"),
  legal_basis: leftOut(ACT),
  reg_date: leftOut(ACT),
  pdf_link: leftOut(ACT),
  programme: field("designations: regime, when it is another than the party's"),
};
