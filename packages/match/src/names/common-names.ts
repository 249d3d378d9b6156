// Which names are common in the world although few listed parties bear them? The lists count whom they list; customers are
// called otherwise. Names that stand near the top of public name statistics of many countries, by hand.

/** Bits of a name that about one person in a hundred bears. */
export const COMMON_NAME_BITS = 6.5;

export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
  adam nathan henry douglas peter philip phillip simon martin stuart graham alan neil ian keith colin derek roger bruce
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly
  emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
  shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
  heather diane olivia julie joyce victoria kelly christina joan evelyn lauren judith megan andrea sara alice julia ruth
  jean marie claire diana alex jon tina jenny hanna hanne erik eva karin
  smith johnson williams brown jones miller davis wilson anderson taylor moore jackson white harris thompson
  robinson clark lewis walker hall allen young king wright hill green adams baker nelson campbell mitchell roberts carter
  phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell
  kelly howard ward cox richardson watson wood bennett gray hughes price foster simmons ross graham ellis
  garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz reyes
  morales ortiz gutierrez ramos ruiz alvarez fernandez jimenez moreno romero vargas castro mendoza silva santos costa pereira
  juan jose carlos luis miguel antonio manuel francisco pedro jorge fernando roberto eduardo ricardo javier rafael sergio
  pablo diego alberto martin maria carmen ana rosa elena isabel lucia sofia paula adrian felipe oscar victor
  mueller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann bauer koch
  dubois durand lefebvre moreau laurent michel petit bernard robert richard simon rossi russo ferrari bianchi romano
  hansen johansen olsen larsen andersen pedersen nielsen jensen christensen johansson andersson karlsson nilsson eriksson
  jan lars anders nils per ole hans karl thomas stefan andreas wolfgang klaus
  ivan sergey sergei aleksandr andrey andrei dmitry dmitri vladimir nikolay mikhail alexey aleksey igor oleg yuri elena
  olga natalia tatiana irina svetlana ekaterina anastasia
  chen wang li zhang liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim lee park choi jung kang cho yoon
  tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi nguyen tran le pham hoang
  singh kumar sharma patel khan shah gupta das ahmed mohammed muhammad mohammad ali hassan hussain hussein abdullah ibrahim
  omar yusuf fatima aisha`
    .split(/\s+/)
    .filter((name) => name !== ""),
);
