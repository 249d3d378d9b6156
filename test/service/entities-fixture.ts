// What do entities of FollowTheMoney look like in a file? Invented people, firms, addresses and ties, in the shape of the files that
// clients of yente load: a sanctioned person with an older id, ownerships, and payments to two parties at once.

type Properties = Readonly<Record<string, readonly string[]>>;

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly properties: Properties;
  readonly target?: boolean;
  readonly referents?: readonly string[];
  readonly first?: string;
}

function line({ first = "2023-04-20T18:00:25", referents = [], target = false, ...rest }: Line): string {
  const times = { first_seen: first, last_seen: "2026-04-24T10:57:01", last_change: first };
  return JSON.stringify({ ...rest, referents, target, datasets: ["invented"], ...times });
}

export const LEADER = "NK-leader";

export const ENTITIES: string = [
  line({
    id: LEADER,
    schema: "Person",
    caption: "Valerian Ostrogradov",
    target: true,
    referents: ["old-leader-7", "zz-1"],
    properties: {
      name: ["Valerian Igorevich OSTROGRADOV", "Валериан Игоревич Остроградов", "Valerian Ostrogradov"],
      birthDate: ["1965-03-02"],
      gender: ["male"],
      country: ["ru"],
      topics: ["sanction"],
      taxNumber: ["500100732259"],
      addressEntity: ["addr-a", "addr-b"],
    },
  }),
  line({
    id: "NK-firm",
    schema: "Company",
    caption: "Ostrograd Aero",
    target: true,
    properties: {
      name: ["Ostrograd Aero"],
      country: ["ru"],
      topics: ["sanction"],
      address: ["Lenin street 4, Moscow"],
    },
    first: "2024-01-02T00:00:00",
  }),
  line({
    id: "NK-daughter",
    schema: "Company",
    caption: "Ostrograd Works",
    properties: { name: ["Ostrograd Works"], country: ["kz"] },
  }),
  line({
    id: "addr-a",
    schema: "Address",
    caption: "Moscow, Lenin street 4",
    properties: { full: ["Moscow, Lenin street 4"] },
  }),
  line({ id: "addr-b", schema: "Address", caption: "Moscow, Arbat 1", properties: { full: ["Moscow, Arbat 1"] } }),
  line({
    id: "addr-c",
    schema: "Address",
    caption: "Moscow, Tverskaya 9",
    properties: { full: ["Moscow, Tverskaya 9"] },
  }),
  line({
    id: "sanction-1",
    schema: "Sanction",
    caption: "Asset freeze",
    properties: { entity: [LEADER], authority: ["Ministry of Invention"], program: ["Invented Programme"] },
  }),
  line({
    id: "own-1",
    schema: "Ownership",
    caption: "owns",
    properties: { owner: [LEADER], asset: ["NK-firm"], percentage: ["75"] },
  }),
  line({
    id: "own-2",
    schema: "Ownership",
    caption: "owns",
    properties: { owner: ["NK-firm"], asset: ["NK-daughter"] },
  }),
  line({
    id: "pay-1",
    schema: "Payment",
    caption: "paid",
    properties: { payer: [LEADER], beneficiary: ["org-1", "org-2"] },
  }),
  line({ id: "pay-2", schema: "Payment", caption: "paid", properties: { payer: [LEADER], beneficiary: ["org-1"] } }),
  line({
    id: "org-1",
    schema: "Organization",
    caption: "Party of Invention",
    properties: { name: ["Party of Invention"], country: ["de"] },
  }),
  line({
    id: "org-2",
    schema: "Organization",
    caption: "Party of Fancy",
    properties: { name: ["Party of Fancy"], country: ["de"] },
  }),
].join("\n");
