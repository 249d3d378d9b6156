// Where does each column of the EU's current CSV go? The mapping table as data.
//
// Layout: csvFullSanctionsList_1_1 of the Financial Sanctions Database: 118 columns divided by semicolons, one row for each
// fact of a party, whose other columns are empty.

import { ELEMENTS } from "../eu-full-xml/elements.ts";
import { type FieldTable, leftOut, type Treatment } from "../treatment.ts";

const ACT = [
  "Type",
  "OrganisationType",
  "PublicationDate",
  "EntryIntoForceDate",
  "NumberTitle",
  "Programme",
  "PublicationUrl",
] as const;

/** Groups of columns by their prefix, with the element of the XML that states the same, and its own columns in the order printed. */
export const GROUPS = {
  NameAlias: {
    element: "nameAlias",
    columns: ["LastName", "FirstName", "MiddleName", "WholeName", "NameLanguage", "Gender", "Title", "Function"],
  },
  Address: {
    element: "address",
    columns: [
      "City",
      "Street",
      "PoBox",
      "ZipCode",
      "Region",
      "Place",
      "AsAtListingTime",
      "ContactInfo",
      "CountryIso2Code",
      "CountryDescription",
    ],
  },
  BirthDate: {
    element: "birthdate",
    columns: [
      "BirthDate",
      "Day",
      "Month",
      "Year",
      "YearRangeFrom",
      "YearRangeTo",
      "Circa",
      "CalendarType",
      "ZipCode",
      "Region",
      "Place",
      "City",
      "CountryIso2Code",
      "CountryDescription",
    ],
  },
  Identification: {
    element: "identification",
    columns: [
      "Number",
      "Diplomatic",
      "KnownExpired",
      "KnownFalse",
      "ReportedLost",
      "RevokedByIssuer",
      "IssuedBy",
      "IssuedDate",
      "ValidFrom",
      "ValidTo",
      "LatinNumber",
      "NameOnDocument",
      "TypeCode",
      "TypeDescription",
      "Region",
      "CountryIso2Code",
      "CountryDescription",
    ],
  },
  Citizenship: { element: "citizenship", columns: ["Region", "CountryIso2Code", "CountryDescription"] },
} as const;

export type Group = keyof typeof GROUPS;

/** Attributes of the XML whose columns are called otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  "BirthDate@birthdate": "BirthDate_BirthDate",
  "BirthDate@dayOfMonth": "BirthDate_Day",
  "BirthDate@monthOfYear": "BirthDate_Month",
  "Identification@identificationTypeCode": "Identification_TypeCode",
  "Identification@identificationTypeDescription": "Identification_TypeDescription",
};

/** Column of an attribute's value. */
export function columnOf(group: Group, attribute: string): string {
  const capital = `${attribute.charAt(0).toUpperCase()}${attribute.slice(1)}`;
  return RENAMED[`${group}@${attribute}`] ?? `${group}_${capital}`;
}

function treatmentOf(path: string): Treatment {
  const treatment = ELEMENTS[path];
  if (treatment === undefined) throw new Error(`no such path in the EU's XML: ${path}`);
  return treatment;
}

function treatments(group: Group): FieldTable {
  const { element, columns } = GROUPS[group];
  const attributes = Object.keys(ELEMENTS).flatMap((path) => {
    const [of, attribute] = path.split("@");
    return of === element && attribute !== undefined ? [[columnOf(group, attribute), path] as const] : [];
  });
  const byColumn = new Map(attributes);
  const own = columns.map((column): [string, Treatment] => {
    const name = `${group}_${column}`;
    if (column === "ContactInfo") return [name, { raw: "telephone numbers and addresses on the web in one text" }];
    return [name, treatmentOf(byColumn.get(name) ?? name)];
  });
  const act = ACT.map((column): [string, Treatment] => [
    `${group}_Regulation_${column}`,
    treatmentOf(`${element}/regulationSummary`),
  ]);
  return Object.fromEntries([
    ...own,
    [`${group}_LogicalId`, treatmentOf(`${element}@logicalId`)],
    [`${group}_RegulationLanguage`, treatmentOf(`${element}@regulationLanguage`)],
    [`${group}_Remark`, treatmentOf(`${element}/remark`)],
    ...act,
  ]);
}

export const COLUMNS: FieldTable = {
  fileGenerationDate: leftOut("the day of the file, which names the edition"),
  Entity_LogicalId: treatmentOf("sanctionEntity@logicalId"),
  Entity_EU_ReferenceNumber: treatmentOf("sanctionEntity@euReferenceNumber"),
  Entity_UnitedNationId: treatmentOf("sanctionEntity@unitedNationId"),
  Entity_DesignationDate: treatmentOf("sanctionEntity@designationDate"),
  Entity_DesignationDetails: treatmentOf("sanctionEntity@designationDetails"),
  Entity_Remark: treatmentOf("remark"),
  Entity_SubjectType: treatmentOf("subjectType@classificationCode"),
  Entity_SubjectType_ClassificationCode: treatmentOf("subjectType@code"),
  Entity_Regulation_Type: treatmentOf("regulation@regulationType"),
  Entity_Regulation_OrganisationType: treatmentOf("regulation@organisationType"),
  Entity_Regulation_PublicationDate: treatmentOf("regulation@publicationDate"),
  Entity_Regulation_EntryIntoForceDate: treatmentOf("regulation@entryIntoForceDate"),
  Entity_Regulation_NumberTitle: treatmentOf("regulation@numberTitle"),
  Entity_Regulation_Programme: treatmentOf("regulation@programme"),
  Entity_Regulation_PublicationUrl: treatmentOf("regulation/publicationUrl"),
  ...treatments("NameAlias"),
  ...treatments("Address"),
  ...treatments("BirthDate"),
  ...treatments("Identification"),
  ...treatments("Citizenship"),
};

/** Columns without which no party can be read. */
export const REQUIRED = [
  "Entity_EU_ReferenceNumber",
  "Entity_SubjectType_ClassificationCode",
  "NameAlias_WholeName",
] as const;
