// Are Chinese names read by their characters as passports print them, and firms cut into name, trade and form?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { romaniseHan } from "./han.ts";
import { segmentHan } from "./han-forms.ts";
import { NO_TABLES } from "./script-tables.ts";

function first(name: string): string | undefined {
  return romaniseHan(name, SCRIPT_TABLES)[0]?.text;
}

/** Passport spelling, toneless; surnames with a reading of their own and of two characters among them. */
const NAMES = `赵光宗=zhao guangzong 倪高彬=ni gaobin 习近平=xi jinping 毛泽东=mao zedong 邓小平=deng xiaoping 王毅=wang yi 单田芳=shan tianfang
  曾国藩=zeng guofan 任正非=ren zhengfei 仇英=qiu ying 解缙=xie jin 区克平=ou keping 诸葛亮=zhuge liang 欧阳修=ouyang xiu 司马迁=sima qian
  上官婉儿=shangguan waner 吕布=lu bu 孟晚舟=meng wanzhou`;

test("names: surname and given name apart, each in the reading it has there", () => {
  for (const [, name, printed] of NAMES.matchAll(/(\p{Script=Han}+)=([a-z]+ [a-z]+)/gu)) {
    assert.equal(first(name as string), printed, name);
  }
});

test("traditional characters read as simplified ones", () => {
  for (const [traditional, simplified] of [
    ["趙光宗", "赵光宗"],
    ["歐陽修", "欧阳修"],
    ["諸葛亮", "诸葛亮"],
    ["鄧小平", "邓小平"],
    ["劉國強", "刘国强"],
  ] as const) {
    assert.deepEqual(romaniseHan(traditional, SCRIPT_TABLES), romaniseHan(simplified, SCRIPT_TABLES));
    assert.equal(segmentHan(traditional, SCRIPT_TABLES)[0]?.text, simplified);
  }
});

test("without tables nothing is read, and nothing fails", () => {
  assert.deepEqual(romaniseHan("赵光宗", NO_TABLES), []);
  assert.equal(
    segmentHan("武汉晓睿智科技", NO_TABLES)
      .map(({ text }) => text)
      .join(""),
    "武汉晓睿智科技",
  );
});

const FIRMS: readonly (readonly [firm: string, roles: string])[] = [
  ["武汉晓睿智科技有限责任公司", "place:武汉 name:晓睿智 generic:科技 legal-form:有限责任公司"],
  ["武漢曉睿智科技有限責任公司", "place:武汉 name:晓睿智 generic:科技 legal-form:有限责任公司"],
  ["晓睿智", "name:晓睿智"],
  [
    "北京晓睿智国际贸易集团股份有限公司",
    "place:北京 name:晓睿智 generic:国际 generic:贸易 generic:集团 legal-form:股份有限公司",
  ],
  ["上海中心", "place:上海 generic:中心"],
  ["", ""],
];

test("firms: place, name, trade and form, the longest known word first", () => {
  for (const [firm, roles] of FIRMS) {
    const cut = segmentHan(firm, SCRIPT_TABLES).map(({ role, text }) => `${role}:${text}`);
    assert.equal(cut.join(" "), roles);
  }
});

const character = fc.oneof(
  fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(..."武汉科技公司有限北京光宗𠮷a "),
);

test("nothing of a firm's name is lost or put elsewhere in the cutting", () => {
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 20 }), (firm) => {
      const segments = segmentHan(firm, SCRIPT_TABLES);
      assert.equal(segments.map(({ text }) => text).join(""), SCRIPT_TABLES.han?.simplify(firm));
      for (const [at, { role }] of segments.entries()) {
        assert.ok(role !== "name" || segments[at + 1]?.role !== "name", "two names side by side");
      }
    }),
  );
});

test("any characters: at most four readings in plain letters, none twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 7 }), (word) => {
      const readings = romaniseHan(word, SCRIPT_TABLES);
      assert.ok(readings.length <= 4);
      for (const { text } of readings) assert.match(text, /^[a-z ]+$/);
    }),
  );
});
