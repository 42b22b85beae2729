// The style of the page, as it stands in the page: calm, dense, light and dark, wide and narrow, on screen and on paper.

const COLOURS = `
:root{color-scheme:light dark;--back:#fff;--raised:#f5f7f9;--text:#1c2128;--soft:#535d69;--line:#d3d9e0;--strong:#8b95a1;--link:#0a52b3;--pass:#136b32;--pass-back:#e7f6ec;--fail:#b0161f;--fail-back:#fdecec;--incomplete:#7a4a00;--incomplete-back:#fdf3dc;--absent:#535d69;--absent-back:#f0f2f5;--bar:#5a7fb5;--bar-soft:#c9d8ec;--detection:#7a2fa0;--mark:#fff3c4}
@media (prefers-color-scheme:dark){:root{--back:#0f1318;--raised:#171c23;--text:#e4e9ef;--soft:#a2adb9;--line:#2d3540;--strong:#6b7683;--link:#86b9ff;--pass:#63cf82;--pass-back:#11281a;--fail:#ff8f8a;--fail-back:#331719;--incomplete:#e8b64c;--incomplete-back:#2c220c;--absent:#a2adb9;--absent-back:#1d232b;--bar:#6d96d1;--bar-soft:#2a3b54;--detection:#d59cf2;--mark:#3a3110}}
`;

