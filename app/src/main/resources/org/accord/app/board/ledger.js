/* Counts of one kind on one scale: a dot is a stated bound, a bar what lies between, a dashed line an open side. */
import { el, lazily, names, plural, shape, told, unique } from "./dom.js";
import { open, say, sources, voices } from "./evidence.js";

const ledgerTitle = (l) => el("span", {}, told(l.title));
/* A count in the words of its report, a long one by its bounds. */
const inWords = (e) => e.told || e.bounds;

const FIGURES = 5;
/* The latest day of each series told more than once: every figure given for it, and how they fit. */
export function figures(story) {
  const told = story.ledgers.filter((l) => l.entries.length > 1).slice(0, FIGURES);
  if (!told.length) return null;
  return el("div", { class: "figures" }, el("h3", {}, "Latest counts"), el("ul", { class: "list" }, told.map((l) => {
    const last = d3.max(l.entries, (e) => e.asOf || "");
    const entries = l.entries.filter((e) => (e.asOf || "") === last);
    const values = unique(entries.map(inWords));
    return el("li", { class: "line" }, ledgerTitle(l), ": ", el("b", {}, say(values.slice(0, 5).join(" · "), entries.flatMap((e) => e.evidence))), values.length > 5 ? ` and ${values.length - 5} more` : null,
      el("span", { class: "who" }, ` ${entries[0].day} `), el("span", { class: "tag " + l.fit }, l.fit));
  })));
}
export function ledgers(story) {
  const several = story.ledgers.filter((l) => l.entries.length > 1);
  const single = story.ledgers.filter((l) => l.entries.length === 1);
  return [
    several.length ? lazily(several, 8, ledger, "div", "ledger") : null,
    single.length ? el("details", { class: "singles" }, el("summary", {}, several.length ? `Single counts (${single.length})` : plural(single.length, "single count")),
      lazily(single, 40, (l) => el("li", { class: "line" }, el("b", {}, say(inWords(l.entries[0]), l.entries[0].evidence)), " ", ledgerTitle(l), el("div", { class: "who" }, l.entries[0].day, voices(l.entries[0]).length ? [" · ", names(voices(l.entries[0]))] : null, " ·", " ", sources(l.entries[0].evidence))), "ul")) : null,
  ];
}
function ledger(l) {
  const entries = l.entries.slice().sort((a, b) => d3.ascending(a.asOf || "9999", b.asOf || "9999"));
  const most = d3.max(entries, (e) => Math.max(e.low === null ? 0 : e.low, e.high === null ? 0 : e.high)) || 1;
  const x = d3.scaleLinear([0, most * 1.12], [0, 100]).nice(4);
  const ticks = x.ticks(4).filter((t) => x(t) <= 100);
  return el("section", { class: "ledger" },
    el("h3", {}, ledgerTitle(l), " ", el("span", { class: "tag " + l.fit }, l.fit)),
    el("div", { class: "scale", "aria-hidden": "true" }, el("span"), el("span"), axis(x, ticks)),
    lazily(entries, 20, (e) => entry(e, l.unit === "money" ? inWords(e) : e.bounds, x, ticks), "ol"));
}
function axis(x, ticks) {
  const svg = shape("svg", { width: "100%", height: "18" });
  const every = ticks.length > 4 ? 2 : 1;
  ticks.filter((t, i) => i % every === 0).forEach((t, i) => svg.append(shape("text", { x: x(t) + "%", y: 13, "text-anchor": i === 0 ? "start" : x(t) > 96 ? "end" : "middle" }, d3.format(t >= 10000 ? "~s" : ",")(t))));
  return svg;
}
function entry(e, count, x, ticks) {
  return el("li", { class: "entry line" },
    el("span", { class: "asof" }, e.day),
    el("span", { class: "count" }, say(count, e.evidence)),
    el("span", { class: "graph", "aria-hidden": "true", onclick: (event) => open(e.evidence, 0, event.currentTarget.parentNode.querySelector("button")) }, bar(e, x, ticks)),
    el("span", { class: "who" }, e.who.length && !voices(e).length ? null : [el("b", {}, e.who.length ? names(voices(e)) : "nobody named"), " "], sources(e.evidence)));
}
function bar(e, x, ticks) {
  const svg = shape("svg", { width: "100%", height: "22" });
  const at = (v) => x(v) + "%";
  ticks.forEach((t) => svg.append(shape("line", { class: "tick", x1: at(t), x2: at(t), y1: 0, y2: 22 })));
  const line = (from, to, kind) => svg.append(shape("line", { class: kind, x1: from, x2: to, y1: 11, y2: 11 }));
  if (e.low !== null && e.high !== null && e.low !== e.high) line(at(e.low), at(e.high), "bar");
  if (e.low !== null && e.high === null) {
    line(at(e.low), "99%", "open");
    const head = shape("svg", { x: "99%", y: 0, width: 8, height: 22, overflow: "visible" });
    head.append(shape("path", { class: "head", d: "M-5 7L0 11L-5 15" }));
    svg.append(head);
  }
  if (e.low === null && e.high !== null) line("0%", at(e.high), "open");
  for (const v of unique([e.low, e.high])) if (v !== null) svg.append(shape("circle", { class: e.approximate ? "dot about" : "dot", cx: at(v), cy: 11, r: 4.6 }));
  return svg;
}
