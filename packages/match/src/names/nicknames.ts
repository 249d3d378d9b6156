// Which short and pet forms stand for one given name? By language, as books of given names list them. A form may belong to
// several names; forms that are names in their own right to most of their bearers ("Jack", "Lena") are told apart only by
// what else agrees.

/** Groups of forms, the full name first. */
const GROUPS = `
  alexander alex alec sandy aleksandr aleksander alexandr sasha sascha sanya shura alejandro alessandro
  alexandra aleksandra sasha sandra
  alexei aleksei alexey aleksey alyosha lyosha
  anastasia anastasiya nastya
  andrew andy drew
  anna anya anyuta annie
  anthony tony antonio toni
  barbara barb babs
  benjamin ben benny
  boris borya
  catherine katherine kathryn cathy kathy kate katie katya ekaterina yekaterina catalina
  charles charlie chuck chas carlos
  christopher chris kit
  christina christine chris tina kristina
  daniel dan danny
  david dave davy
  deborah debbie deb
  dmitry dmitri dmitriy dima mitya
  donald don donny
  edward ed eddie ted teddy eduard
  elizabeth liz lizzie beth betty eliza lisa elisabeth
  evgeny evgeni yevgeny yevgeniy evgeniy zhenya
  francis frank francisco paco pancho
  frederick fred freddie
  gennady gennadiy gena
  george georgiy georgy gosha
  gerald gerry jerry
  gregory greg grigory grigoriy grisha
  guillermo memo
  harold harry hal
  henry harry hank
  igor igoryok
  irina ira
  ivan vanya
  jacob jake
  james jim jimmy jamie
  janet jan
  jennifer jen jenny
  jesus chuy
  johannes hans hannes
  john jack johnny
  jonathan jon
  jose pepe
  joseph joe joey josef yosef giuseppe beppe
  judith judy
  karl carl
  konstantin kostya
  kenneth ken kenny
  larisa lara
  lawrence larry laurence
  leonard len lenny
  leonid lyonya
  lev lyova
  ludmila lyudmila lyuda mila
  manuel manolo manny
  margaret maggie meg peggy
  maria masha mariya
  matthew matt
  maxim maksim max maks
  michael mike mick micky
  mikhail misha mikhael
  nadezhda nadya
  natalia natalya natasha
  nathaniel nathan nat
  nicholas nick nicky
  nikolai nikolay kolya
  oleg olezhka
  olga olya
  patricia pat patty tricia
  patrick pat paddy
  pavel pasha
  peter pete
  philip phil phillip
  pyotr petr petya
  raymond ray
  rebecca becky
  richard rick ricky dick rich
  robert rob robbie bob bobby bert
  roberto beto
  roman roma
  ronald ron ronnie
  samuel sam sammy
  semyon semen syoma
  sergei sergey seryozha serezha
  stanislav stas slava
  stephen steven steve
  susan sue susie
  svetlana sveta
  tatiana tatyana tanya
  theodore ted teddy theo
  thomas tom tommy
  timothy tim
  victor viktor vic vitya
  vincent vince vinny
  vitaly vitaliy vitalik
  vladimir volodya vova volodymyr
  vladislav vlad slava
  vyacheslav slava
  walter walt wally
  wilhelm willi willy
  william bill billy will willie liam
  yakov yasha
  yuri yuriy yura
  zachary zach zack`;

const RELATED: ReadonlyMap<string, ReadonlySet<string>> = relatedForms();

function relatedForms(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split("\n")) {
    const forms = line.trim().split(/\s+/);
    for (const form of forms) {
      const others = related.get(form) ?? new Set<string>();
      for (const other of forms) if (other !== form) others.add(other);
      related.set(form, others);
    }
  }
  return related;
}

const NONE: ReadonlySet<string> = new Set();

/** Other forms of the given name, folded; empty when none is known. Symmetric: b is among a's forms when a is among b's. */
export function relatedNames(text: string): ReadonlySet<string> {
  return RELATED.get(text) ?? NONE;
}
