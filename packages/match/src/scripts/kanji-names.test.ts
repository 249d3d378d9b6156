// Are Japanese names in characters read as their bearers do? Names of prime ministers, writers and film makers, expected in
// the Hepburn spelling in print without marks of length.

import assert from "node:assert/strict";
import { test } from "node:test";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { romaniseJapanese } from "./kanji.ts";
import { NO_TABLES } from "./script-tables.ts";

const CASES =
  `安倍晋三=abe shinzo|岸田文雄=kishida fumio|菅義偉=suga yoshihide|石破茂=ishiba shigeru|福田康夫=fukuda yasuo|麻生太郎=aso taro
|鳩山由紀夫=hatoyama yukio|野田佳彦=noda yoshihiko|小泉純一郎=koizumi junichiro|森喜朗=mori yoshiro|小渕恵三=obuchi keizo|橋本龍太郎=hashimoto ryutaro
|村山富市=murayama tomiichi|羽田孜=hata tsutomu|細川護熙=hosokawa morihiro|宮澤喜一=miyazawa kiichi|海部俊樹=kaifu toshiki|竹下登=takeshita noboru
|中曽根康弘=nakasone yasuhiro|鈴木善幸=suzuki zenko|大平正芳=ohira masayoshi|三木武夫=miki takeo|田中角栄=tanaka kakuei|佐藤栄作=sato eisaku
|池田勇人=ikeda hayato|岸信介=kishi nobusuke|石橋湛山=ishibashi tanzan|吉田茂=yoshida shigeru|村上春樹=murakami haruki|川端康成=kawabata yasunari
|三島由紀夫=mishima yukio|大江健三郎=oe kenzaburo|黒澤明=kurosawa akira|宮崎駿=miyazaki hayao|北野武=kitano takeshi|小津安二郎=ozu yasujiro
|麻原彰晃=asahara shoko|重信房子=shigenobu fusako|岡本公三=okamoto kozo|高橋和夫=takahashi kazuo|佐々木明=sasaki akira|渡辺美智子=watanabe michiko
|伊藤博文=ito hirobumi|山田太郎=yamada taro|井上靖=inoue yasushi|長谷川健太=hasegawa kenta|大野智=ono satoshi|松本智津夫=matsumoto chizuo`
    .split("|")
    .map((pair) => pair.trim().split("=") as [string, string]);

test("Two of three names are read right, and three of four in one of the two readings", () => {
  const texts = CASES.map(([name]) => romaniseJapanese(name, SCRIPT_TABLES).map(({ text }) => text));
  const first = CASES.filter(([, expected], at) => texts[at]?.[0] === expected).length;
  const either = CASES.filter(([, expected], at) => texts[at]?.includes(expected)).length;
  assert.ok(first / CASES.length >= 0.65, `${first} of ${CASES.length} first readings`);
  assert.ok(either / CASES.length >= 0.74, `${either} of ${CASES.length} readings`);
});

test("The surname is read right in seven of eight", () => {
  const right = CASES.filter(
    ([name, expected]) => romaniseJapanese(name, SCRIPT_TABLES)[0]?.text.split(" ")[0] === expected.split(" ")[0],
  );
  assert.ok(right.length / CASES.length >= 0.875, `${right.length} of ${CASES.length}`);
});

test("Each character has its entry, whole names at their first", () => {
  for (const [name] of CASES) {
    for (const { syllables, text } of romaniseJapanese(name, SCRIPT_TABLES)) {
      assert.equal(syllables?.length, [...name].length);
      assert.equal(syllables?.join(""), text.replace(" ", ""));
    }
  }
});

test("Surname and given name apart, simplified characters and repetition marks", () => {
  const texts = (name: string) => romaniseJapanese(name, SCRIPT_TABLES).map(({ text }) => text);
  assert.ok(texts("安倍").includes("abe"));
  assert.ok(texts("晋三").includes("shinzo"));
  assert.deepEqual(texts("高桥和夫"), texts("高橋和夫"));
  assert.deepEqual(texts("佐佐木明"), texts("佐々木明"));
});

test("Chinese names of three characters with a Chinese surname are not read as Japanese; without tables none is", () => {
  for (const name of ["习近平", "胡锦涛", "温家宝", "邓小平"])
    assert.deepEqual(romaniseJapanese(name, SCRIPT_TABLES), [], name);
  assert.deepEqual(romaniseJapanese("安倍晋三", NO_TABLES), []);
});
