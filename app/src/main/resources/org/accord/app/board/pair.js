/* Reports that carry the same text or share passages, and two of them side by side. */
import { $, capital, el, lazily, plain, plural, told } from "./dom.js";
import { load, seen } from "./store.js";

const RELATION = { copy: "same text as", revision: "a revision with", partial: "shares a part with", "quotes-only": "shares quotations with" };
let kinOf = new Map();
let kinIn = null;
/* The kin of each report, gathered once for each state of the case. */
export function related(number) {
  if (kinIn !== seen.index) {
    kinIn = seen.index;
    kinOf = new Map();
    for (const [left, right, word, shared, passages] of kinIn.kinships) {
      for (const [mine, other] of [[left, right], [right, left]]) {
        if (!kinOf.has(mine)) kinOf.set(mine, []);
        kinOf.get(mine).push({ other, left, right, word, shared, passages });
      }
    }
  }
  return kinOf.get(number) || [];
}
export function kin(number) {
  const all = related(number);
  if (!all.length) return null;
  return lazily(all, 3, (k) => el("li", { class: "who" }, capital(RELATION[k.word] || k.word), " ", told(seen.index.reports[k.other].label), `, ${k.shared} % shared `, compare(number, k)), "ul");
}
function compare(number, k) {
  if (!k.passages) return null;
  return el("button", { type: "button", class: "src", "aria-label": plain(`Compare side by side with ${seen.index.reports[k.other].label}`), onclick: (event) => pair(k, number, event.currentTarget) }, "compare side by side");
}

let pairOpener = null;
/* What they share is marked in both; the two columns are scrolled together, passage by passage. */
async function pair(k, first, from) {
  pairOpener = from;
  const ids = [k.left, k.right].map((n) => seen.index.reports[n].id);
  const [left, right, shared] = await Promise.all([load("reports/" + ids[0]), load("reports/" + ids[1]), load(`pairs/${ids[0]}-${ids[1]}`)]);
  const swap = k.left !== first;
  const sides = [[k.left, left.text], [k.right, right.text]];
  if (swap) sides.reverse();
  const passages = shared.passages.map((p) => ({ spans: swap ? [p.right, p.left] : [p.left, p.right], verbatim: p.verbatim }));
  let at = -1;
  const columns = sides.map(([number, text], side) => column(seen.index.reports[number], text, passages, side, show));
  const boxes = columns.map((c) => c.querySelector(".text"));
  const place = el("span", { "aria-live": "polite" }, plural(passages.length, "shared passage"));
  function show(i) {
    at = (i + passages.length) % passages.length;
    place.textContent = `passage ${at + 1} of ${passages.length}${passages[at].verbatim ? "" : ", reworded"}`;
    boxes.forEach((box) => {
      box.querySelectorAll("mark").forEach((m) => m.classList.toggle("current", m.dataset.passage === String(at)));
      const m = box.querySelector(`mark[data-passage="${at}"]`);
      if (m) lead(box, m.offsetTop - 40, led);
    });
  }
  const led = new Set();
  boxes.forEach((box, side) => box.addEventListener("scroll", () => {
    if (led.delete(box)) return;
    follow(box, boxes[1 - side], led);
  }, { passive: true }));
  const next = el("button", { type: "button", class: "quiet", onclick: () => show(at + 1) }, "Next passage");
  $("pair").replaceChildren(
    el("div", { class: "toolbar" },
      el("h2", { id: "pair-title" }, "Side by side"),
      el("span", { class: "steps" }, el("button", { type: "button", class: "quiet", onclick: () => show(at < 0 ? 0 : at - 1) }, "Previous"), place, next),
      el("button", { class: "quiet close", type: "button", onclick: closePair }, "Close", el("span", { class: "key", "aria-hidden": "true" }, " Esc"))),
    el("p", { class: "lede" }, `${capital(k.word.replace("-", " "))}, ${k.shared} % shared. A solid mark is word for word, a dotted one reworded.`),
    el("div", { class: "columns" }, columns));
  $("pair").hidden = false;
  document.body.classList.add("pairing");
  next.focus();
}
/* Where one column shows a passage at some height, the other shows it at the same height; between passages it goes in proportion. */
function follow(box, other, led) {
  const line = box.clientHeight / 3;
  const mine = [...box.querySelectorAll("mark")].sort((a, b) => a.offsetTop - b.offsetTop);
  const twin = (m) => other.querySelector(`mark[data-passage="${m.dataset.passage}"]`);
  const known = mine.map((m) => [m, twin(m)]).filter(([, t]) => t).map(([m, t]) => [m.offsetTop, t.offsetTop]);
  known.unshift([0, 0]);
  known.push([box.scrollHeight, other.scrollHeight]);
  const y = box.scrollTop + line;
  const i = Math.max(1, known.findIndex(([m]) => m > y));
  const [a, b] = [known[i - 1], known[i]];
  const part = b[0] === a[0] ? 0 : (y - a[0]) / (b[0] - a[0]);
  const to = Math.round(a[1] + part * (b[1] - a[1]) - line);
  lead(other, to, led);
}
/* Scrolls a column that is led, so that it does not lead in turn. */
function lead(box, to, led) {
  const before = box.scrollTop;
  box.scrollTop = to;
  if (box.scrollTop !== before) led.add(box);
}
export function closePair() {
  if ($("pair").hidden) return;
  $("pair").hidden = true;
  document.body.classList.remove("pairing");
  if (pairOpener && pairOpener.isConnected) pairOpener.focus({ preventScroll: true });
}
function column(report, text, passages, side, pick) {
  const body = el("div", { class: "text", dir: "auto", tabindex: "0", role: "region", "aria-label": plain(report.label) });
  const order = passages.map((p, i) => ({ span: p.spans[side], verbatim: p.verbatim, i })).sort((a, b) => a.span[0] - b.span[0]);
  let from = 0;
  for (const { span, verbatim, i } of order) {
    if (span[0] < from) continue;
    body.append(text.slice(from, span[0]), el("mark", { class: verbatim ? "same" : "reworded", "data-passage": i, onclick: () => pick(i) }, text.slice(span[0], span[1])));
    from = span[1];
  }
  body.append(text.slice(from));
  return el("div", { class: "column" }, el("p", { class: "who" }, el("b", {}, told(report.outlet)), " · ", report.when), el("h3", {}, told(report.title || report.name)), body);
}
