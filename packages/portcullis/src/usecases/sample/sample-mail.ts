// Which mail does the sample hold? A mailbox of 2021 of our own making: one campaign that reports who opened it, in two readers' copies, a
// newsletter as marketing sends them, and letters of people who know each other. Nobody in it exists.

interface SampleMessage {
  readonly id: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
}

/** Tokens of the readers, as such a server would give them out. */
const TOKENS = {
  "a.marlow@parliament.example": "q7Rk2mZx91LdTfYw",
  "b.thornbury@parliament.example": "Vn4cJ8sPe06HgUoA",
} as const;

function campaign(to: keyof typeof TOKENS, at: string): SampleMessage {
  const token = TOKENS[to];
  return {
    id: `${token.slice(0, 6).toLowerCase()}.campaign@mail.harbour-courier-news.example`,
    date: at,
    from: '"Miriam Castell, journalist" <miriam.castell@harbour-courier-news.example>',
    to,
    subject: "Questions on the reef committee",
    html: `<html><body><p>Dear Member,</p>
<p>I am a journalist and write about the committee's hearing of last week. The article is out today:</p>
<p><a href="https://read.harbour-courier-news.example/a/881?u=${token}">Who decides over the reef?</a></p>
<p>With kind regards<br>Miriam Castell</p>
<img src="https://read.harbour-courier-news.example/o/881/${token}.gif" width="1" height="1" style="display:none" alt="">
</body></html>`,
  };
}

const MESSAGES: readonly SampleMessage[] = [
  {
    id: "0001.office@parliament.example",
    date: "Mon, 11 Jan 2021 09:12:00 +0000",
    from: '"Beatrix Thornbury" <b.thornbury@parliament.example>',
    to: "a.marlow@parliament.example",
    subject: "Hearing on Thursday",
    html: "<html><body><p>Dear Augusta,</p><p>the hearing begins at ten. I bring the papers.</p><p>Beatrix</p></body></html>",
  },
  campaign("a.marlow@parliament.example", "Wed, 20 Jan 2021 07:02:11 +0000"),
  campaign("b.thornbury@parliament.example", "Wed, 20 Jan 2021 07:02:14 +0000"),
  {
    id: "garden-0221@lists.quillgarden.example",
    date: "Tue, 2 Feb 2021 06:00:00 +0000",
    from: '"Quill Garden Centre" <news@quillgarden.example>',
    to: "a.marlow@parliament.example",
    subject: "Seeds for spring",
    html: `<html><body><h1>Seeds for spring</h1><p>Snowdrops are here.</p>
<p><a href="https://www.quillgarden.example/seeds">All seeds</a></p>
<img src="https://t.quillgarden.example/open.gif?c=0221&amp;r=Zk81TqX02mWv" width="1" height="1" alt="">
</body></html>`,
  },
  {
    id: "0002.office@parliament.example",
    date: "Wed, 3 Feb 2021 16:40:00 +0000",
    from: '"Augusta Marlow" <a.marlow@parliament.example>',
    to: "b.thornbury@parliament.example",
    subject: "Re: Hearing on Thursday",
    html: "<html><body><p>Dear Beatrix,</p><p>thank you. See you there.</p><p>Augusta</p></body></html>",
  },
];

function messageOf({ id, date, from, to, subject, html }: SampleMessage): string {
  return [
    `From sample@example ${date.replace(/^(\w{3}), (\d+) (\w{3}) (\d{4}) (\S+) .*$/, (_, day, of, month, year, time) => `${day} ${month} ${String(of).padStart(2, " ")} ${time} ${year}`)}`,
    `Message-ID: <${id}>`,
    `Date: ${date}`,
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
    "",
    "",
  ].join("\n");
}

/** In whom states take an interest. */
export const SAMPLE_READERS: readonly string[] = ["parliament.example"];

export const SAMPLE_MAILBOX = "members-2021.mbox";

export function sampleMailbox(): Buffer {
  return Buffer.from(MESSAGES.map(messageOf).join(""));
}
