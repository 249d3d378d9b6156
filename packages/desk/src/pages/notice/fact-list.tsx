// Which facts were read, and what is decided on each? By kind, each with its code as in the text; the chosen one with what can be done.

import { Button, Group, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { Fact } from "../../api/notice-types.ts";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { inertText } from "../../parts/inert-text.ts";
import { CorrectForm } from "./correct-form.tsx";
import type { CorrectionFields, Decision, Decisions } from "./decisions.ts";
import type { CodedFact, FactSection } from "./fact-kinds.ts";
import styles from "./notice.module.css";

const STATES: Readonly<Record<Decision["how"], readonly [IconName, string]>> = {
  accepted: ["check", "accepted"],
  corrected: ["settings", "corrected"],
  rejected: ["close", "rejected"],
};

export interface FactActions {
  readonly choose: (id: string) => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly startCorrection: () => void;
  readonly changeCorrection: (fields: CorrectionFields) => void;
  readonly finishCorrection: () => void;
  readonly cancelCorrection: () => void;
}

export interface FactListProps {
  readonly sections: readonly FactSection[];
  readonly decisions: Decisions;
  readonly chosen: string | undefined;
  /** The form of the chosen fact, when it is open. */
  readonly correcting: CorrectionFields | undefined;
  readonly actions: FactActions;
}

function State({ decision }: { readonly decision: Decision | undefined }) {
  const [icon, words] = decision === undefined ? [undefined, "undecided"] : STATES[decision.how];
  return (
    <span className={styles["state"]} data-state={words}>
      {icon !== undefined && <Icon name={icon} size={14} />}
      {words}
    </span>
  );
}

/** Who says it, how surely, and what stands in its place. */
function besides(fact: Fact, decision: Decision | undefined): string {
  const now = Object.values(decision?.correction ?? {}).map((value) => value ?? "none");
  return [
    now.length === 0 ? "" : `now: ${now.join(", ")}`,
    fact.speaker === undefined ? "" : `in the words of ${fact.speaker}`,
    fact.grade === undefined || fact.type === "likelihood" ? "" : `“${fact.grade.words}”`,
    // Where the fact's own words say it, it is not said again.
    fact.polarity === "no" && !/said to have failed|said not to be/.test(fact.label)
      ? "said not to be so, or to have failed"
      : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function Actions({
  fact,
  correcting,
  actions,
}: { readonly fact: Fact } & Pick<FactListProps, "correcting" | "actions">) {
  if (correcting !== undefined)
    return (
      <CorrectForm
        fact={fact}
        fields={correcting}
        onChange={actions.changeCorrection}
        onDone={actions.finishCorrection}
        onCancel={actions.cancelCorrection}
      />
    );
  return (
    <Group gap="xs">
      <Button size="compact-sm" variant="default" onClick={actions.accept} aria-keyshortcuts="a">
        Accept{" "}
        <span aria-hidden="true" className={styles["key"]}>
          a
        </span>
      </Button>
      <Button size="compact-sm" variant="default" onClick={actions.startCorrection} aria-keyshortcuts="c">
        Correct{" "}
        <span aria-hidden="true" className={styles["key"]}>
          c
        </span>
      </Button>
      <Button size="compact-sm" variant="default" onClick={actions.reject} aria-keyshortcuts="r">
        Reject{" "}
        <span aria-hidden="true" className={styles["key"]}>
          r
        </span>
      </Button>
    </Group>
  );
}

export function FactList({ sections, decisions, chosen, correcting, actions }: FactListProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    box.current?.querySelector('[data-chosen="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const row = ({ fact, code }: CodedFact) => {
    const isChosen = fact.id === chosen;
    const decision = decisions[fact.id];
    const more = besides(fact, decision);
    return (
      <li key={fact.id} className={styles["fact"]} data-chosen={isChosen} data-kind={fact.type}>
        <button type="button" className={styles["row"]} aria-current={isChosen} onClick={() => actions.choose(fact.id)}>
          <span className={styles["code"]}>{code}</span>
          <bdi>{inertText(fact.label)}</bdi>
          <State decision={decision} />
          {more !== "" && (
            <small>
              <bdi>{inertText(more)}</bdi>
            </small>
          )}
        </button>
        {isChosen && (
          <div className={styles["actions"]}>
            <Actions fact={fact} correcting={correcting} actions={actions} />
          </div>
        )}
      </li>
    );
  };
  return (
    <div ref={box} className={styles["facts"]}>
      {sections.map(({ kind, facts }) => (
        <section key={kind.type} aria-label={kind.title}>
          <Title order={3}>
            {kind.title} ({facts.length})
          </Title>
          <ul>{facts.map(row)}</ul>
        </section>
      ))}
    </div>
  );
}
