// How does the report look? Light and dark as the reader's system says, from a telephone to a wide screen, and on paper.

export const REPORT_SHEET: string = `:root{color-scheme:light dark;--ground:#f5f5f3;--paper:#fff;--ink:#1b1d22;--quiet:#5b606b;--line:#d9dbe0;--red:#b3261e;--red-soft:#fdeceb;--amber:#8a5a00;--amber-soft:#fff3d6;--green:#1e6b3a;--mark:#ffe08a}
@media screen and (prefers-color-scheme:dark){:root{--ground:#15171b;--paper:#1e2126;--ink:#e9eaee;--quiet:#a3a8b4;--line:#363b44;--red:#ff8f86;--red-soft:#43201e;--amber:#f2bd5a;--amber-soft:#3b2e12;--green:#7fd39b;--mark:#6b5311}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;overflow-wrap:anywhere}
main{max-width:1180px;margin:0 auto;padding:32px 20px 64px}h1{font-size:1.9rem;line-height:1.2;margin:0 0 8px;text-wrap:balance}h2{font-size:1.3rem;margin:44px 0 12px}h3{font-size:1rem;margin:0}h4{font-size:.85rem;margin:18px 0 6px;color:var(--quiet)}
p{margin:6px 0}ul,ol{margin:6px 0;padding-left:20px}.quiet{color:var(--quiet);font-size:.9rem}code{font:.82rem/1.45 ui-monospace,Menlo,Consolas,monospace}
mark{background:var(--mark);color:inherit;padding:0 2px;border-radius:2px}a{color:inherit}
.counts{display:flex;flex-wrap:wrap;gap:12px 40px;margin:20px 0 12px;padding:0;list-style:none}.counts b{display:block;font-size:2rem;line-height:1.1;font-variant-numeric:tabular-nums}
.counts .reconnaissance b{color:var(--red)}.counts .tracking b{color:var(--amber)}.counts .clear b{color:var(--green)}
.share{display:block;border-radius:5px;overflow:hidden}.share .reconnaissance{fill:var(--red)}.share .tracking{fill:var(--amber)}.share .clear{fill:var(--green)}
.timeline,.message,.steps{background:var(--paper);border:1px solid var(--line);border-radius:8px}
.row{display:grid;grid-template-columns:minmax(0,300px) minmax(0,1fr);gap:4px 24px;padding:12px 18px}.row+.row{border-top:1px solid var(--line)}.row p{margin:2px 0;font-size:.9rem}.readers{color:var(--quiet)}
.row.top{position:sticky;top:0;z-index:1;background:var(--paper);border-radius:8px 8px 0 0;padding-block:8px;border-bottom:1px solid var(--line)}.row.top+.row{border-top:0}
.row svg{display:block;overflow:visible}.row line{stroke:var(--line);stroke-width:2}.row text{fill:var(--quiet);font-size:12px}.reconnaissance circle{fill:var(--red)}.tracking circle{fill:var(--amber)}circle{stroke:var(--paper);stroke-width:2}
.message{padding:0 18px;margin:0 0 12px}.message details[open]{padding-bottom:18px}.message h3{font-size:1.1rem}
summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 12px;padding:14px 0;cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}summary::before{content:"";flex:none;width:.5em;height:.5em;border:solid var(--quiet);border-width:0 2px 2px 0;transform:rotate(-45deg)}details[open]>summary .quiet{display:none}details[open]>summary::before{transform:rotate(45deg)}summary:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.verdict{font-size:.85rem;font-weight:600;padding:2px 10px;border-radius:99px}.reconnaissance .verdict{background:var(--red-soft);color:var(--red)}.tracking .verdict{background:var(--amber-soft);color:var(--amber)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:12px 0;font-size:.93rem}dt{color:var(--quiet)}dd{margin:0}
.both{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:8px 28px}.sheet{border:1px solid var(--line);border-radius:4px;background:var(--ground);padding:14px 16px;max-height:560px;overflow:auto;font-family:Georgia,"Times New Roman",serif;line-height:1.55}
.gap{display:block;height:.6em}.mark{border-radius:3px;padding:1px 5px;font-family:system-ui,sans-serif;font-size:.88em}.mark.beacon{background:var(--red-soft);color:var(--red);outline:1.5px solid var(--red);white-space:nowrap;display:inline-block;margin:2px}.mark.link{background:var(--amber-soft);color:var(--amber);text-decoration:underline dotted}
.hidden{font-family:system-ui,sans-serif;font-size:.85em;color:var(--quiet);border:1px dashed var(--line);border-radius:3px;padding:1px 5px}.hidden b{font-weight:600}
.number,.mark b{display:inline-block;min-width:1.5em;text-align:center;border-radius:99px;font:600 .78rem/1.5 system-ui,sans-serif;padding:0 4px;background:var(--amber);color:var(--paper);text-decoration:none}.number.beacon,.mark.beacon b{background:var(--red)}
.places{list-style:none;padding:0}.places>li{margin:0 0 10px}.places .number{margin-right:8px}.places ul,.both ul{font-size:.9rem}
.steps{padding:8px 18px 8px 40px;margin:0}.steps li{padding:8px 0}.steps p{margin:2px 0}
@media(max-width:760px){main{padding:20px 14px 40px}h1{font-size:1.5rem}.row,.both{grid-template-columns:minmax(0,1fr)}.row{padding:12px 14px}.message{padding:0 14px}.counts{gap:10px 26px}.counts b{font-size:1.6rem}}
@media print{:root{color-scheme:light}summary::before{display:none}main{padding:0;max-width:none}h2{break-after:avoid}details::details-content{content-visibility:visible;height:auto}.row.top{position:static}body{background:#fff}.row,.sheet,.places>li,.steps li{break-inside:avoid}summary,dl,h4{break-after:avoid}.sheet{max-height:none}.share,circle,mark,.mark,.number,.verdict{print-color-adjust:exact}}`;
