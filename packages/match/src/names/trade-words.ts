// Which words of firms' names mean one trade, in English and in the languages that lists romanise? "Sanayi" is industry and
// "Torgovaya" trading: they answer each other as spellings of one word would, and like all words of trade they say little.

/** The English word first; a word stands in one line only. */
const WORDS = `
  company sharikat sharika sharikah shirkat sherkat sherkate kompaniya kompania compagnie compania companhia societe sociedad
    empresa gesellschaft firma
  trading trade traders tijara tijarah tijariya tijariyah bazargani ticaret handels handelsgesellschaft handel torgovaya torgovy
    torgovyy torgovyi comercializadora
  bank masraf masrif banque banco banka
  plant factory factories works zavod
  foundation muassasat muassasah muassasa moassese bonyad bonyade fondation fundacion fond
  association jamiat jamiyat jamiyyat obedinenie obyedinenie
  organization munazzamat sazman sazmane
  industries industry industrial sanaye sanaat sanat sanayi industria industrias industrie
  construction insaat stroitelnaya stroitelnyi stroitelnyy constructora
  food gida
  maritime denizcilik
  transport transportation nakliyat transportnaya transportes
  oil petroleum petrol neftyanaya
  gas gazovaya
  electronic electronics elektronik elektronika electronica
  electric electrical elektrik
  scientific science nauchno nauchnyi nauchnyy
  production proizvodstvennoe proizvodstvennaya
  enterprise enterprises predpriyatie entreprise
  institute institution institut
  center centre tsentr centro
  group gruppa gruppe grupo groupe gruppo
  holding kholding
  international internationale internacional mezhdunarodnyi mezhdunarodnyy mezhdunarodnaya duwaliya dawliya
  cement tsement
  commercial comercial
  investment investments inversiones
  services servicios
  import importing importadora
  export exporting exportadora
  technology technologies tecnologia technologie technik`;

const TRADES: ReadonlyMap<string, number> = new Map(
  WORDS.replaceAll("\n    ", " ")
    .trim()
    .split("\n")
    .flatMap((line, at) =>
      line
        .trim()
        .split(/\s+/)
        .map((word) => [word, at + 1] as const),
    ),
);

/** Number of the trade that a folded word means; 0 when the table has none. */
export function tradeOf(text: string): number {
  return TRADES.get(text) ?? 0;
}
