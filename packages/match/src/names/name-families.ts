// Which spellings are one given name in other languages and romanisations, and which look alike but are two? "Uladzimir" is
// Vladimir and "Hossein" is Hussein, where no rule of letters leads from one to the other; "Hassan" and "Hussein", "Mahmoud" and
// "Mohammed" sound alike and are different men. Patronymics follow the name that they are made of.

/** Names by language of origin, one name a line; a spelling stands in one line only. */
const ARABIC = `
  muhammad mohammad mohammed muhammed mohamed mohamad muhamad muhamed mohammod mahomed magomed mehmet mehmed
  mahmud mahmoud mahmood mehmood mehmud makhmud mahmut machmud
  ahmad ahmed ahmet akhmed akhmad achmad axmed
  hasan hassan hassen khasan hassane xasan
  husayn hussein hussain husain husein hossein hosein hoseyn husseyn houssein houcine khusein xuseen hossain hussien huseyn huseyin
  hamid hameed khamid
  khalid khaled khaleed
  khalil khaleel halil
  jamal gamal djamal cemal dzhamal
  jamil jameel gamil djamil cemil
  karim kareem kerim
  kamal kemal
  kamil kameel
  salim saleem selim
  salam
  salih saleh salleh salah
  said saeed saeid saied
  saad
  nasir nasser naser nassir
  nasr
  nassar
  rashid rasheed rachid
  rashad
  majid majeed madjid
  amjad
  amir ameer
  omar umar omer umer
  ammar
  amr amro
  yusuf yousef youssef yousuf yusef yussuf yusif youssouf
  ibrahim ebrahim ibraheem ibragim
  ismail ismael esmail ismaeel esmaeil ismoil
  ishaq ishak eshaq
  yaqub yaqoob yakub yaqoub
  mustafa mostafa moustafa mustapha moustapha
  osman usman othman uthman ousmane
  abdullah abdallah abdulla abdellah abdollah abdalla
  abdul abdel abdal abdol abdoul
  abdulrahman abdelrahman abdurrahman abdurahman abdirahman abdolrahman abderrahmane abdulrehman
  abdulaziz abdelaziz abdolaziz abdalaziz
  faysal faisal feisal fayssal
  fahd fahad
  tariq tarek tareq tarik
  walid waleed
  ziyad ziad zeyad
  zayd zaid zeid
  adil adel
  anwar anvar enver
  bashir basheer bachir beshir
  basir baseer
  daud dawud dawood daoud davud
  fuad fouad foad
  ghulam gholam golam
  habib habeeb
  hafiz hafez hafeez
  haydar haider heydar hyder haidar heidar
  idris idrees edris
  imran emran
  imad emad
  iyad ayad
  iqbal eqbal
  jafar jaafar jaffar djafar
  kazim kazem kadhim kadhem
  latif lateef
  mahdi mehdi mahdy
  malik malek
  mansur mansour mansoor
  marwan merwan
  masud masoud masood massoud
  mujahid mojahed mujahed
  munir mounir muneer
  murad mourad morad
  musa moussa mousa moosa
  mullah mulla
  nabil nabeel
  nadir nader
  naim naeem
  noor nour nur
  qasim qasem kasim kassem qassem qassim kasem gasim
  rahim raheem
  rahman rehman
  ramadan ramazan ramadhan ramzan
  rida reza ridha redha riza
  riyad riad riyadh
  sabir saber
  sadiq sadegh sadeq sadik
  siddiq seddiq siddique sediq
  samir sameer
  sharif sherif shareef charif
  sulayman suleiman sulaiman soleiman suleyman suliman solaiman soleyman sulejman
  tahir taher
  yahya yahia yehia
  yasin yassin yaseen yassine
  yasir yasser yaser
  yunus yunos younis younes yunis
  zahir zaher
  zahid zahed
  zakariya zakaria zakarya zekeriya
  zubayr zubair zobair
  fadil fadel fazel fazil fadhil
  fadl fazl fadhl
  nizam nezam nidham
  zafir zafer dhafer dhafir
  zafar
  ziya zia diya diaa dhia
  hidayatullah hedayatullah hidayatollah
  fatima fatimah fatema fateme fatemeh
  aisha aysha ayesha aicha aishah
  khadija khadijah khadije khadijeh
  maryam mariam meryem
  zaynab zainab zeinab zeynab zeynep`;

