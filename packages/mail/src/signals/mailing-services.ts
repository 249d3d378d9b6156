// Which known service sends or counts this? Domains and paths as their own mail and public documentation show them, as of
// November 2025. A known service explains a beacon and excuses nothing: the group of the indictment used one.

import { remembering } from "../remembering.ts";
import { urlShape } from "./url-parts.ts";

export interface MailingService {
  readonly name: string;
  /** Hosts, or domains above them. */
  readonly domains: readonly string[];
  /** Where it counts opened messages. */
  readonly opens?: RegExp;
}

/** The day this table was last gone through. */
export const SERVICES_AS_OF = "2025-11-24";

export const MAILING_SERVICES: readonly MailingService[] = [
  {
    name: "ActiveCampaign",
    domains: ["activehosted.com", "acemlna.com", "acemlnb.com", "img-us3.com"],
    opens: /\/lt\.php|\/o\/|open/,
  },
  { name: "Adobe Campaign", domains: ["campaign.adobe.com", "neolane.net"], opens: /\/r\/\?id=h|\/nl\/jsp\/m\.jsp/ },
  { name: "Amazon SES", domains: ["awstrack.me"], opens: /\/I0\// },
  { name: "AWeber", domains: ["aweber.com", "awtrk.com"], opens: /\/o\// },
  { name: "Bananatag", domains: ["bl-1.com", "btrace.link"], opens: /./ },
  { name: "beehiiv", domains: ["beehiiv.com"], opens: /\/o\/|\/ss\/o\// },
  { name: "Boomerang", domains: ["mailstat.us"], opens: /./ },
  {
    name: "Brevo (Sendinblue)",
    domains: [
      "sendibt1.com",
      "sendibt2.com",
      "sendibt3.com",
      "sendibm1.com",
      "r.mailin.fr",
      "sendinblue.com",
      "brevo.com",
    ],
    opens: /\/tr\/op\/|\/op\/|\/mk\/op\//,
  },
  {
    name: "Campaign Monitor",
    domains: ["createsend.com", "createsend1.com", "cmail19.com", "cmail20.com", "cmail1.com", "cmail2.com"],
    opens: /\/t\/[a-z]-o-|\/o\.gif/,
  },
  { name: "Constant Contact", domains: ["constantcontact.com", "rs6.net", "ctctcdn.com"], opens: /\/on\.jsp/ },
  { name: "ConvertKit (Kit)", domains: ["convertkit-mail.com", "convertkit-mail2.com", "ck.page"], opens: /\/o\// },
  { name: "Customer.io", domains: ["customeriomail.com", "customer.io"], opens: /\/e\/o\// },
  { name: "DotDigital", domains: ["dmtrk.net", "dmtrk.com", "trackedlink.net"], opens: /\/o\.gif|\/open/ },
  { name: "DoubleClick", domains: ["doubleclick.net"], opens: /\/activity|\/ad\/.*sz=1x1/ },
  { name: "Emarsys", domains: ["emarsys.net", "emsecure.net"], opens: /\/mo\// },
  { name: "GetResponse", domains: ["getresponse.com", "gr-mail.com"], opens: /open\.html/ },
  { name: "Google Analytics", domains: ["google-analytics.com"], opens: /\/collect|__utm\.gif/ },
  {
    name: "HubSpot",
    domains: [
      "hubspotemail.net",
      "hs-sites.com",
      "hubspotlinks.com",
      "sidekickopen.com",
      "t.hubspotemail.net",
      "hubspotstarter.net",
    ],
    opens: /\/e2t\/o\/|\/to\/|\/t\d?\/|open/,
  },
  { name: "iContact", domains: ["icptrack.com"], opens: /\/icp\/track/ },
  { name: "Intercom", domains: ["intercom-mail.com"], opens: /\/via\/o|\/o\?/ },
  { name: "Iterable", domains: ["iterable.com"], opens: /\/opens?\// },
  { name: "Klaviyo", domains: ["klaviyomail.com", "klclick.com", "klclick1.com", "trk.klaviyo.com"], opens: /\/o\// },
  { name: "Litmus", domains: ["emltrk.com"], opens: /./ },
  {
    name: "Mailchimp",
    domains: ["list-manage.com", "mailchimp.com", "mcusercontent.com", "mailchimpapp.net", "mcsv.net", "rsgsv.net"],
    opens: /\/track\/open\.php/,
  },
  { name: "MailerLite", domains: ["mailerlite.com", "mlsend.com", "mlsend2.com", "mlsend3.com"], opens: /\/o\// },
  { name: "Mailgun", domains: ["mailgun.org", "mailgun.net"], opens: /\/o\// },
  { name: "Mailjet", domains: ["mjt.lu", "mailjet.com"], opens: /\/oo\// },
  { name: "Mailtrack", domains: ["mailtrack.io"], opens: /\/trace\// },
  { name: "Mandrill", domains: ["mandrillapp.com"], opens: /\/track\/open\.php/ },
  {
    name: "Marketo",
    domains: ["mktoweb.com", "mktomail.com", "marketo.com", "mkto-*.com"],
    opens: /\/trk\?|\/index\.php\/email\/emailWebview/,
  },
  { name: "Mixmax", domains: ["mixmax.com"], opens: /\/api\/track\// },
  { name: "Moosend", domains: ["moosend.com", "mailendo.com"], opens: /open/ },
  { name: "Oracle Eloqua", domains: ["eloqua.com", "en25.com"], opens: /\/e\/FooterImages\/|elqTrack/ },
  { name: "Oracle Responsys", domains: ["responsys.net", "rsys2.net", "rsys5.net"], opens: /\/tracking|\/pub\/as/ },
  { name: "Postmark", domains: ["pstmrk.it"], opens: /\/open/ },
  { name: "ReadNotify", domains: ["readnotify.com"], opens: /./ },
  { name: "Sailthru", domains: ["sailthru.com"], opens: /\/img\// },
  {
    name: "Salesforce Marketing Cloud",
    domains: ["exacttarget.com", "exct.net", "sfmc-content.com"],
    opens: /\/open\.aspx/,
  },
  { name: "Salesforce Pardot", domains: ["pardot.com"], opens: /\/r\/|\/open/ },
  { name: "SendGrid", domains: ["sendgrid.net", "sendgrid.com"], opens: /\/wf\/open/ },
  { name: "SparkPost", domains: ["sparkpostmail.com", "sparkpostmail1.com", "sparkpostmail2.com"], opens: /\/q\// },
  { name: "Streak", domains: ["mailfoogae.appspot.com"], opens: /./ },
  { name: "Substack", domains: ["substack.com"], opens: /\/o\/|email\.mg/ },
  { name: "Superhuman", domains: ["superhuman.com"], opens: /\/-\// },
  { name: "Yesware", domains: ["yesware.com"], opens: /\/t\// },
  { name: "YAMM", domains: ["yet-another-mail-merge.com"], opens: /./ },
  { name: "Zoho Campaigns", domains: ["maillist-manage.com", "zcsend.net"], opens: /\/click\.zc|open/ },
];

/** Paths by which open counters of many programs go, whatever the host. */
const OPEN_PATHS =
  /\/(?:wf\/open\b|track\/open\b|trk\/open\b|open\.(?:php|aspx?|gif)\b|opens?\/[\w-]{8,}|email\/open\b|e\/o\/|tr\/op\/|o\.gif\b|on\.jsp\b|trackopen|openpixel)/i;

/** Networks of advertisers: what their pictures name is the publisher who earns by them. */
const ADVERTISING: ReadonlySet<string> = new Set(
  "linksynergy.com qksrv.net dpbolvw.net anrdoezrs.net tkqlhce.com jdoqocy.com commission-junction.com shareasale.com awin1.com doubleclick.net googlesyndication.com google.com gstatic.com googleusercontent.com bfast.com tradedoubler.com".split(
    " ",
  ),
);

/** Whether a host is an advertiser's. */
export const isAdvertiser: (host: string) => boolean = remembering(4_096, (host) => {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    if (ADVERTISING.has(name)) return true;
  }
  return false;
});

export interface KnownService {
  readonly name: string;
  /** Whether this URL is where it counts opened messages. */
  readonly opens: boolean;
}

const BY_DOMAIN: ReadonlyMap<string, MailingService> = new Map(
  MAILING_SERVICES.flatMap((service) => service.domains.map((domain) => [domain, service] as const)),
);

export const serviceOfHost: (host: string) => MailingService | undefined = remembering(4_096, (host) => {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const service = BY_DOMAIN.get(name);
    if (service) return service;
  }
  return undefined;
});

/** The service behind a URL, or a counter of opens of unknown name; undefined when it is neither. */
export function serviceOf(url: string): KnownService | undefined {
  const host = urlShape(url)?.host;
  if (host === undefined) return undefined;
  const service = serviceOfHost(host);
  const opens = (service?.opens?.test(url) ?? false) || OPEN_PATHS.test(url);
  if (service) return { name: service.name, opens };
  return opens ? { name: "a counter of opened messages", opens } : undefined;
}
