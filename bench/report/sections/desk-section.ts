// How quick are the pages?

import type { DeskFigures } from "../../desk/main.ts";
import { decimal, grouped, table } from "../format.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

export function deskSection(result: SuiteResult<DeskFigures>): string {
  const { firstPage, typing, alerts, scrolling, decisions } = result.figures;
  const ms = (value: number) => `${decimal(value, 0)} ms`;
  return [
    "## Desk",
    circumstancesLine(result),
    "The built program with every current list, Chromium on the same machine. Painted means: the frame that shows it has been drawn.",
    table(
      ["what", "middle", "worst", "goal"],
      [
        ["first page, compressed, nothing kept by the browser", "", `${decimal(firstPage.kilobytes, 0)} kB`, "250 kB"],
        ["first page until one can type", ms(firstPage.interactiveMs), ms(firstPage.interactiveWorstMs), "1,000 ms"],
        ["the same on a second visit", ms(firstPage.againMs), "", ""],
        [
          `a letter typed until its results are painted (${typing.letters} letters; 19 of 20 within ${ms(typing.p95Ms)}; ${ms(typing.serviceMedianMs)} of the middle one are the service's)`,
          ms(typing.medianMs),
          ms(typing.worstMs),
          "50 ms",
        ],
        [
          `a frame of an inbox of ${grouped(alerts)} alerts while it scrolls (${scrolling.late} of ${scrolling.frames} late; ${decimal(scrolling.busyMs, 1)} ms of each are the page's own work)`,
          `${decimal(scrolling.medianMs, 1)} ms`,
          `${decimal(scrolling.worstMs, 1)} ms`,
          "16.7 ms",
        ],
        [
          `a decision by ${decisions.keys} keys until the next alert is painted`,
          ms(decisions.medianMs),
          ms(decisions.worstMs),
          "",
        ],
      ],
    ),
  ].join("\n\n");
}
