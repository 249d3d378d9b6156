// Who comes near what is being typed? A preview: no evidence, nothing recorded; opening one screens and records.

import { Badge } from "@mantine/core";
import { type KeyboardEvent, memo } from "react";
import type { Suggestion } from "../../api/screening-types.ts";
import { inertText } from "../../parts/inert-text.ts";
import { ScoreMeter } from "../../parts/score-meter.tsx";
import { useStable } from "../../parts/use-stable.ts";
import styles from "./screen.module.css";

export interface PreviewProps {
  /** What was asked for: results of an earlier letter stay until those of the next are there. */
  readonly asked: string;
  readonly hits: readonly Suggestion[];
  readonly tookMs: number | undefined;
  readonly onOpen: (party: string) => void;
  /** Up from the first: back to the field. */
  readonly onLeave: () => void;
}

/** Focus to the neighbour in the list; before the first it leaves. */
function moved(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const next = rows.indexOf(document.activeElement as HTMLElement) + step;
  if (next < 0) onLeave();
  else rows[next]?.focus();
}

interface RowProps {
  readonly hit: Suggestion;
  readonly onOpen: (party: string) => void;
}

const Row = memo(function Row({ hit, onOpen }: RowProps) {
  return (
    <li>
      <button type="button" className={styles["row"]} onClick={() => onOpen(hit.party)}>
        <span className={styles["names"]}>
          <bdi className={styles["caption"]}>{inertText(hit.caption)}</bdi>
          {hit.matched_name !== hit.caption && (
            <bdi className={styles["matched"]}>as {inertText(hit.matched_name)}</bdi>
          )}
        </span>
        <code>{hit.party}</code>
        <span className={styles["regimes"]}>{hit.regimes.join("; ")}</span>
        {hit.provisional && (
          <Badge size="sm" color="yellow" variant="light" c="var(--desk-open)">
            provisional
          </Badge>
        )}
        <ScoreMeter score={hit.score} />
      </button>
    </li>
  );
});

const Rows = memo(function Rows({ hits, onOpen, onLeave }: Pick<PreviewProps, "hits" | "onOpen" | "onLeave">) {
  return (
    <ul onKeyDown={(event) => moved(event, onLeave)}>
      {hits.map((hit) => (
        <Row key={hit.party} hit={hit} onOpen={onOpen} />
      ))}
    </ul>
  );
});

/** Plain elements: it is drawn with every letter. */
export function Preview({ asked, hits, tookMs, onOpen, onLeave }: PreviewProps) {
  const open = useStable(onOpen);
  const leave = useStable(onLeave);
  return (
    <section aria-label="Preview" className={styles["preview"]} data-preview={asked}>
      <div className={styles["previewHead"]}>
        <strong>Preview, not recorded</strong>
        <span role="status">
          {hits.length === 0 ? "nobody comes near" : `${hits.length} shown`}
          {tookMs !== undefined && `, ${tookMs.toFixed(tookMs < 10 ? 1 : 0)} ms`}
        </span>
      </div>
      <Rows hits={hits} onOpen={open} onLeave={leave} />
      <p>Enter, or opening one, screens with all lists and enters it into the ledger.</p>
    </section>
  );
}
