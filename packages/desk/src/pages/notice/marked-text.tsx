// Where in the text does each fact stand? Every fact marked at its characters, with its code before it; a click means the shortest.

import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Fact } from "../../api/notice-types.ts";
import type { Decisions } from "./decisions.ts";
import type { FactSection } from "./fact-kinds.ts";
import styles from "./notice.module.css";
import { type Segment, segmentsOf } from "./segments.ts";

export interface MarkedTextProps {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly FactSection[];
  readonly decisions: Decisions;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Only the box of the text moves, never the page. */
function scrollWithin(box: HTMLElement, part: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  box.scrollTop += inner.top - outer.top - outer.height / 3;
}

export function MarkedText({ text, facts, sections, decisions, chosen, onChoose }: MarkedTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text.length, facts), [text, facts]);
  const known = useMemo(() => new Map(facts.map((fact) => [fact.id, fact])), [facts]);
  const codes = useMemo(
    () => new Map(sections.flatMap((section) => section.facts.map(({ fact, code }) => [fact.id, code]))),
    [sections],
  );
  useEffect(() => {
    const part = chosen === undefined ? null : box.current?.querySelector<HTMLElement>('[data-chosen="true"]');
    if (box.current !== null && part != null) scrollWithin(box.current, part);
  }, [chosen]);
  const piece = ({ start, end, over, begins }: Segment): ReactNode => {
    const words = text.slice(start, end);
    const shortest = over[0];
    if (shortest === undefined) return words;
    const isChosen = chosen !== undefined && over.includes(chosen);
    const shown = isChosen ? chosen : shortest;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the list beside it chooses.
      <mark
        key={start}
        data-kind={known.get(shown)?.type}
        data-state={decisions[shown]?.how ?? "undecided"}
        data-chosen={isChosen}
        onClick={() => onChoose(shortest)}
      >
        {begins.map((id) => (
          <span key={id} className={styles["code"]} data-kind={known.get(id)?.type} aria-hidden="true">
            {codes.get(id)}
          </span>
        ))}
        {words}
      </mark>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={box} className={styles["text"]} dir="auto" tabIndex={0} aria-label="Text with its facts">
      {segments.map(piece)}
    </section>
  );
}
