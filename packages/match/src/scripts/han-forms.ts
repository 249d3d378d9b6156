// Which part of a company's name in Han characters is the name, and which its form, trade or place?

import type { ScriptTables } from "./script-tables.ts";

export type HanRole = "legal-form" | "generic" | "place" | "name";

export interface HanSegment {
  /** The characters, simplified. */
  readonly text: string;
  readonly role: HanRole;
  /** Latin reading: an English word for a form or trade, pinyin syllables for a name or place. */
  readonly latin: readonly string[];
}

function words(role: HanRole, text: string): [string, { role: HanRole; latin: string }][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [characters, latin] = pair.split("=") as [string, string];
      return [characters, { role, latin }];
    });
}

const KNOWN: ReadonlyMap<string, { readonly role: HanRole; readonly latin: string }> = new Map([
  ...words(
    "legal-form",
    "有限责任公司=ltd 股份有限公司=ltd 有限公司=ltd 公司=company 株式会社=kk 有限会社=ltd 合伙企业=lp 股份公司=jsc",
  ),
  ...words(
    "generic",
    `科技=technology 技术=technology 科学=science 贸易=trading 商贸=trading 实业=industrial 进出口=trading 国际=international
     电子=electronics 石油=petroleum 石化=petrochemical 银行=bank 大学=university 研究所=institute 研究院=institute 学院=institute
     航运=shipping 海运=shipping 航空=aviation 航天=aerospace 投资=investment 工业=industry 化工=chemical 机械=machinery 软件=software
     网络=network 信息=information 发展=development 工程=engineering 制造=manufacturing 物流=logistics 能源=energy 集团=group
     控股=holdings 服务=services 系统=systems 通信=communications 材料=materials 设备=equipment 医药=pharmaceutical 建筑=construction
     金融=financial 保险=insurance 咨询=consulting 安全=security 数据=data 智能=intelligent 自动化=automation 中心=center 厂=factory
     部=ministry 局=bureau 委员会=committee 协会=association 基金会=foundation`,
  ),
  ...words(
    "place",
    `北京=beijing 上海=shanghai 天津=tianjin 重庆=chongqing 武汉=wuhan 湖北=hubei 湖南=hunan 广东=guangdong 广州=guangzhou 深圳=shenzhen
     香港=hongkong 澳门=macau 台湾=taiwan 四川=sichuan 成都=chengdu 江苏=jiangsu 南京=nanjing 浙江=zhejiang 杭州=hangzhou 山东=shandong
     青岛=qingdao 大连=dalian 辽宁=liaoning 沈阳=shenyang 哈尔滨=harbin 黑龙江=heilongjiang 新疆=xinjiang 西安=xian 陕西=shaanxi
     河北=hebei 河南=henan 福建=fujian 厦门=xiamen 中国=china 长沙=changsha 苏州=suzhou 无锡=wuxi 宁波=ningbo 海南=hainan 云南=yunnan
     东莞=dongguan 丹东=dandong 吉林=jilin 俄罗斯=russia 朝鲜=korea 日本=japan 伊朗=iran`,
  ),
]);

const LONGEST = Math.max(...[...KNOWN.keys()].map((word) => word.length));

/** Cuts at known words, the longest first; what lies between is the name. A name of known words only is all kept. */
export function segmentHan(text: string, tables: ScriptTables): HanSegment[] {
  const simple = tables.han?.simplify(text) ?? text;
  const segments: HanSegment[] = [];
  let name = "";
  const flush = () => {
    if (name === "") return;
    const latin = [...name].map((character) => tables.han?.pinyin(character) ?? "");
    segments.push({ text: name, role: "name", latin });
    name = "";
  };
  for (let at = 0; at < simple.length; ) {
    let length = Math.min(LONGEST, simple.length - at);
    while (length > 0 && !KNOWN.has(simple.slice(at, at + length))) length -= 1;
    const found = length > 0 ? KNOWN.get(simple.slice(at, at + length)) : undefined;
    if (!found) {
      const character = String.fromCodePoint(simple.codePointAt(at) as number);
      name += character;
      at += character.length;
      continue;
    }
    flush();
    segments.push({ text: simple.slice(at, at + length), role: found.role, latin: [found.latin] });
    at += length;
  }
  flush();
  return segments;
}
