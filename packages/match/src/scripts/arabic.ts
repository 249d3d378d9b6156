// How is a word in Arabic letters spelled in Latin ones? The script leaves short vowels out, so that a plain spelling is
// a skeleton; frequent names have a usual spelling of their own.

import type { Romanisation } from "./romanise.ts";

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split("=") as [string, string]),
  );
}

const CONSONANTS = table(`
  ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z غ=gh ف=f ق=q ک=k ك=k گ=g ل=l م=m
  ن=n ه=h ة=a ٹ=t ڈ=d ڑ=r ں=n ھ=h ہ=h ۃ=a ڤ=v ټ=t ډ=d ړ=r ښ=sh ږ=g ڼ=n څ=ts ځ=z ګ=g
  ڭ=ng ڕ=r ڵ=l ۋ=v ٺ=th ٽ=t ٿ=th ٻ=b ڀ=bh ڄ=j ڃ=ny ڇ=ch ڊ=d ڌ=dh ڏ=d ڍ=dh ڙ=r ڪ=k ڳ=g ڱ=ng ڦ=ph ݙ=d`);
const VOWELS = table("ا=a أ=a إ=i آ=a ٱ=a و=u ؤ=u ي=i ی=i ى=a ئ=i ې=e ۍ=ay ے=e ۇ=u ۆ=o ێ=e ۈ=u ە=e ۀ=a ۂ=e ۓ=e");

/** Persian, Turkish and South Asian habit for four letters. */
const EASTERN = table("ث=s ذ=z ض=z و=v ج=j");

/** Where Pashto of the north and east differs: Pakhtun for Pashtun. Only these letters choose it. */
const PASHTO_NORTH = table("ښ=kh ږ=g ځ=dz");
const PASHTO_SOUTH = table("ږ=zh ځ=dz");
const PASHTO = /[ښږځ]/;

/** Usual spelling of frequent names and parts of names. */
const USUAL = table(`
  محمد=muhammad احمد=ahmad أحمد=ahmad علي=ali علی=ali حسن=hasan حسين=hussein حسین=hossein عبد=abd الله=allah عبدالله=abdullah
  عمر=omar عثمان=othman خالد=khalid إبراهيم=ibrahim ابراهيم=ibrahim ابراهیم=ebrahim يوسف=yusuf یوسف=yusuf صالح=saleh سالم=salem
  سليم=salim سعيد=saeed سعید=saeed ناصر=nasser نصر=nasr كريم=karim کریم=karim رحيم=rahim رحیم=rahim رحمن=rahman الرحمن=alrahman
  عزيز=aziz عزیز=aziz مصطفى=mustafa مصطفی=mostafa محمود=mahmoud مجيد=majid مجید=majid حميد=hamid حمید=hamid حامد=hamed
  طاهر=taher جابر=jaber جعفر=jafar مهدي=mahdi مهدی=mehdi هادي=hadi هادی=hadi قاسم=qasim كاظم=kazem کاظم=kazem رضا=reza
  عباس=abbas فاطمة=fatima فاطمه=fatemeh مريم=maryam مریم=maryam زينب=zeinab زینب=zeinab نور=nour بن=bin ابن=ibn بنت=bint
  أبو=abu ابو=abu أبي=abi ابي=abi ام=umm أم=umm آل=al ال=al خان=khan جان=jan ولي=wali ولی=wali گل=gul شاه=shah مير=mir میر=mir
  صدام=saddam بشار=bashar حافظ=hafez اسد=asad الأسد=alassad فضل=fazl حق=haq الدين=aldin دين=din سيف=saif شمس=shams
  سلمان=salman سلطان=sultan فيصل=faisal طارق=tariq زياد=ziad كمال=kamal جمال=jamal نبيل=nabil وليد=walid ولید=walid هاشم=hashim
  شہباز=shahbaz شاہ=shah اللہ=allah عبداللہ=abdullah ابراہیم=ibrahim طاہر=tahir زاہد=zahid اظہر=azhar ہاشم=hashim بیگم=begum
  چوہدری=chaudhry بٹ=butt بھٹو=bhutto بھٹی=bhatti ملک=malik راجہ=raja قریشی=qureshi صدیقی=siddiqui گیلانی=gilani داؤد=dawood
  نواز=nawaz شریف=sharif عمران=imran پرویز=pervez مسعود=masood زرداری=zardari میاں=mian سنگھ=singh لکھوی=lakhvi ذکی=zaki
  ګل=gul مولوي=mawlawi مولوی=mawlawi کرزی=karzai کرزي=karzai غني=ghani غنی=ghani حقاني=haqqani حقانی=haqqani اخوند=akhund آخوند=akhund
  اخوندزاده=akhundzada وردک=wardak نورزی=noorzai احمدزی=ahmadzai یوسفزی=yousafzai اکبر=akbar اشرف=ashraf پښتون=pashtun سراج=siraj
  حاجي=haji حاجی=haji ملا=mullah شيخ=sheikh شیخ=sheikh سيد=sayyid سید=seyed`);

const MARKS = /[\u064b-\u065f\u0670\u0640\u06d6-\u06ed]/g;

function letters(word: string, own: ReadonlyMap<string, string>): string {
  let text = "";
  let at = 0;
  for (const letter of word) {
    if (letter === "ع" || letter === "ء") text += at === 0 ? "a" : "";
    else text += own.get(letter) ?? CONSONANTS.get(letter) ?? VOWELS.get(letter) ?? "";
    at += 1;
  }
  return text;
}

/** Likely Latin spellings: the usual one of a frequent name, else the skeleton in Arabic and in Persian habit. */
export function romaniseArabic(word: string): Romanisation[] {
  const bare = word.normalize("NFC").replace(MARKS, "");
  // The hamza on an alef is often left out, and as often put.
  const usual = USUAL.get(bare) ?? USUAL.get(bare.replace(/[أإآٱ]/g, "ا"));
  if (usual !== undefined) return [{ scheme: "arabic", text: usual }];
  if (PASHTO.test(bare)) {
    const south: Romanisation = { scheme: "pashto", text: letters(bare, PASHTO_SOUTH), vowelless: true };
    return [south, { scheme: "pashto-north", text: letters(bare, PASHTO_NORTH), vowelless: true }];
  }
  const western = letters(bare, new Map());
  const eastern = letters(bare, EASTERN);
  if (western === "" && eastern === "") return [];
  const first: Romanisation = { scheme: "arabic", text: western, vowelless: true };
  return eastern === western ? [first] : [first, { scheme: "persian", text: eastern, vowelless: true }];
}
