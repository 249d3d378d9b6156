// What do names of parameters and of path segments say about the part beside them: the reader, or something else?

/** Parameters that name anything but a reader: campaigns, lists, sizes, versions, dates, articles, targets. */
export const OTHER_NAMES: RegExp =
  /^(?:utm_.*|c|camp.*|list.*|lid|l|lang.*|loc.*|w|h|width|height|size|ver|version|v|ts|time.*|date|d|y(?:ear)?|month|day|issue.*|article.*|story.*|page.*|sec.*|cat.*|tag.*|format|fmt|type|mode|action|act|theme|tpl|template.*|ad|adid|aid|banner.*|bids?|img.*|image.*|product.*|prod.*|sku|item.*|src|source|medium|content|term|link.*|url|dest.*|redir.*|return.*|next|cb|cache.*|rnd|rand.*|ord|edition|newsletter.*|nl|publication|pub|offer.*|oid|partner.*|aff.*|site.*|channel|zone|region|country|mc_cid|_hsmi|job.*|blast.*|batch.*|send.*|m|mid|msg.*|message.*|mailing.*|asset.*)$/;

/** Parameters that name the reader and nothing else; the last lines are of known services. */
export const CERTAIN_NAMES: RegExp =
  /^(?:uid|user_?id|usr_?id|userid|ui|rid|rcpt(?:_?id)?|recip(?:ient)?(?:_?id)?|subscriber(?:_?id|_?key)?|sub_?id|reader(?:_?id)?|contact(?:_?id|_?key)?|member(?:_?id)?|cust(?:omer)?_?id|person_?id|email_?(?:id|hash|md5|sha1|sha256)|eh|emh|uuid|guid|viewer_?id|visitor_?id|profile_?id|who|track(?:ing)?_?id|open_?id|pixel_?id|token|tok|mkt_tok|mc_eid|_hsenc|elqtrackid|elq|vero_id|oly_(?:anon|enc)_id|ck_subscriber_id|wickedid|spuserid|dm_i|bsft_uid|sc_eh|ml_subscriber|_kx|_ke|nr_email_referer|et_rid|upn)$/;

/** Parameters by which a reader may be named, and other things too. */
export const LIKELY_NAMES: RegExp =
  /^(?:u|user.*|usr.*|r|rcpt.*|recip.*|sub|subs|subscriber.*|reader.*|contact.*|member.*|cust.*|person.*|email.*|e|em|t|id|k|key|x|p|eid|hash|to|i|s|sid|q|qs|pid|tid|ref|trk.*|viewer.*|visitor.*|z|n|o|g|b|data|auth|sig|code|ea|.*_?(?:uid|uuid|rid|tok|token|hash|key)|)$/;

/** Segments of a path after which counters of many programs put their reader: `/o/…`, `/track/open/…`. */
const COUNTING_SEGMENT =
  /^(?:o|e|t|p|r|c|q|u|l|x|z|op|oo|mo|i0|opens?|track(?:ing|er)?|trk|pixels?|px|beacon|read|seen|log|ping|hit|imp|impression|view|viewed|mark|uid|user|id|rcpt|recipients?|reader|subscriber|member|contact|clicks?|ct|cl|redir(?:ect)?)$/i;

/** Segments that hold what is the same for all: pictures, styles, uploads. */
const CONTENT_SEGMENT =
  /^(?:images?|img|imgs|media|assets?|static|cdn|photos?|pictures?|pics?|uploads?|files?|content|gallery|thumbs?|thumbnails?|public|resources?|wp-content|fonts?|css|icons?|logos?|banners?|library|render)$/i;

export type Surroundings = "counting" | "content" | "unknown";

/** What the segments before a part of a path say: the one before it, and whether any holds what all are shown. */
export function surroundings(segmentsBefore: readonly string[]): Surroundings {
  if (COUNTING_SEGMENT.test(segmentsBefore.at(-1) ?? "")) return "counting";
  return segmentsBefore.some((segment) => CONTENT_SEGMENT.test(segment)) ? "content" : "unknown";
}
