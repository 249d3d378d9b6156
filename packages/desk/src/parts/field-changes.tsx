// What changed in a party, field by field? What went is struck out, what came is underlined; both say so in words for those who do not see it.

import { List } from "@mantine/core";
import type { FieldChange } from "../api/party-types.ts";
import styles from "./chips.module.css";
import { partyValueText } from "./grounds.ts";
import { inertText } from "./inert-text.ts";

const NAMES: Readonly<Record<string, string>> = {
  birthDates: "born",
  birthPlaces: "born in",
  nationalities: "nationality",
  crossReferences: "cross-references",
  lastUpdated: "last updated",
  raw: "other columns",
};

export function partyFieldText(field: string): string {
  return NAMES[field] ?? field.replaceAll(/([A-Z])/g, " $1").toLowerCase();
}

export function FieldChanges({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <List size="sm" spacing={4}>
      {changes.map(({ field, went, came }) => (
        <List.Item key={field}>
          <b>{partyFieldText(field)}</b>{" "}
          {went.map((text) => (
            <del key={text} className={styles["went"]}>
              <span className="visually-hidden">gone: </span>
              <bdi>{inertText(partyValueText(field, text))}</bdi>
            </del>
          ))}{" "}
          {came.map((text) => (
            <ins key={text} className={styles["came"]}>
              <span className="visually-hidden">new: </span>
              <bdi>{inertText(partyValueText(field, text))}</bdi>
            </ins>
          ))}
        </List.Item>
      ))}
    </List>
  );
}
