// Where does each element of the UK Sanctions List's XML go? To the columns of the same list's CSV, which are read by its own table.
//
// Layout: UK-Sanctions-List.xml of the FCDO: <Designations> holds <Designation>. Elements by their path below it.

import { type FieldTable, field, leftOut, raw, type Treatment } from "../treatment.ts";
import { UKSL_TABLE } from "../uksl-csv/mapping.ts";

/** Path of an element → column of the CSV. Those of one group, by the path above them, stand in one row. */
export const COLUMN_OF: Readonly<Record<string, string>> = {
  LastUpdated: "Last Updated",
  DateDesignated: "Date Designated",
  UniqueID: "Unique ID",
  OFSIGroupID: "OFSI Group ID",
  UNReferenceNumber: "UN Reference Number",
  RegimeName: "Regime Name",
  IndividualEntityShip: "Designation Type",
  DesignationSource: "Designation source",
  SanctionsImposed: "Sanctions Imposed",
  OtherInformation: "Other Information",
  UKStatementofReasons: "UK Statement of Reasons",
  "Names/Name/Name1": "Name 1",
  "Names/Name/Name2": "Name 2",
  "Names/Name/Name3": "Name 3",
  "Names/Name/Name4": "Name 4",
  "Names/Name/Name5": "Name 5",
  "Names/Name/Name6": "Name 6",
  "Names/Name/NameType": "Name type",
  "Names/Name/AliasStrength": "Alias strength",
  "NonLatinNames/NonLatinName/NameNonLatinScript": "Name non-latin script",
  "NonLatinNames/NonLatinName/NonLatinScriptType": "Non-latin script type",
  "NonLatinNames/NonLatinName/NonLatinScriptLanguage": "Non-latin script language",
  "Titles/Title": "Title",
  "Addresses/Address/AddressLine1": "Address Line 1",
  "Addresses/Address/AddressLine2": "Address Line 2",
  "Addresses/Address/AddressLine3": "Address Line 3",
  "Addresses/Address/AddressLine4": "Address Line 4",
  "Addresses/Address/AddressLine5": "Address Line 5",
  "Addresses/Address/AddressLine6": "Address Line 6",
  "Addresses/Address/AddressPostalCode": "Address Postal Code",
  "Addresses/Address/AddressCountry": "Address Country",
  "PhoneNumbers/PhoneNumber": "Phone number",
  "Websites/Website": "Website",
  "EmailAddresses/EmailAddress": "Email address",
  "IndividualDetails/Individual/Titles/Title": "Title",
  "IndividualDetails/Individual/DOBs/DOB": "D.O.B",
  "IndividualDetails/Individual/Nationalities/Nationality": "Nationality(/ies)",
  "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber":
    "National Identifier number",
  "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier/NationalIdentifierAdditionalInformation":
    "National Identifier additional information",
  "IndividualDetails/Individual/PassportDetails/Passport/PassportNumber": "Passport number",
  "IndividualDetails/Individual/PassportDetails/Passport/PassportAdditionalInformation":
    "Passport additional information",
  "IndividualDetails/Individual/Positions/Position": "Position",
  "IndividualDetails/Individual/Genders/Gender": "Gender",
  "IndividualDetails/Individual/BirthDetails/Location/TownOfBirth": "Town of birth",
  "IndividualDetails/Individual/BirthDetails/Location/CountryOfBirth": "Country of birth",
  "EntityDetails/Entity/TypeOfEntities/TypeOfEntity": "Type of entity",
  "EntityDetails/Entity/Subsidiaries/Subsidiary": "Subsidiaries",
  "EntityDetails/Entity/ParentCompanies/ParentCompany": "Parent company",
  "EntityDetails/Entity/BusinessRegistrationNumbers/BusinessRegistrationNumber": "Business registration number (s)",
  "ShipDetails/Ship/IMONumbers/IMONumber": "IMO number",
  "ShipDetails/Ship/CurrentOwnerOperators/CurrentOwnerOperator": "Current owner/operator (s)",
  "ShipDetails/Ship/PreviousOwnerOperators/PreviousOwnerOperator": "Previous owner/operator (s)",
  "ShipDetails/Ship/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip": "Current believed flag of ship",
  "ShipDetails/Ship/PreviousFlags/PreviousFlag": "Previous flags",
  "ShipDetails/Ship/TypeOfShipDetails/TypeOfShip": "Type of ship",
  "ShipDetails/Ship/TonnageOfShipDetails/TonnageOfShip": "Tonnage of ship",
  "ShipDetails/Ship/LengthOfShipDetails/LengthOfShip": "Length of ship",
  "ShipDetails/Ship/YearsBuilt/YearBuilt": "Year Built",
  "ShipDetails/Ship/HullIdentificationNumbers/HullIdentificationNumber": "Hull identification number (HIN)",
};

/** Elements whose children belong together: each is a row of its own. */
export const ROWS: readonly string[] = [
  "Names/Name",
  "NonLatinNames/NonLatinName",
  "Addresses/Address",
  "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier",
  "IndividualDetails/Individual/PassportDetails/Passport",
  "IndividualDetails/Individual/BirthDetails/Location",
];

/** Measures as elements that say true or false, where they are not printed as words. */
export const INDICATORS = "SanctionsImposedIndicators";

/** Elements that hold elements only: everything above a column's path. */
const GROUPS: FieldTable = Object.fromEntries(
  Object.keys(COLUMN_OF).flatMap((path) => {
    const steps = path.split("/");
    return steps
      .slice(1)
      .map((_, at): [string, Treatment] => [steps.slice(0, at + 1).join("/"), leftOut("holds elements only")]);
  }),
);

function treatmentOf(column: string): Treatment {
  return UKSL_TABLE[column] ?? raw("a column that the CSV has not");
}

export const ELEMENTS: FieldTable = {
  ...GROUPS,
  [INDICATORS]: field("measures, where no words say them: the elements that say true"),
  ...Object.fromEntries(Object.entries(COLUMN_OF).map(([path, column]) => [path, treatmentOf(column)])),
};
