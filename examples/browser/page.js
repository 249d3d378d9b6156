// What happens on the page? A snapshot is opened, the last way out is shut, and then names are asked for.

import { counted, drawAnswers, drawSnapshot } from "./draw.js";
import { openSnapshot, POLICY, readSubject, SnapshotRefused, screen } from "./screen.js";

const at = (id) => document.getElementById(id);

/** The open snapshot, or undefined before one is. */
let reader;

/**
 * From here on the browser loads nothing more for this page, from anywhere. Policies only ever add up, so that nothing
 * takes this one back; a file the reader picks is no connection.
 */
function shutTheDoor() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = "default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'";
  document.head.append(policy);
  document.documentElement.dataset.door = "shut";
}

function duration(milliseconds) {
  return milliseconds < 10 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds)} ms`;
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function clearAnswer(said) {
  at("verdict").textContent = said;
  at("hits").replaceChildren();
  at("near").replaceChildren();
}

/** Nothing of the snapshot before stays when the next one cannot be opened: an answer must not be of the wrong lists. */
function refuse(problem) {
  reader = undefined;
  at("subject").querySelector("fieldset").disabled = true;
  at("snapshot-holds").hidden = true;
  at("snapshot-status").textContent = problem;
  at("snapshot-status").classList.add("wrong");
  clearAnswer("Nobody can be screened before a snapshot is open.");
}

function open(title, buffer) {
  const start = performance.now();
  try {
    reader = openSnapshot(buffer);
  } catch (error) {
    if (!(error instanceof SnapshotRefused)) throw error;
    return refuse(error.message);
  }
  const took = performance.now() - start;
  at("snapshot-status").classList.remove("wrong");
  at("snapshot-status").textContent = `${title} is open: ${megabytes(buffer.byteLength)}, opened in ${duration(took)}.`;
  drawSnapshot(at("snapshot-holds"), reader);
  at("subject").querySelector("fieldset").disabled = false;
  clearAnswer("Nobody has been screened yet.");
  at("name").focus();
}

async function openPicked() {
  const [file] = at("snapshot-file").files;
  if (file === undefined) return;
  at("snapshot-status").textContent = `Opening ${file.name} …`;
  try {
    open(file.name, await file.arrayBuffer());
  } catch (error) {
    refuse(`${file.name} could not be read: ${error.message}`);
  }
}

/** The server's snapshot, where it has one to offer. */
async function fetchOffered() {
  const response = await fetch("./snapshot").catch(() => undefined);
  return response?.status === 200 ? response.arrayBuffer() : undefined;
}

/** Country codes with their English names: whatever the browser knows as a country today. */
function offerCountries() {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const none = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = codes.filter(
    (code) =>
      !none.has(code) && names.of(code) !== undefined && new Intl.Locale(`und-${code}`).maximize().region === code,
  );
  const options = known
    .map((code) => new Option(names.of(code), code.toLowerCase()))
    .sort((a, b) => a.text.localeCompare(b.text, "en"));
  at("country").append(...options);
}

function showFault(field, problem) {
  at(field).toggleAttribute("aria-invalid", false);
  if (problem !== "") at(field).setAttribute("aria-invalid", "true");
  at(`${field}-fault`).textContent = problem;
}

function screenSubject(event) {
  event.preventDefault();
  if (reader === undefined) return;
  showFault("name", "");
  showFault("born", "");
  const values = ["name", "kind", "born", "country"].map((id) => [id, at(id).value]);
  const read = readSubject(Object.fromEntries(values));
  if ("problem" in read) {
    showFault(read.field, read.problem);
    clearAnswer("Not screened.");
    return at(read.field).focus();
  }
  const { hits, near, milliseconds } = screen(reader, read.subject);
  const asked = read.subject.names[0].text;
  const found =
    hits.length === 0 ? `Clear: no listed party at ${POLICY.threshold} or above` : counted(hits.length, "hit", "hits");
  const missed = near.length === 0 ? "" : `, ${counted(near.length, "near miss", "near misses")}`;
  at("verdict").textContent = `${found}${missed} for ${asked}, in ${duration(milliseconds)}.`;
  drawAnswers(at("hits"), "Hits", hits);
  drawAnswers(at("near"), `Near misses, below ${POLICY.threshold}`, near);
}

async function main() {
  offerCountries();
  const offered = await fetchOffered();
  shutTheDoor();
  at("snapshot-file").addEventListener("change", openPicked);
  at("subject").addEventListener("submit", screenSubject);
  if (offered !== undefined) open("The snapshot of this server", offered);
  else if (at("snapshot-file").files.length > 0) await openPicked();
  else at("snapshot-status").textContent = "No snapshot is open yet.";
}

await main();
