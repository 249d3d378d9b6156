// Are names in the scripts of India and Sri Lanka spelled as their bearers and newspapers spell them? Names of public
// figures and frequent names, expected in the spelling in print.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { comparedToken, SIMILARITY_MIN, tokenSimilarity } from "../names/similarity.ts";
import { foldLatin } from "./fold-latin.ts";
import { romanise } from "./romanise.ts";
import { NO_TABLES } from "./script-tables.ts";

const CASES: Readonly<Record<string, string>> = {
  Deva: `नरेन्द्र=narendra मोदी=modi मनमोहन=manmohan सिंह=singh अमित=amit शाह=shah राजनाथ=rajnath अरविंद=arvind
    राहुल=rahul गांधी=gandhi कृष्ण=krishna चन्द्र=chandra मिश्रा=mishra शर्मा=sharma गुप्ता=gupta
    सरस्वती=saraswati स्वामी=swami विवेकानन्द=vivekanand आदित्यनाथ=adityanath अमरनाथ=amarnath कमलनाथ=kamalnath
    जगदीश=jagdish ज्ञानी=gyani लक्ष्मी=lakshmi अक्षय=akshay राजेश=rajesh भगवंत=bhagwant ज़ैल=zail अहमद=ahmad
    मोहम्मद=mohammad अशरफ=ashraf दाऊद=daud इब्राहिम=ibrahim हर्ष=harsh संजय=sanjay अटल=atal चाँद=chand     पंत=pant सुभाष=subhash`,
  Guru: "ਮਨਮੋਹਨ=manmohan ਸਿੰਘ=singh ਪਰਕਾਸ਼=parkash ਬਾਦਲ=badal ਜਰਨੈਲ=jarnail ਭਗਵੰਤ=bhagwant ਮਾਨ=man ਕੌਰ=kaur ਪ੍ਰਨੀਤ=pranit",
  Gujr: "નરેન્દ્ર=narendra મોદી=modi પટેલ=patel અમિત=amit ગાંધી=gandhi સરદાર=sardar વલ્લભભાઈ=vallabhbhai જિજ્ઞેશ=jignesh ",
  Beng: `হাসিনা=hasina মুজিবুর=mujibur রহমান=rahman মমতা=mamata প্রণব=pranab মুখোপাধ্যায়=mukhopadhyay মোহাম্মদ=mohammad
    শামসুদ্দিন=shamsuddin আহমেদ=ahmed মাহমুদ=mahmud আনোয়ার=anwar জগদীশ=jagadish আবদুল=abdul করিম=karim
    সত্যজিৎ=satyajit দেলোয়ার=delwar ইসলাম=islam বড়ুয়া=barua তাজউদ্দীন=tajuddin`,
  Orya: "ଦାସ=das ପ୍ରଧାନ=pradhan ଧର୍ମେନ୍ଦ୍ର=dharmendra",
  Taml: `முருகன்=murugan ஸ்டாலின்=stalin சுந்தரம்=sundaram தங்கம்=thangam
    ரஜினி=rajini வெற்றி=vetri முத்துவேல்=muthuvel பிள்ளை=pillai குமார்=kumar அன்பு=anbu விஜய்=vijay ராமன்=raman`,
  Telu: `నరేంద్ర=narendra చంద్రబాబు=chandrababu వెంకట=venkata కృష్ణ=krishna     జగన్=jagan మోహన్=mohan నరసింహ=narasimha ప్రసాద్=prasad`,
  Knda: "ಗೌಡ=gowda ರಾಜಕುಮಾರ್=rajakumar ಕೃಷ್ಣ=krishna ನಾರಾಯಣ=narayana",
  Mlym: "പിണറായി=pinarayi വിജയൻ=vijayan തോമസ്=thomas ശൈലജ=shailaja മോഹൻലാൽ=mohanlal നമ്പൂതിരി=nambuthiri",
  Sinh: "මහින්ද=mahinda රනිල්=ranil ප්‍රේමදාස=premadasa සිරිසේන=sirisena කුමාර=kumara ගුණවර්ධන=gunawardhana ශ්‍රී=shri",
};

