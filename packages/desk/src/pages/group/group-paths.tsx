// Where do the statements lead, step by step? Worked out, stated by nobody as a whole: every step has its speaker, the weakest is marked.

import { Button, Card, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { Path } from "../../api/group-types.ts";
import { countText, dayText } from "../../parts/format.ts";
import { Icon } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { Entity } from "./entity.tsx";
import styles from "./group.module.css";
import { gradeText, tieText } from "./told.ts";

function PathSteps({ path }: { readonly path: Path }) {
  return (
    <ol className={styles["steps"]}>
      {path.steps.map(({ statement, from, to, reversed }, at) => (
        <li key={statement.id + String(at)} data-weakest={at === path.weakest}>
          <Entity of={reversed ? to : from} /> {tieText(statement.predicate)} <Entity of={reversed ? from : to} />
          <Text size="xs" c="dimmed" component="span">
            {" "}
            says <bdi>{inertText(statement.speaker.text)}</bdi>
            {statement.via !== undefined && (
              <>
                , via <bdi>{inertText(statement.via.text)}</bdi>
              </>
            )}
            , {dayText(statement.statedOn)}
            {statement.grade !== undefined && `, ${gradeText(statement.grade)}`}
          </Text>{" "}
          {at === path.weakest && (
            <span className={styles["weak"]}>
              <Icon name="link" size={14} /> weakest link
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Enough to read; the others are one press away. */
const FIRST_SHOWN = 6;

export function GroupPaths({ paths }: { readonly paths: readonly Path[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? paths : paths.slice(0, FIRST_SHOWN);
  return (
    <Card component="section" aria-label="Where it leads">
      <Title order={2}>Where it leads</Title>
      <Text size="sm" c="dimmed" mb="sm">
        Worked out from the statements of several, asserted by nobody as a whole. No path bears more than its weakest
        link.
      </Text>
      {paths.length === 0 ? (
        <Text size="sm">No statement leads further.</Text>
      ) : (
        <ul className={styles["paths"]}>
          {shown.map((path) => (
            <li key={path.to.id}>
              <b>
                To <Entity of={path.to} />
              </b>
              <PathSteps path={path} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < paths.length && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setAll(true)}>
          Show all {countText(paths.length)}
        </Button>
      )}
    </Card>
  );
}
