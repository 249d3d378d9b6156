// What does one row of the EU's CSV say of its party? One fact of it: a name, an address, a birth, a document or a citizenship.

import {
  type EuFault,
  type Stated,
  takeEuAddress,
  takeEuBirth,
  takeEuCitizenship,
  takeEuIdentification,
  takeEuName,
  takeEuRegulation,
} from "../eu-facts.ts";
import type { TableRow } from "../grouped-table.ts";
import type { PartyBuilder } from "../party-builder.ts";
import { columnOf, GROUPS, type Group } from "./columns.ts";

function isStated({ cell }: TableRow, group: Group): boolean {
  return GROUPS[group].columns.some((column) => cell(`${group}_${column}`) !== "");
}

export function readRow(party: PartyBuilder, row: TableRow): void {
  const { cell } = row;
  const act: Stated = (name) => cell(`Entity_Regulation_${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  takeEuRegulation(party, act, cell("Entity_DesignationDate"));
  party.crossReference("un", cell("Entity_UnitedNationId"));
  party.remark(cell("Entity_Remark"));
  party.raw("logicalId", cell("Entity_LogicalId"));
  party.raw("designationDetails", cell("Entity_DesignationDetails"));
  const faults: EuFault[] = [];
  for (const group of Object.keys(GROUPS) as Group[]) {
    if (!isStated(row, group)) continue;
    const stated: Stated = (name) => cell(columnOf(group, name));
    if (group === "NameAlias") takeEuName(party, stated);
    else if (group === "Address") takeEuAddress(party, stated);
    else if (group === "BirthDate") takeEuBirth(party, stated, faults);
    else if (group === "Identification") takeEuIdentification(party, stated);
    else takeEuCitizenship(party, stated);
    if (group !== "Identification") party.raw(`${GROUPS[group].element} remark`, cell(`${group}_Remark`));
  }
  party.raw("contactInfo", cell("Address_ContactInfo"));
  for (const { code, field, value, expected } of faults) row.problem(code, field ?? "", value ?? "", expected);
}
