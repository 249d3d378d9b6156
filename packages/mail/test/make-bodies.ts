// In which ways do our own test messages load something, hidden or seen? Each way is labelled by its writer.

export interface Way {
  readonly name: string;
  /** HTML with the URL in it. */
  readonly html: (url: string) => string;
  /** Whether the reader is not to see it. */
  readonly hidden: boolean;
}

const escaped = (url: string) => url.replaceAll("&", "&amp;");

/** Loaded and not to be seen. */
export const HIDDEN_WAYS: readonly Way[] = [
  ["1 by 1", (u) => `<img src="${escaped(u)}" width="1" height="1" alt="">`],
  ["attributes in another order", (u) => `<img alt="" height="1" border="0" width="1" src='${escaped(u)}'/>`],
  ["no quotes, capitals", (u) => `<IMG WIDTH=1 HEIGHT=1 SRC=${escaped(u)}>`],
  ["0 by 0", (u) => `<img src="${u}" width="0" height="0">`],
  ["2 by 2", (u) => `<img width="2" height="2" src="${u}">`],
  ["style size", (u) => `<img src="${u}" style="width:1px;height:1px">`],
  ["style size, important", (u) => `<img src="${u}" style="HEIGHT: 1px !important; WIDTH : 1px!important; border: 0">`],
  ["display none", (u) => `<img src="${u}" style="display:none" width="600" height="200">`],
  ["visibility", (u) => `<img src="${u}" style="visibility: hidden">`],
  ["opacity", (u) => `<img src="${u}" width="120" style="opacity:0.0">`],
  ["off the screen", (u) => `<img src="${u}" style="position:absolute; left:-9999px">`],
  ["sheet class", (u) => `<style>.px { width: 1px; height: 1px }</style><img class="logo px" src="${u}">`],
  ["sheet id", (u) => `<style type="text/css"><!-- #t { display: none } --></style><img id="t" src="${u}">`],
  [
    "sheet descendant",
    (u) => `<style>td.f img { opacity: 0 }</style><table><tr><td class="f"><img src="${u}"></td></tr></table>`,
  ],
  ["parent hidden", (u) => `<div style="display:none"><p>preview <img src="${u}" width="300"></p></div>`],
  ["parent cut off", (u) => `<div style="max-height:0;overflow:hidden"><img src="${u}" width="90"></div>`],
  ["parent by sheet", (u) => `<style>.gone{visibility:hidden}</style><span class="gone"><img src="${u}"></span>`],
  [
    "background of a hidden cell",
    (u) => `<table><tr><td width="1" height="1" background="${escaped(u)}" style="display:none"></td></tr></table>`,
  ],
  ["css background, small", (u) => `<div style="width:1px;height:1px;background-image:url('${u}')"></div>`],
  [
    "css background, sheet",
    (u) => `<style>.b{background:url(${u}) no-repeat;width:0;height:0}</style><div class="b"></div>`,
  ],
  ["conditional comment", (u) => `<!--[if mso]><img src="${u}" width="1" height="1"><![endif]-->`],
  ["picture", (u) => `<picture style="display:none"><source srcset="${u} 1x"><img src="cid:logo"></picture>`],
  ["srcset", (u) => `<img srcset="${u} 1x" src="cid:a" width="1" height="1">`],
  ["amp pixel", (u) => `<amp-pixel src="${u}" layout="nodisplay"></amp-pixel>`],
  ["prefetch", (u) => `<link rel="prefetch" href="${u}">`],
  ["sound", (u) => `<bgsound src="${u}">`],
  ["frame", (u) => `<iframe src="${u}" width="1" height="1" frameborder="0"></iframe>`],
  ["input", (u) => `<input type="image" src="${u}" style="width:0;height:0">`],
  [
    "entities",
    (u) =>
      `<img src="${u.replaceAll("/", "&#47;").replaceAll("&", "&").replaceAll(":", "&#x3a;")}" width="1" height="1">`,
  ],
  ["spaces around", (u) => `<img\n  height = "1"\n  src = " ${u} "\n  width = "1">`],
  ["hidden attribute", (u) => `<p hidden><img src="${u}"></p>`],
  ["clip", (u) => `<img src="${u}" style="position:absolute;clip:rect(0 0 0 0)">`],
].map(([name, html]) => ({ name, html, hidden: true }) as Way);

/** Loaded to be seen; a beacon only when the URL names the reader. */
export const SEEN_WAYS: readonly Way[] = [
  ["picture with size", (u) => `<img src="${escaped(u)}" width="600" height="200" alt="Photo">`],
  ["picture without size", (u) => `<img src="${escaped(u)}" alt="Photo">`],
  ["table background", (u) => `<table background="${escaped(u)}" width="600"><tr><td>Today</td></tr></table>`],
  ["css background", (u) => `<div style="width:600px;height:90px;background:url('${u}')">Today</div>`],
].map(([name, html]) => ({ name, html, hidden: false }) as Way);

/** Looks like a beacon and is none: nothing is loaded, or it is loaded to be seen. */
export const DECOYS: readonly string[] = [
  '<img src="cid:part1" width="1" height="1">',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="1" height="1">',
  '<!-- <img src="https://pixel.example.net/o.gif" width="1" height="1"> -->',
  '<div style="display:none;max-height:0">Preview text: what the committee will ask</div>',
  "&lt;img src=&quot;https://pixel.example.net/o.gif&quot; width=1 height=1&gt;",
  '<style>@media only screen and (max-width:480px){.m{display:block !important}}</style><img class="m" style="display:none" src="https://static.example.net/mobile-header.png" width="320" height="80">',
  '<img src="https://static.example.net/rule.png" width="600" height="1">',
  '<link rel="stylesheet" href="https://fonts.example.net/css?family=Lora">',
  '<a href="https://www.example.net/"><img src="https://static.example.net/logo.png" width="120" height="40"></a>',
  '<td width="1" height="1"></td>',
];
