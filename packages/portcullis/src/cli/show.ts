// portcullis show: everything a list states of one party.

import type { ListedParty } from "@portcullis/register";
import { Command } from "commander";
import { openStore } from "../store/store.ts";
import { type ShownParty, showParty } from "../usecases/show.ts";
import type { CliContext } from "./context.ts";
import { dataFolder } from "./data-folder.ts";
import { editionDateOf } from "./edition-date.ts";
import { column, type Paint, painter, safe } from "./render-text.ts";

interface ShowOptions {
  readonly data?: string;
  readonly json?: boolean;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  portcullis show uk/CYB0045
  portcullis show uk/CYB0045 --as-of 2024-03-25 --json`;

const LABEL_COLUMNS = 14;

function block(paint: Paint, label: string, values: readonly string[]): string[] {
  return values
    .filter((value) => value !== "")
    .map((value, at) => `${paint("dim", column(at === 0 ? label : "", LABEL_COLUMNS))} ${safe(value)}`);
}

function nameLine({ text, type, strength, language }: ListedParty["names"][number]): string {
  const facts = [type === "primary" ? "" : type, strength === "unstated" ? "" : strength, language ?? ""];
  const said = facts.filter((fact) => fact !== "").join(", ");
  return said === "" ? text : `${text} (${said})`;
}

function card(shown: ShownParty, paint: Paint): string[] {
  const { party, edition, title, publisher, same_as } = shown;
  const countries = (list: ListedParty["countries"]) => list.map(({ printed }) => printed);
  return [
    paint("bold", `${safe(party.names[0]?.text ?? party.id)}  ${party.id}`),
    ...block(paint, "kind", [[party.kind, party.gender].filter((part) => part !== undefined).join(", ")]),
    ...block(paint, "names", party.names.map(nameLine)),
    ...block(
      paint,
      "designated",
      party.designations.map(({ regime, authority, measures, listedOn }) =>
        [regime, authority && `by ${authority}`, listedOn && `on ${listedOn.printed}`, measures.join(", ")]
          .filter((part) => part)
          .join("; "),
      ),
    ),
    ...block(
      paint,
      "born",
      party.birthDates.map(({ printed }) => printed),
    ),
    ...block(
      paint,
      "born in",
      party.birthPlaces.map(({ printed }) => printed),
    ),
    ...block(paint, "nationality", countries(party.nationalities)),
    ...block(paint, "countries", countries(party.countries)),
    ...block(
      paint,
      "identifiers",
      party.identifiers.map(
        ({ kind, printed, label, note }) =>
          `${kind.replaceAll("-", " ")} ${[label, printed, note && `(${note})`].filter((part) => part).join(" ")}`,
      ),
    ),
    ...block(
      paint,
      "addresses",
      party.addresses.map(({ printed }) => printed),
    ),
    ...block(paint, "positions", party.positions),
    ...block(
      paint,
      "linked",
      party.links.map(({ relation, to }) => `${relation}: ${to}`),
    ),
    ...block(
      paint,
      "same as",
      same_as.map(({ party: other, ground, value }) => `${other} (same ${ground.replaceAll("-", " ")} ${value})`),
    ),
    ...block(paint, "reasons", party.reasons),
    ...block(paint, "remarks", party.remarks),
    ...block(paint, "source", [
      `${title}, ${publisher}, edition of ${edition.published} (${edition.edition.slice(0, 12)})`,
    ]),
  ];
}

export function showCommand(context: CliContext): Command {
  return new Command("show")
    .description("Show everything a list states of one party.")
    .argument("<party>", "party id, e.g. uk/CYB0045")
    .option("--as-of <date>", "in the newest edition published on or before this day", editionDateOf)
    .addHelpText("after", EXAMPLES)
    .action(async (id: string, _options, command: Command) => {
      const options = command.optsWithGlobals<ShowOptions>();
      const shown = await showParty(openStore(dataFolder(context, options.data)), id, options.asOf);
      if (options.json) {
        const { party, edition, title, publisher, same_as } = shown;
        context.stdout.write(`${JSON.stringify({ ...party, edition: { ...edition, title, publisher }, same_as })}\n`);
      } else context.stdout.write(`${card(shown, painter(context)).join("\n")}\n`);
    });
}
