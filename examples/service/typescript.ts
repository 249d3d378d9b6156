// How does one screen over HTTP with TypeScript? Three calls: as clients of yente do, our own with a case, and the alert it opened;
// the latter two with the generated client. Prints the three lines of expected.txt.
//
//   npx node examples/service/typescript.ts           the service at http://127.0.0.1:8700
//   PORTCULLIS_URL=… PORTCULLIS_KEY=… npx node examples/service/typescript.ts

import { portcullisClient } from "../../contract/client.ts";

interface YenteAnswer {
  readonly responses: Readonly<
    Record<string, { readonly results: readonly { id: string; caption: string; score: number; match: boolean }[] }>
  >;
}

const URL = process.env["PORTCULLIS_URL"] ?? "http://127.0.0.1:8700";
/** A service without sign-in needs no key. */
const KEY = process.env["PORTCULLIS_KEY"];
const say = (...words: readonly string[]) => console.log(words.join(" "));

const query = { schema: "Person", properties: { name: ["Chao Kuang-tsung"] } };
const matched = await fetch(`${URL}/match/default`, {
  method: "POST",
  headers: { "Content-Type": "application/json", ...(KEY === undefined ? {} : { Authorization: `Bearer ${KEY}` }) },
  body: JSON.stringify({ queries: { q: query } }),
});
if (!matched.ok) throw new Error(await matched.text());
const best = ((await matched.json()) as YenteAnswer).responses["q"]?.results[0];
if (best === undefined) throw new Error("nobody was found");
say("match", best.id, best.caption, best.score.toFixed(2), best.match ? "match" : "no match");

const portcullis = portcullisClient(URL, KEY);
const { data: screening, error } = await portcullis.POST("/api/v1/screenings", {
  body: { id: "customer-17", name: "Zhao Guangzong", kind: "person" },
});
const hit = screening?.hits[0];
if (screening === undefined || hit === undefined) throw new Error(JSON.stringify(error ?? screening));
say("screening", screening.status, hit.party, hit.caption, hit.score.toFixed(2));

if (screening.alert === null) throw new Error("no alert was opened");
const { data: alert } = await portcullis.GET("/api/v1/alerts/{id}", { params: { path: { id: screening.alert } } });
if (alert === undefined) throw new Error("the alert cannot be read");
say("alert", alert.state, alert.subject.id, alert.top?.party ?? "");