/** Usual spellings that the other reading must give. */
const OTHERS: Readonly<Record<string, string>> = {
  Deva: "कमला=kamala रामचन्द्र=ramachandra",
  Beng: "ফখরুল=fakhrul জিয়া=zia আজিজ=aziz",
  Taml: "பழனி=palani செந்தில்=senthil தமிழ்=thamil",
  Telu: "వెంకయ్య=venkaiah నాయుడు=naidu",
  Knda: "ಸಿದ್ದರಾಮಯ್ಯ=siddaramaiah ಬೊಮ್ಮಾಯಿ=bommai",
  Sinh: "සිංහ=singhe",
};

/** Spellings in print that no rule gives letter for letter: the reading must sound alike. */
const ALIKE: Readonly<Record<string, string>> = {
  Deva: "जवाहरलाल=jawaharlal फ़ारूक़=farooq ठाकरे=thackeray दत्त=dutt अमरिंदर=amarinder रजनीकांत=rajinikanth सईद=saeed फुले=phule",
  Gujr: "મહેતા=mehta",
  Beng: "শেখ=sheikh হোসেন=hossain বিশ্বাস=biswas ওয়াজেদ=wazed এরশাদ=ershad",
  Taml: "கருணாநிதி=karunanidhi பிரபாகரன்=pirapaharan ஜெயலலிதா=jayalalithaa வேலுப்பிள்ளை=velupillai",
  Telu: "రెడ్డి=reddy రామారావు=ramarao",
  Knda: "ಕುಮಾರಸ್ವಾಮಿ=kumaraswamy ಯಡಿಯೂರಪ್ಪ=yediyurappa",
  Mlym: "ഉമ്മൻ=oommen തരൂർ=tharoor ആന്റണി=antony",
  Sinh: "රාජපක්ෂ=rajapaksa ගෝඨාභය=gotabaya වික්‍රමසිංහ=wickremesinghe දිසානායක=dissanayake",
};

function pairs(text: string): [string, string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]);
}

for (const [script, text] of Object.entries(CASES)) {
  test(`${script}: the first reading is the usual spelling`, () => {
    const read = pairs(text).map(([word]) => [word, romanise(word, script, NO_TABLES)[0]?.text]);
    assert.deepEqual(read, pairs(text));
  });
}

for (const [script, text] of Object.entries(OTHERS)) {
  test(`${script}: the other reading is the other usual spelling`, () => {
    for (const [word, expected] of pairs(text)) {
      const texts = romanise(word, script, NO_TABLES).map((reading) => reading.text);
      assert.ok(texts.includes(expected), `${word}: ${texts.join(", ")}; expected ${expected}`);
    }
  });
}

for (const [script, text] of Object.entries(ALIKE)) {
  test(`${script}: a reading sounds like the spelling in print`, () => {
    for (const [word, printed] of pairs(text)) {
      const token = comparedToken(printed, false, "letters");
      const alike = romanise(word, script, NO_TABLES).map((reading) =>
        tokenSimilarity(comparedToken(reading.text, false, "letters"), token),
      );
      assert.ok(
        Math.max(0, ...alike) >= SIMILARITY_MIN,
        `${word} ${printed}: ${JSON.stringify(romanise(word, script, NO_TABLES))}`,
      );
    }
  });
}

test("Any run of letters of these blocks gives folded Latin letters, few readings, never an exception", () => {
  const starts: Readonly<Record<string, number>> = {
    Deva: 0x900,
    Beng: 0x980,
    Guru: 0xa00,
    Taml: 0xb80,
    Mlym: 0xd00,
    Sinh: 0xd80,
  };
  const word = fc.tuple(
    fc.constantFrom(...Object.keys(starts)),
    fc.array(fc.integer({ min: 0, max: 0x7f }), { maxLength: 12 }),
  );
  fc.assert(
    fc.property(word, ([script, offsets]) => {
      const printed = offsets.map((offset) => String.fromCodePoint((starts[script] as number) + offset)).join("");
      const readings = romanise(printed, script, NO_TABLES);
      assert.ok(readings.length <= 2);
      for (const { text } of readings) assert.equal(text, foldLatin(text));
    }),
  );
});
