/* Full-text search: the server's, or through the texts that the file holds. Every hit opens its sentence. */
import { $, clip, el, lazily, plural, squash, told } from "./dom.js";
import { isKnown, open, sources } from "./evidence.js";
import { carry } from "./cite.js";
import { headers, LIVE, seen, texts, trouble } from "./store.js";

const MOST = 200;
let folded = null;
/* Letters without marks and case, of the same length, so that offsets stay. */
function fold(text) {
  let out = "";
  for (const c of text) {
    const plain = c.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    out += plain.length === c.length ? plain : c.toLowerCase().length === c.length ? c.toLowerCase() : c;
  }
  return out;
}
/* Words and "phrases"; a word with - before it must not stand in the sentence. */
export function wanted(query) {
  return [...query.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].map(([, not, phrase, word]) => ({ not: !!not, text: fold(squash(phrase === undefined ? word.replace(/[*"]+$/, "") : phrase)) })).filter((w) => w.text);
}
function find(text, word) {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!at || !letter.test(text[at - 1]) || !letter.test(word[0])) return at;
  }
  return -1;
}
async function inPage(query) {
  const terms = wanted(query);
  if (!terms.some((t) => !t.not)) return [];
  if (!folded) folded = (await texts()).map((t) => ({ ...t, folded: null }));
  const hits = [];
  folded.forEach((t, n) => {
    if (hits.length >= MOST || !isKnown(n)) return;
    if (t.folded === null) t.folded = fold(t.text);
    if (!terms.every((w) => w.not || t.folded.includes(w.text))) return;
    for (let i = 0; i < t.sentences.length && hits.length < MOST; i += 2) {
      const from = t.sentences[i], to = t.sentences[i + 1];
      const sentence = t.folded.slice(from, to);
      const where = terms.map((w) => [w, find(sentence, w.text)]);
      if (where.some(([w, at]) => w.not === at >= 0)) continue;
      const marks = where.filter(([w]) => !w.not).map(([w, at]) => [from + at, from + at + w.text.length]).sort((a, b) => a[0] - b[0]);
      hits.push({ evidence: [n, marks[0][0], marks[0][1], from, to], words: t.text.slice(from, to), marks: marks.map(([a, b]) => [a - from, b - from]) });
    }
  });
  return hits;
}
async function atServer(query) {
  const ask = new URLSearchParams({ q: query, limit: "100" });
  if (seen.stop) ask.set("asOf", seen.stop.asOf);
  const answer = await fetch("/api/v1/search?" + ask, { headers: headers() });
  if (!answer.ok) throw new Error(await trouble(answer));
  return hitsOf(await answer.json());
}
/* The server's hits as the page tells them. */
function hitsOf(answer) {
  const number = new Map(seen.index.reports.map((r, n) => [r.id, n]));
  return (answer.items || answer.hits).filter((h) => number.has(h.id)).map((h) => {
    const marks = h.words.map((w) => [w.start - h.start, w.end - h.start]);
    const [from, to] = h.in === "title" || !marks.length ? [0, 0] : marks[0];
    return { words: h.sentence, marks, copies: h.copies.length,
      evidence: h.in === "title" ? [number.get(h.id), 0, 0, 0, 0] : [number.get(h.id), h.start + from, h.start + to, h.start, h.end] };
  });
}
function hit(h) {
  const words = carry(el("button", { class: "say", type: "button", dir: "auto", onclick: (event) => open([h.evidence], 0, event.currentTarget) }), [h.evidence]);
  let at = 0;
  for (const [from, to] of h.marks) {
    if (from < at) continue;
    words.append(h.words.slice(at, from), el("mark", {}, h.words.slice(from, to)));
    at = to;
  }
  words.append(at ? h.words.slice(at) : clip(h.words, 400));
  return el("li", { class: "line" }, words, " ", sources([h.evidence]), h.copies ? el("span", { class: "soft" }, ` and in ${h.copies} more with this sentence`) : null);
}
let asked = 0;
async function run(query) {
  const ticket = ++asked;
  const place = $("found");
  if (!query.trim()) { place.hidden = true; place.replaceChildren(); return; }
  let content;
  try {
    const hits = LIVE ? await atServer(query) : await inPage(query);
    content = [el("p", { class: "lede", role: "status" }, hits.length ? `${plural(hits.length, "sentence")}${hits.length >= MOST ? " or more" : ""}` : "No sentence of any report."), lazily(hits, 20, hit, "ul", "sentence")];
  } catch (e) {
    content = [el("p", { class: "lede", role: "status" }, e.message)];
  }
  if (ticket !== asked) return;
  place.replaceChildren(el("div", { class: "toolbar" }, el("h2", { id: "found-title" }, "Search: ", told(clip(query, 60))), el("button", { type: "button", class: "quiet close", onclick: closeSearch }, "Close", el("span", { class: "key", "aria-hidden": "true" }, " Esc"))), ...content);
  place.hidden = false;
}
export function searchBox() {
  let wait = 0;
  return el("form", { class: "search", role: "search", "aria-label": "All reports", onsubmit: async (e) => { e.preventDefault(); clearTimeout(wait); await run($("search").value); toHits(); } },
    el("label", { class: "hidden", for: "search" }, "Search all reports"),
    el("input", { id: "search", type: "search", placeholder: "Search all reports", autocomplete: "off", oninput: (e) => { clearTimeout(wait); wait = setTimeout(() => run(e.target.value), 200); } }),
    el("kbd", { "aria-hidden": "true" }, "/"));
}
/* From the field to what was found, where the keys go from line to line. */
function toHits() {
  const hit = $("found").hidden ? null : $("found").querySelector(".line");
  if (!hit) return;
  hit.setAttribute("tabindex", "-1");
  hit.focus();
}
/* Where one was before the search. */
let cameFrom = null;
export function focusSearch() {
  const here = document.activeElement;
  if (!here.closest(".search, #found")) cameFrom = here;
  $("search").focus();
  $("search").select();
}
export function closeSearch() {
  const searching = document.activeElement.closest(".search, #found");
  $("search").value = "";
  run("");
  if (!searching) return;
  $("search").blur();
  if (cameFrom && cameFrom.isConnected && cameFrom !== document.body) cameFrom.focus({ preventScroll: true });
}
/* The same question again, where another state of the case is seen. */
export const searchAgain = () => { if (!$("found").hidden) run($("search").value); };
