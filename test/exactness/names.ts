// Which names try an index hardest? Many that nearly agree: few words, combined every way, in several scripts, with the slips and
// liberties that people take.

import type { DescribedKind, Description } from "@portcullis/match";
import type { Random } from "./random.ts";

const GIVEN = `Muhammad Mohamed Mohammad Ahmad Ahmed Hassan Hasan Hussein Husayn Ali Aly Ivan Iwan Sergei Sergey Sergej
  Maksim Maxim Guangzong Guang-zong Gaobin Gao Jong-un Chong Carlos Antonio Antonia Maria Marie Jan Jean-Marc Robert Bob
  William Bill Ann Anne An Igor Olegovich Olegowitsch Viktorovich Abd Abdul Rahman Abdurrahman J. A. M.`.split(/\s+/);
const FAMILY = `al-Tikriti Al Tikriti at-Tikriti Zhao Chao Ni Kim Gim Lee Li Ri Yi Ivanov Iwanow Iwanov Petrova Petrov
  Kostyukov Kostjukow Yakubets Jakubez Rodriguez Rodrigues Garcia Lopez de-la-Cruz van-der-Berg bin-Laden ibn-Hasan
  Rahman Khan Khaan Hussein Hassan Marcos Marquez O'Neil ONeil`.split(/\s+/);
const FIRM =
  `Wuhan Xiaoruizhi Xiaorui Zhi Science Technology Sci Tech Trading General Bank Development Global Solutions People's
  Liberation Army PLA National Oil NOC Iran Northern Star Lazarus Group Group-IB 3 7 44 XII VII Second First Brigade`.split(
    /\s+/,
  );
const FORMS = ["Ltd", "Co Ltd", "LLC", "OOO", "JSC", "Joint Stock Company", "GmbH", "S.A.", "A/S", ""];
const OTHER = [
  "赵光宗",
  "趙光宗",
  "赵光明",
  "倪高彬",
  "武汉晓睿智科技有限责任公司",
  "武汉晓睿智科技",
  "김정은",
  "김정운",
  "Хорошев Дмитрий Юрьевич",
  "Хорошев Дмитро",
  "Якубец Максим",
  "محمد حسن",
  "محمد بن حسن",
  "حسن محمد",
  "علي الأسد",
  "Ελένη Καραγιάννη",
  "田中花子",
  "זאב כהן",
];
const KINDS: readonly DescribedKind[] = [
  "person",
  "person",
  "person",
  "organisation",
  "organisation",
  "unknown",
  "vessel",
];

function words(random: Random, from: readonly string[], least: number, most: number): string[] {
  return Array.from({ length: least + random.below(most - least + 1) }, () => random.of(from));
}

export function randomName(random: Random, kind: DescribedKind): string {
  if (random.next() < 0.12) return random.of(OTHER);
  if (kind === "organisation" || kind === "vessel" || (kind === "unknown" && random.next() < 0.5)) {
    return [...words(random, FIRM, 1, 4), random.of(FORMS)].join(" ").trim();
  }
  const name = [...words(random, GIVEN, 1, 2), ...words(random, FAMILY, 1, 2)];
  return name.join(" ").replaceAll(/-(?=[a-z])/g, " ");
}

const LETTERS = "abcdeghiklmnorstuvwyz01аео-' ";

/** The name with liberties taken: letters slipped, words moved, dropped, joined, cut, shortened to an initial. */
export function altered(random: Random, text: string): string {
  let name = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const parts = name.split(" ");
    const at = random.below(parts.length);
    const place = random.below(Math.max(1, name.length));
    const choice = random.below(9);
    if (choice === 0) name = name.slice(0, place) + name.slice(place + 1);
    else if (choice === 1) name = name.slice(0, place) + LETTERS[random.below(LETTERS.length)] + name.slice(place);
    else if (choice === 2)
      name = name.slice(0, place) + (name[place + 1] ?? "") + (name[place] ?? "") + name.slice(place + 2);
    else if (choice === 3) name = [...parts.slice(at), ...parts.slice(0, at)].join(" ");
    else if (choice === 4 && parts.length > 1) name = parts.filter((_, index) => index !== at).join(" ");
    else if (choice === 5 && parts.length > 1)
      name = [...parts.slice(0, at), parts.slice(at, at + 2).join(""), ...parts.slice(at + 2)].join(" ");
    else if (choice === 6) name = `${name.slice(0, place)} ${name.slice(place)}`;
    else if (choice === 7) name = parts.map((part, index) => (index === at ? `${part[0] ?? ""}.` : part)).join(" ");
    else name = `${name} ${random.of(parts)}`;
  }
  return name;
}

function extras(random: Random): Partial<Description> {
  const year = 1950 + random.below(12);
  return {
    ...(random.next() < 0.4 ? { birthDates: [{ year, month: 1 + random.below(3), day: 1 + random.below(5) }] } : {}),
    ...(random.next() < 0.3 ? { countries: [random.of(["cn", "ru", "iq"])] } : {}),
    ...(random.next() < 0.2
      ? { addresses: [random.of(["4 Heron Quay, 430000", "Heron Quay 430000", "9 Lamp Lane"])] }
      : {}),
    ...(random.next() < 0.1
      ? { identifiers: [{ kind: "national-id" as const, number: String(100_000 + random.below(20)) }] }
      : {}),
    ...(random.next() < 0.1 ? { gender: random.of(["male", "female"] as const) } : {}),
  };
}

/** A party as a list might describe it. */
export function randomParty(random: Random): Description {
  const kind = random.of(KINDS);
  const names = Array.from({ length: 1 + random.below(3) }, () => ({
    text: randomName(random, kind),
    ...(random.next() < 0.15 ? { strength: "low" as const } : {}),
  }));
  return { kind, names, ...extras(random) };
}

/** A subject: a stranger, somebody listed, or somebody listed whose name was altered. */
export function randomSubject(random: Random, parties: readonly Description[]): Description {
  const kind = random.of(KINDS);
  const choice = random.next();
  if (choice < 0.3) return { kind, names: [{ text: randomName(random, kind) }], ...extras(random) };
  const party = random.of(parties);
  const text = random.of(party.names).text;
  const name = choice < 0.45 ? text : altered(random, text);
  const names = random.next() < 0.2 ? [{ text: name }, { text: randomName(random, kind) }] : [{ text: name }];
  return { kind: random.next() < 0.7 ? party.kind : "unknown", names, ...extras(random) };
}
