// How is an answer shown? Hits and near misses with their evidence as bars, in words and figures as well as in length.

const FIELDS = {
  birth_date: "date of birth",
  country: "country",
  gender: "gender",
  identifier: "identifier",
  name: "name",
};

/** The matcher's words for an agreement, for people: those of the program's `explain`. */
const AGREEMENTS = {
  "exact-folded": "same letters",
  similar: "resembles",
  joined: "joined up",
  "joined-similar": "joined, resembles",
  complete: "whole name agrees",
  conflict: "contradicts",
  "extra-listed": "not in the query",
  "extra-subject": "not on the list",
  "legal-form": "legal form",
  "legal-form-differs": "other legal form",
  "father-and-son": "father and son swapped",
};

/** A bar is full at so many bits; there is less room for what speaks against. */
const FULL_BAR_BITS = { for: 20, against: 10 };

const COUNT = new Intl.NumberFormat("en");

/** An element with its text (never markup: names come from outside) and children. */
function element(tag, { text, className, dir } = {}, ...children) {
  const made = document.createElement(tag);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  if (dir !== undefined) made.dir = dir;
  made.append(...children);
  return made;
}

function name(text) {
  return element("bdi", { text });
}

/** Signed, with one decimal. */
function bitsText(bits) {
  return `${bits < 0 ? "−" : "+"}${Math.abs(bits).toFixed(1)}`;
}

function pair(subject, listed) {
  if (subject === "" && listed === "") return ["whole name"];
  if (subject === "" || listed === "" || subject === listed) return [name(listed || subject)];
  return [name(subject), " ↔ ", name(listed)];
}

/** Left of the line speaks against, right of it for; the length of a bit is the same on both sides. */
function bar(bits) {
  const drawn = element("span", { className: "bar" });
  drawn.setAttribute("aria-hidden", "true");
  const side = bits < 0 ? "against" : "for";
  const fill = element("span", { className: side });
  const length = Math.min(Math.abs(bits), FULL_BAR_BITS[side]) / FULL_BAR_BITS.for;
  fill.style.setProperty("--share", String(length));
  if (bits !== 0) drawn.append(fill);
  return drawn;
}

function row(label, how, bits) {
  return element(
    "li",
    { className: "evidence" },
    element("span", { className: "pair" }, ...label),
    element("span", { className: "how", text: how }),
    element(
      "span",
      { className: "bits", text: bitsText(bits) },
      element("span", { className: "unseen", text: " bits" }),
    ),
    bar(bits),
  );
}

function evidenceRows({ field, subject, listed, bits, detail, tokens }) {
  if (tokens !== undefined && tokens.length > 0) {
    return tokens.map((token) =>
      row(pair(token.subject, token.listed), AGREEMENTS[token.agreement] ?? token.agreement, token.bits),
    );
  }
  return [row([`${FIELDS[field] ?? field}: `, ...pair(subject, listed)], detail, bits)];
}

function partyCard({ card, score, bits, evidence, matchedName }) {
  const caption = card.names[0] ?? card.id;
  const regimes = card.regimes.length === 0 ? "regime not stated" : card.regimes.join("; ");
  const sentence = evidence.find(({ field }) => field === "name")?.detail;
  const lines = [
    element("p", { className: "about", text: `${card.kind} · ${regimes}` }),
    ...(matchedName === caption ? [] : [element("p", { text: "listed name: " }, name(matchedName))]),
    element("ul", { className: "evidences" }, ...evidence.flatMap(evidenceRows)),
    ...(sentence === undefined ? [] : [element("p", { className: "sentence", text: sentence, dir: "auto" })]),
    ...(card.same_as.length === 0 ? [] : [element("p", { text: `same party: ${card.same_as.join(", ")}` })]),
  ];
  const head = element(
    "div",
    { className: "head" },
    element("h4", {}, name(caption), " ", element("code", { text: card.id })),
    element(
      "p",
      { className: "sum" },
      element("strong", { text: `score ${score.toFixed(2)}` }),
      ` ${bitsText(bits)} bits`,
    ),
  );
  const shown = element("article", {}, head, ...lines);
  shown.dataset.party = card.id;
  shown.dataset.bits = bits.toFixed(3);
  return element("li", {}, shown);
}

/** Puts answers under a heading, or nothing where there are none. */
export function drawAnswers(place, heading, answers) {
  if (answers.length === 0) return place.replaceChildren();
  const list = element("ol", { className: "parties" }, ...answers.map(partyCard));
  place.replaceChildren(element("h3", { text: heading }), list);
}

/** The lists of a snapshot, their editions and how many parties each has. */
export function drawSnapshot(place, reader) {
  const { editions, parties } = reader.meta;
  const headings = ["List", "Edition of", "Parties"].map((text) => {
    const cell = element("th", { text });
    cell.scope = "col";
    return cell;
  });
  const rows = editions.map(({ list, published }, at) => {
    const head = element("th", { text: list });
    head.scope = "row";
    const day = element("time", { text: published });
    return element("tr", {}, head, element("td", {}, day), element("td", { text: COUNT.format(parties[at]) }));
  });
  const caption = element("caption", {
    text: `${counted(reader.partyCount, "party", "parties")}, ${counted(reader.nameCount, "name", "names")}`,
  });
  const table = element(
    "table",
    {},
    caption,
    element("thead", {}, element("tr", {}, ...headings)),
    element("tbody", {}, ...rows),
  );
  place.replaceChildren(table);
  place.hidden = false;
}

/** `1 hit`, `2 hits`. */
export function counted(count, one, many) {
  return `${COUNT.format(count)} ${count === 1 ? one : many}`;
}
