/* Evidence is [report, start, end, sentenceStart, sentenceEnd]; every click on words ends here. */
import { carry, copySentence } from "./cite.js";
import { $, clip, el, phrase, plural, told } from "./dom.js";
import { load, reportOf, seen } from "./store.js";
import { kin } from "./pair.js";

let opener = null;
let opening = 0;
export const label = (e) => reportOf(e).label;

/* Words that open the report at the first piece of their evidence. */
export function say(text, evidence, most) {
  const pieces = Array.isArray(evidence[0]) ? evidence : [evidence];
  const full = phrase(text);
  return carry(el("button", { class: "say", type: "button", dir: "auto", onclick: (event) => open(pieces, 0, event.currentTarget) }, most ? clip(full, most) : full), pieces);
}
/* Who says it, where that is more than the reports whose names stand beside it. */
export const voices = (row) => row.who.filter((name) => !row.evidence.some((e) => reportOf(e).outlet === name));
const SOURCES_SHOWN = 5;
/* One button for each report that carries the evidence. */
export function sources(evidence) {
  const met = new Set();
  const first = evidence.map((e, i) => [e, i]).filter(([e]) => !met.has(e[0]) && met.add(e[0]));
  const button = ([e, i]) =>
    carry(el("button", { class: "src" + (reportOf(e).fresh ? " fresh" : ""), type: "button", onclick: (event) => open(evidence, i, event.currentTarget) }, told(label(e))), evidence);
  const box = el("span", { class: "sources" }, first.slice(0, SOURCES_SHOWN).map(button));
  if (first.length > SOURCES_SHOWN) {
    const rest = first.slice(SOURCES_SHOWN);
    const more = el("button", { class: "src", type: "button", onclick: () => { const nodes = rest.map(button); more.replaceWith(...nodes); nodes[0].focus(); } }, `and ${rest.length} more`);
    box.append(more);
  }
  return box;
}

const LONG = 60000;
/* The report's text as nodes, with the sentence marked and the words in it strong; a very long text by its neighbourhood. */
function marked(text, e, whole) {
  const body = el("div", { class: "text", dir: "auto" });
  if (!e || e[2] === 0) {
    body.append(whole || text.length <= LONG ? text : text.slice(0, LONG));
    return [body, null];
  }
  const [, start, end, from, to] = e;
  const left = whole || text.length <= LONG ? 0 : Math.max(0, from - LONG / 4);
  const right = whole || text.length <= LONG ? text.length : Math.min(text.length, to + LONG / 4);
  const mark = el("mark", { id: "here", tabindex: "-1" });
  mark.append(text.slice(from, start), el("b", {}, text.slice(start, end)), text.slice(end, to));
  body.append(left ? "… " : "", text.slice(left, from), mark, text.slice(to, right), right < text.length ? " …" : "");
  return [body, mark];
}

/* Opens a report beside the board, at the sentence. */
export async function open(pieces, index, from) {
  if (from) opener = from;
  const ticket = ++opening;
  const e = pieces[index];
  const report = reportOf(e);
  const { text } = await load("reports/" + report.id);
  if (ticket !== opening) return;
  const settle = still(opener);
  const reader = $("reader");
  let [body, mark] = marked(text, e, false);
  const steps = pieces.length > 1
    ? el("span", { class: "steps" },
        el("button", { type: "button", class: "quiet", disabled: index === 0, onclick: () => open(pieces, index - 1) }, "Previous"),
        el("span", {}, `sentence ${index + 1} of ${pieces.length}`),
        el("button", { type: "button", class: "quiet", disabled: index === pieces.length - 1, onclick: () => open(pieces, index + 1) }, "Next"))
    : null;
  const all = text.length > LONG
    ? el("button", { type: "button", class: "more", onclick: () => { const again = marked(text, e, true); body.replaceWith(again[0]); [body, mark] = again; all.remove(); if (mark) mark.scrollIntoView({ block: "center" }); } },
        `Show the whole report (${plural(text.length, "character")})`)
    : null;
  reader.replaceChildren(
    el("div", { class: "toolbar" }, el("p", { class: "who" }, el("b", {}, told(report.outlet)), " · ", report.when), steps,
      el("button", { class: "quiet cite", type: "button", onclick: () => copySentence(e) }, "Copy citation", el("span", { class: "key", "aria-hidden": "true" }, " y")),
      el("button", { class: "quiet close", type: "button", onclick: close }, "Close", el("span", { class: "key", "aria-hidden": "true" }, " Esc"))),
    el("h2", { id: "reader-title" }, told(report.title || report.name)),
    el("p", { class: "who" }, told(report.name), report.url ? [" · ", told(report.url)] : null),
    ...[kin(e[0]), all, body].filter(Boolean));
  reader.hidden = false;
  $("pair").hidden = true;
  document.body.classList.add("reading");
  settle();
  uncover();
  const target = mark || reader.querySelector("h2");
  if (!mark) target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
  reader.scrollTop += target.getBoundingClientRect().top - reader.getBoundingClientRect().top - (mark ? reader.clientHeight * 0.33 : 60);
}
/* On a small screen the report lies over the lower part of the page: what was clicked moves above it. */
function uncover() {
  if (!opener || !opener.isConnected || getComputedStyle($("reader")).position !== "fixed") return;
  const box = opener.getBoundingClientRect();
  if (box.bottom > $("reader").getBoundingClientRect().top - 8) window.scrollBy({ top: box.top - 24, behavior: "instant" });
}
/* Keeps what was clicked where it is while the page makes room for the report. */
function still(node) {
  if (!node || !node.isConnected) return () => {};
  const before = node.getBoundingClientRect().top;
  return () => window.scrollBy({ top: node.getBoundingClientRect().top - before, behavior: "instant" });
}
export function close() {
  opening++;
  if ($("reader").hidden) return;
  $("reader").hidden = true;
  const settle = still(opener);
  document.body.classList.remove("reading");
  settle();
  if (opener && opener.isConnected) opener.focus({ preventScroll: true });
}
/* The whole report, from its beginning. */
export const whole = (number) => [number, 0, 0, 0, 0];
export const isKnown = (number) => !seen.stop || (seen.index.reports[number].known || "9") <= seen.stop.asOf;
