// Is Wade-Giles respelled by the standard table? The table is written down again here, syllable by syllable, without the
// apostrophes and marks that print leaves out.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isPinyin, toWadeGiles, wadeGilesToPinyin } from "./wade-giles.ts";

/** Pinyin and Wade-Giles; syllables that both spell alike are named once. */
const TABLE = `
  a ai an ang ao ba=pa bai=pai ban=pan bang=pang bao=pao bei=pei ben=pen beng=peng bi=pi bian=pien biao=piao bie=pieh bin=pin bing=ping
  bo=po bu=pu cha chai chan chang chao che chen cheng chi=chih chong=chung chou chu chuai chuan chuang chui chun chuo=cho cai=tsai can=tsan
  cang=tsang cao=tsao ce=tse cen=tsen ceng=tseng ci=tzu cong=tsung cou=tsou cu=tsu cuan=tsuan cui=tsui cun=tsun cuo=tso da=ta dai=tai
  dan=tan dang=tang dao=tao de=te deng=teng di=ti dian=tien diao=tiao die=tieh ding=ting diu=tiu dong=tung dou=tou du=tu duan=tuan dui=tui
  dun=tun duo=to er=erh fa fan fang fei fen feng fo fou fu ga=ka gai=kai gan=kan gang=kang gao=kao ge=ko gei=kei gen=ken geng=keng gong=kung
  gou=kou gu=ku gua=kua guai=kuai guan=kuan guang=kuang gui=kuei gun=kun guo=kuo hai han hang hao he=ho hei hen heng hong=hung hou hu hua
  huai huan huang hui hun huo ji=chi jia=chia jian=chien jiang=chiang jiao=chiao jie=chieh jin=chin jing=ching jiong=chiung jiu=chiu ju=chu
  juan=chuan jue=chueh jun=chun ke=ko kong=kung kuo la lai lan lang lao le lei leng li lian=lien liang liao lie=lieh lin ling liu long=lung
  lou lu luan lun luo=lo ma mai man mang mao mei men meng mi mian=mien miao mie=mieh min ming mo mou mu na nai nan nang nao nei nen neng ni
  nian=nien niang niao nie=nieh nin ning niu nong=nung nu nuan nuo=no ou pian=pien pie=pieh qi=chi qia=chia qian=chien qiang=chiang
  qiao=chiao qie=chieh qin=chin qing=ching qiong=chiung qiu=chiu qu=chu quan=chuan que=chueh qun=chun ran=jan rang=jang rao=jao re=je
  ren=jen reng=jeng ri=jih rong=jung rou=jou ru=ju ruan=juan rui=jui run=jun ruo=jo sa sai san sang sao se sen seng sha shai shan shang
  shao she shen sheng shi=shih shou shu shua shuai shuan shuang shui shun shuo si=ssu song=sung sou su suan sui sun suo=so tian=tien
  tie=tieh tong=tung tuo=to wa wai wan wang wei wen weng wo wu xi=hsi xia=hsia xian=hsien xiang=hsiang xiao=hsiao xie=hsieh xin=hsin
  xing=hsing xiong=hsiung xiu=hsiu xu=hsu xuan=hsuan xue=hsueh xun=hsun ya yan=yen yang yao ye=yeh yi=i yin ying yong=yung you=yu yu yuan
  yue=yueh yun za=tsa zai=tsai zan=tsan zang=tsang zao=tsao ze=tse zei=tsei zen=tsen zeng=tseng zha=cha zhai=chai zhan=chan zhang=chang
  zhao=chao zhe=che zhen=chen zheng=cheng zhi=chih zhong=chung zhou=chou zhu=chu zhua=chua zhuai=chuai zhuan=chuan zhuang=chuang zhui=chui
  zhun=chun zhuo=cho zi=tzu zong=tsung zou=tsou zu=tsu zuan=tsuan zui=tsui zun=tsun zuo=tso`
  .trim()
  .split(/\s+/)
  .map((pair) => {
    const [pinyin = "", wadeGiles = pinyin] = pair.split("=");
    return [pinyin, wadeGiles] as const;
  });

test("every syllable is spelled as the standard table spells it", () => {
  assert.ok(TABLE.length > 300);
  const wrong = TABLE.filter(([pinyin, wadeGiles]) => toWadeGiles(pinyin) !== wadeGiles);
  assert.deepEqual(
    wrong.map(([pinyin, wadeGiles]) => [pinyin, wadeGiles, toWadeGiles(pinyin)]),
    [],
  );
});

test("every syllable of the table is pinyin, and is among the readings of its Wade-Giles spelling", () => {
  for (const [pinyin, wadeGiles] of TABLE) {
    assert.deepEqual(isPinyin(pinyin), [pinyin]);
    const readings = wadeGilesToPinyin(wadeGiles);
    assert.ok(
      readings.some((reading) => reading.length === 1 && reading[0] === pinyin),
      `${wadeGiles}: ${readings}`,
    );
  }
});

/** Persons and places as print had them before 1979; the first reading is theirs. */
const NAMES = "kuangtsung=guangzong tsetung=zedong enlai=enlai peking=? chungkuo=zhongguo maotun=maodun";

test("words are cut into syllables, the unaspirated reading first", () => {
  for (const pair of NAMES.split(" ")) {
    const [word, pinyin] = pair.split("=") as [string, string];
    assert.equal(wadeGilesToPinyin(word)[0]?.join("") ?? "?", pinyin, word);
  }
});

test("a word of pinyin syllables is cut again into syllables that make it up", () => {
  const syllable = fc.constantFrom(...TABLE.map(([pinyin]) => pinyin));
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
      const word = syllables.join("");
      assert.equal(isPinyin(word)?.join(""), word);
    }),
  );
});

test("any word: at most four readings, each of pinyin syllables that spell it", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."acehinoupstzkg"), maxLength: 10 }),
    fc
      .array(fc.constantFrom(...TABLE.map(([, wadeGiles]) => wadeGiles)), { maxLength: 4 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(word, (text) => {
      const readings = wadeGilesToPinyin(text);
      assert.ok(readings.length <= 4);
      for (const reading of readings) for (const syllable of reading) assert.ok(isPinyin(syllable), syllable);
    }),
    { numRuns: 1_000 },
  );
});

test("foreign and endless words are none, at once", () => {
  for (const word of ["smith", "ivanov", "rodriguez", "a1", "", "xyz"])
    assert.deepEqual(wadeGilesToPinyin(word), [], word);
  for (const word of ["smith", "kuangtsung", "hsiao", "tzu"]) assert.equal(isPinyin(word), undefined, word);
  const start = performance.now();
  assert.equal(isPinyin("xian".repeat(25_000)), undefined);
  assert.equal(isPinyin(`${"xian".repeat(5)}v`), undefined);
  assert.deepEqual(wadeGilesToPinyin("a".repeat(100_000)), []);
  assert.ok(performance.now() - start < 500);
});