/** Men's names of Russian, Ukrainian and Belarusian: patronymics are made of these. */
const SLAVIC_MEN = `
  aleksandr alexander aleksander alexandr aleksandar oleksandr aliaksandr alyaksandr alexandre olexandr
  aleksei alexei aleksey alexey oleksii oleksiy oleksij oleksi aliaksei alyaksey aliaksey
  andrei andrey andrii andriy andrij andrej
  anatolii anatoly anatoli anatoliy anatolij anatol
  artem artyom artsiom artsyom artiom
  bogdan bohdan
  boris borys barys
  denis denys dzianis dzyanis
  dmitrii dmitry dmitri dmitriy dmytro dzmitry dzmitri dimitri dimitry dmitrij dmytr
  evgenii evgeny evgeni yevgeny yevgeni evgeniy yevgeniy yevhen yevhenii yevhenij jevgenij yauheni yauhen yevgenii yauhenii yaugenii yaugen yaughen
  gennadii gennady gennadi gennadiy hennadii hennadiy henadz henadzi genadz
  georgii georgy georgi georgiy heorhii heorhiy heorhi georgij
  grigorii grigory grigori grigoriy hryhorii hryhoriy hryhory hryhori ryhor ryhory grigorij hryhor
  igor ihor ihar
  ilya ilia illia illya
  kirill kyrylo kiryl kyryl kiril
  konstantin kostiantyn kostyantyn kanstantsin kanstantin konstantyn
  leonid leanid
  maksim maxim maksym maxym
  mikhail mykhailo mykhaylo mihail mihajlo mikhaylo mykhail mykhayl
  nikolai nikolay mykola mikalai nikolaj mikalay
  oleg oleh aleh aleg
  pavel pavlo paval pavl
  petr pyotr petro piotr pyatro piatro piatr pyatr
  ivan iwan
  roman raman
  sergei sergey serhii serhiy siarhei siarhey sergii sergiy serhij sergej syarhey syarhei siargei syargei syargey serhi
  stanislav stanislau
  stepan stsiapan styapan
  valentin valentyn valiantsin valyantsin
  valerii valery valeri valeriy valeryi valerij
  vasilii vasily vasili vasiliy vasyl vasil vassily
  viktor victor viktar
  vitalii vitaly vitali vitaliy vital
  vladimir volodymyr uladzimir uladzimer wladimir
  vladislav vladyslav uladzislau uladzislav
  vyacheslav viacheslav viachaslau vyachaslau viachaslav vyachaslav
  vadim vadym vadzim
  yaroslav yaroslau
  yurii yury yuri yuriy iurii iuri iury jurij juri`;

const SLAVIC_WOMEN = `
  elena yelena olena alena
  anna ganna
  ekaterina yekaterina kateryna katsiaryna katerina
  irina iryna
  natalia natalya nataliya nataliia natallia
  olga olha volha
  oksana aksana
  svetlana svitlana sviatlana
  tatiana tatyana tetiana tatsiana tetyana
  yulia yuliya iuliia yuliia
  galina halyna halina
  lyudmila liudmila ludmila liudmyla
  marina maryna
  nadezhda nadiya nadiia nadzeya
  valentina valentyna valiantsina
  viktoria viktoriya viktoriia
  evgenia yevgenia evgeniya yevheniia yauheniya
  anastasia anastasiya anastasiia nastassia
  vera vira`;

/** What stands after the father's name in a patronymic, the longest first: his son's, then his daughter's. */
const SONS = /(?:yi|i|y)?(?:[aeo]v|yav|iav)(?:ich|ych|itch|itsch|ic|yc)$/;
const DAUGHTERS = /(?:yi|i|y)?(?:[aeo]vn|[aeo]un|yaun|iaun|ivn|yivn|iivn)[ay]$/;

/** What the father's name may have lost before the ending. */
const LOST = ["", "i", "y", "ii", "iy", "ei", "ey", "o", "a"] as const;

/** Rows by spelling; men's names of Slavic languages by themselves, since patronymics are made of them. */
const FAMILY = new Map<string, number>();
const FATHERS = new Map<string, number>();

let rows = 0;
for (const group of [ARABIC, SLAVIC_WOMEN, SLAVIC_MEN]) {
  for (const line of group.trim().split("\n")) {
    rows += 1;
    for (const spelling of line.trim().split(/\s+/)) {
      FAMILY.set(spelling, rows);
      if (group === SLAVIC_MEN) FATHERS.set(spelling, rows);
    }
  }
}

const SON = 1_000;
const DAUGHTER = 2_000;

function father(text: string, ending: RegExp): number | undefined {
  const found = ending.exec(text);
  if (!found || found.index < 3) return undefined;
  for (let end = found.index; end <= found.index + 2; end++) {
    const stem = text.slice(0, end);
    for (const lost of LOST) {
      const family = FATHERS.get(stem + lost);
      if (family !== undefined) return family;
    }
  }
  return undefined;
}

function patronymic(text: string): number | undefined {
  if (text.length < 7) return undefined;
  const son = father(text, SONS);
  if (son !== undefined) return SON + son;
  const daughter = father(text, DAUGHTERS);
  return daughter === undefined ? undefined : DAUGHTER + daughter;
}

const remembered = new Map<string, number>();
const REMEMBERED_MAX = 50_000;

/**
 * Number of the name that a folded word is a spelling of; 0 when the table has none. Equal numbers: one name. Different
 * numbers, neither 0: two names.
 */
export function nameFamily(text: string): number {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const family = FAMILY.get(text) ?? patronymic(text) ?? 0;
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(text, family);
  return family;
}

/** Whether the word is a patronymic of a name in the table. */
export function isPatronymic(text: string): boolean {
  return nameFamily(text) > SON;
}