const LAYOUT = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;background:var(--back);color:var(--text);-webkit-text-size-adjust:100%;scroll-padding-top:3.5rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0 auto;padding:0 1.25rem 3rem;max-width:80rem;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--back);border:1px solid var(--strong);z-index:3}
.skip:focus{top:.5rem}
.top{padding:1.75rem 0 1rem}
.brand{margin:0;color:var(--soft);font-size:.8rem;letter-spacing:.06em;text-transform:uppercase}
h1{margin:.1rem 0;font-size:1.75rem;line-height:1.25}
h2{margin:2.75rem 0 .9rem;padding-bottom:.35rem;border-bottom:1px solid var(--line);font-size:1.25rem}
h3{margin:1.6rem 0 .5rem;font-size:1rem}
p{margin:.4rem 0 .8rem}
.run-line{margin:.2rem 0;color:var(--soft)}
nav{position:sticky;top:0;z-index:2;background:var(--back);border-bottom:1px solid var(--line);margin:0 -1.25rem;padding:0 1.25rem}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin:0;padding:.5rem 0;list-style:none;font-size:.875rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
section:first-of-type h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
section:first-of-type{padding-top:1.25rem}
code,pre{font:.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.count,.where,.more{color:var(--soft);font-size:.85rem;font-weight:400}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
`;

const VERDICTS = `
.icon{flex:none;width:1em;height:1em;vertical-align:-.13em;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round;overflow:visible}
.mark{display:inline-block;white-space:nowrap;font-weight:600;font-size:.9em}
.mark .icon{margin-right:.35em}
.mark.pass{color:var(--pass)}.mark.fail{color:var(--fail)}.mark.incomplete{color:var(--incomplete)}.mark.absent,.mark.known{color:var(--absent)}
.verdict{border:1px solid;border-left-width:6px;border-radius:8px;padding:1rem 1.25rem}
.verdict.pass{background:var(--pass-back);border-color:var(--pass)}.verdict.fail{background:var(--fail-back);border-color:var(--fail)}.verdict.incomplete{background:var(--incomplete-back);border-color:var(--incomplete)}
.headline{display:flex;gap:.6rem;align-items:center;margin:0 0 .75rem;font-size:1.25rem;line-height:1.35}
.verdict.pass .headline{color:var(--pass)}.verdict.fail .headline{color:var(--fail)}.verdict.incomplete .headline{color:var(--incomplete)}
dl{margin:.4rem 0}
dd{margin:0}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0}
.facts div{display:flex;flex-direction:column-reverse}
.facts dt{font-size:.8rem}
.facts dd{font-size:1.3rem;font-weight:600;line-height:1.2;font-variant-numeric:tabular-nums}
.facts .none{color:var(--soft)}
.facts .none dd{font-weight:400}
.problems{margin:1rem 0;padding:.25rem 1.25rem;border:1px solid;border-radius:8px}
.problems.fail{border-color:var(--fail)}.problems.incomplete{border-color:var(--incomplete)}
.problems h3{display:flex;align-items:center;gap:.4rem;margin-top:.8rem}
.problems.fail h3{color:var(--fail)}.problems.incomplete h3{color:var(--incomplete)}
.problems ul,.tasks{padding-left:1.3rem}
.tasks li{margin:.3rem 0}
.parts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0 0;padding:0;list-style:none}
.parts>li{padding:.35rem .75rem;border:1px solid var(--line);border-radius:6px;background:var(--raised);font-size:.9rem}
.parts ul{display:inline-flex;flex-wrap:wrap;gap:.15rem 1rem;margin:0 0 0 .75rem;padding:0 0 0 .75rem;border-left:1px solid var(--line);list-style:none}
.quoted{padding:.05em .3em;border-radius:4px;background:var(--raised)}
time{white-space:nowrap}
`;

const PICTURES = `
.across,.down{display:block;width:100%;height:auto}
.down{display:none;max-width:20rem;margin:0 auto}
.node rect{fill:var(--absent-back);stroke:var(--absent);stroke-width:1.2}
.node text{fill:var(--text);font-size:12.5px}
.node .word,.node .icon{color:var(--absent)}
.node .word{fill:var(--absent);font-size:12px;font-weight:600}
.node .name{font-weight:600}
.node .brief{fill:var(--soft);font-size:11.5px}
.node.absent rect{stroke-dasharray:4 4}
.node.pass rect{fill:var(--pass-back);stroke:var(--pass)}.node.pass .word{fill:var(--pass)}.node.pass .icon{color:var(--pass)}
.node.fail rect{fill:var(--fail-back);stroke:var(--fail);stroke-width:2.2}.node.fail .word{fill:var(--fail)}.node.fail .icon{color:var(--fail)}
.node.incomplete rect{fill:var(--incomplete-back);stroke:var(--incomplete)}.node.incomplete .word{fill:var(--incomplete)}.node.incomplete .icon{color:var(--incomplete)}
.arrow,.edge{fill:none;stroke:var(--strong);stroke-width:1.5}
.picture{padding:.9rem}
.graph{display:block;font-family:inherit}
.graph .word{font-weight:400}
.steps{columns:2;column-gap:2.5rem;margin:1.25rem 0 0;padding-left:1.4rem;font-size:.9rem}
.steps li{break-inside:avoid;margin-bottom:.6rem}
.tree{margin:.2rem 0;padding-left:1.3rem;font-size:.9rem}
.timeline{display:flex;margin:.6rem 0 1.2rem;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.timeline .names{flex:none;width:13rem;margin:0;padding:0 .75rem;list-style:none;border-right:1px solid var(--line);background:var(--raised);font-size:.8rem}
.timeline .names li{height:24px;line-height:24px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.timeline .names .step{font-weight:600}
.timeline .names .program,.timeline .names .signs{padding-left:1rem}
.timeline .names .axis,.timeline .names .signs{color:var(--soft)}
.plot{flex:1;min-width:0;overflow-x:auto;padding:0 14px}
.plot:focus-visible{outline-offset:-3px}
.plot svg{display:block}
.plot svg svg{overflow:visible}
.grid{stroke:var(--line)}
.tick{fill:var(--soft);font-size:11px}
.bar{fill:var(--bar)}.bar.step{fill:var(--bar-soft)}
.sign{fill:none;stroke-width:1.8}
.sign.allowed{stroke:var(--pass)}.sign.would-block{stroke:var(--incomplete);fill:var(--incomplete-back)}.sign.blocked{stroke:var(--fail);stroke-width:2.6}.sign.detection{stroke:var(--detection);fill:var(--detection)}
.bar-line{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem 1.5rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;margin:0;padding:0;list-style:none;font-size:.85rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.legend .bar{stroke:none}
.zoom{margin:0}
`;

const CONTENT = `
button,input[type=search]{font:inherit;font-size:.875rem;color:inherit;background:var(--back);border:1px solid var(--strong);border-radius:6px;padding:.3rem .75rem}
button{cursor:pointer}
button:hover{background:var(--raised)}
.filter{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1.25rem;margin:.5rem 0 1rem;padding:.75rem 1rem;background:var(--raised);border:1px solid var(--line);border-radius:8px;font-size:.9rem}
.filter fieldset{display:flex;gap:.9rem;margin:0;padding:0;border:0}
.filter legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.filter label{display:flex;align-items:center;gap:.4rem}
.filter input[type=search]{width:min(16rem,60vw)}
.filter input[type=checkbox]{width:1rem;height:1rem;accent-color:var(--link)}
.filter output{color:var(--soft)}
.file{margin:.75rem 0;border:1px solid var(--line);border-radius:8px}
summary{cursor:pointer}
.file>summary{padding:.6rem 1rem;background:var(--raised);border-radius:8px}
.file>summary h3{display:inline;margin:0;font-size:.95rem}
.finding{padding:.9rem 1rem;border-top:1px solid var(--line)}
.finding header{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .9rem}
.finding .message{margin:.35rem 0 .6rem;max-width:75ch}
.finding dl,.run{display:grid;gap:.2rem;margin:.6rem 0 0;font-size:.9rem}
.finding dl div,.run div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem}
.finding dt,.run dt{color:var(--soft)}
.finding dd{max-width:80ch}
.source{margin:.5rem 0;padding:.6rem .9rem;overflow-x:auto;background:var(--raised);border:1px solid var(--line);border-radius:6px;white-space:pre;overflow-wrap:normal}
.source mark{background:var(--mark);color:inherit}
.source .number{color:var(--soft);user-select:none}
.withheld{padding:.4rem .75rem;border-left:3px solid var(--strong);color:var(--soft);font-size:.9rem}
.wide{overflow-x:auto;margin:.9rem 0;border:1px solid var(--line);border-radius:8px;max-height:34rem;overflow-y:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums;overflow-wrap:normal}
caption{padding:.55rem .8rem;text-align:left;font-weight:600}
th,td{padding:.35rem .8rem;border-top:1px solid var(--line);text-align:left;vertical-align:top;max-width:32rem;overflow-wrap:break-word;min-width:4.5rem}
thead th{background:var(--raised);font-weight:600;white-space:nowrap;position:sticky;top:0}
tbody th{font-weight:400;min-width:9rem}
`;

const NARROW = `
@media (max-width:56rem){.across{display:none}.down{display:block}.steps{columns:1}}
@media (max-width:40rem){.plot>svg{min-width:34rem}table{min-width:34rem}th,td{max-width:17rem;min-width:7rem;padding:.35rem .6rem}body{padding:0 .9rem 2rem}nav{position:static;margin:0 -.9rem;padding:0 .9rem}html{scroll-padding-top:0}h1{font-size:1.4rem}.headline{font-size:1.08rem;align-items:flex-start}.headline .icon{margin-top:.25em}.timeline .names{width:7.5rem;padding:0 .5rem}.timeline .names .program,.timeline .names .signs{padding-left:.5rem}.finding dl div,.run div{grid-template-columns:1fr;gap:0}.finding dl div{margin-top:.2rem}.facts{gap:.6rem 1.5rem}}
@media print{nav,.skip,.filter,.zoom{display:none}body{max-width:none}.wide{max-height:none;overflow:visible}.file,.finding{break-inside:avoid}a{color:inherit}}
`;

export const PAGE_STYLE = [COLOURS, LAYOUT, VERDICTS, PICTURES, CONTENT, NARROW].join("").trim();
