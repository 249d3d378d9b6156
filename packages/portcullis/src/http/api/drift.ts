// POST /drift: what did reports change, drop or invent against the release they report?

import { Type } from "typebox";
import type { App } from "../app.ts";

/** A text of a release or report: far above any. */
const TEXT_MAX = 400_000;
const REPORTS_MAX = 20;

const Text = Type.Object({ name: Type.String({ maxLength: 300 }), text: Type.String({ maxLength: TEXT_MAX }) });

const Band = Type.Object({ words: Type.String(), low: Type.Number(), high: Type.Number() });

const Mark = Type.Object({
  start: Type.Integer(),
  end: Type.Integer(),
  words: Type.String(),
  band: Type.Union([Type.Integer(), Type.Null()], {
    description: "Place on the yardstick, from 0; null for words without one.",
  }),
});

const Passage = Type.Object({
  text: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
  grades: Type.Array(Mark, { description: "Words of likelihood in it, at their characters in the whole text." }),
});

const Finding = Type.Object({
  type: Type.Enum(["grade", "actor", "scope", "polarity", "dropped", "invented"]),
  what: Type.String(),
  bands: Type.Optional(Type.Integer({ description: "Bands of the yardstick; above 0 where the report is surer." })),
  release: Type.Optional(Passage),
  report: Type.Optional(Passage),
});

/** Loaded when it is first asked for, so that the service is ready sooner. */
const reader = () => import("@portcullis/notices");

interface PassageOfText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function withGrades({ bandOf, gradesIn }: Awaited<ReturnType<typeof reader>>, passage: PassageOfText | undefined) {
  if (passage === undefined) return undefined;
  const grades = gradesIn(passage.text).map((grade) => ({
    start: passage.start + grade.start,
    end: passage.start + grade.end,
    words: grade.phrase,
    band: bandOf(grade) ?? null,
  }));
  return { ...passage, grades };
}

export function driftRoutes(app: App): void {
  app.post(
    "/drift",
    {
      config: { may: "read" },
      schema: {
        summary: "Hold reports against the release they report",
        tags: ["statements"],
        body: Type.Object({ release: Text, reports: Type.Array(Text, { minItems: 1, maxItems: REPORTS_MAX }) }),
        response: {
          200: Type.Object({
            yardstick: Type.Array(Band, { description: "From the least likely to the most; the gaps are meant." }),
            release: Type.String(),
            reports: Type.Array(Type.Object({ report: Type.String(), findings: Type.Array(Finding) })),
          }),
        },
      },
    },
    async ({ body: { release, reports } }) => {
      const notices = await reader();
      return {
        yardstick: [...notices.YARDSTICK],
        release: release.name,
        reports: reports.map(({ name, text }) => ({
          report: name,
          findings: notices.findDrift(release.text, text).map(({ release: before, report: after, ...finding }) => {
            const [from, to] = [withGrades(notices, before), withGrades(notices, after)];
            return {
              ...finding,
              ...(from === undefined ? {} : { release: from }),
              ...(to === undefined ? {} : { report: to }),
            };
          }),
        })),
      };
    },
  );
}
