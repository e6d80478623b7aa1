/* Evidence is [report, start, end, sentenceStart, sentenceEnd]; every click on words ends here. */
let opener = null;

const words = (e) => squash(CASE.reports[e[0]].text.slice(e[1], e[2]));
const label = (e) => CASE.reports[e[0]].label;

/* Words that open the report at the first piece of their evidence. */
function say(text, evidence, most) {
  const pieces = Array.isArray(evidence[0]) ? evidence : [evidence];
  const full = squash(text);
  return el("button", { class: "say", type: "button", dir: "auto", onclick: (event) => open(pieces, 0, event.currentTarget) }, most ? clip(full, most) : full);
}
const SOURCES_SHOWN = 5;
/* One button for each report that carries the evidence. */
function sources(evidence) {
  const seen = new Set();
  const first = evidence.map((e, i) => [e, i]).filter(([e]) => !seen.has(e[0]) && seen.add(e[0]));
  const button = ([e, i]) =>
    el("button", { class: "src", type: "button", title: plain(clip(words(e), 300)), onclick: (event) => open(evidence, i, event.currentTarget) }, told(label(e)));
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
function marked(report, e, whole) {
  const text = report.text;
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
function open(pieces, index, from) {
  if (from) opener = from;
  const settle = still(opener);
  const e = pieces[index];
  const report = CASE.reports[e[0]];
  const reader = $("reader");
  let [body, mark] = marked(report, e, false);
  const steps = pieces.length > 1
    ? el("span", { class: "steps" },
        el("button", { type: "button", class: "quiet", disabled: index === 0, onclick: () => open(pieces, index - 1) }, "Previous"),
        el("span", {}, `sentence ${index + 1} of ${pieces.length}`),
        el("button", { type: "button", class: "quiet", disabled: index === pieces.length - 1, onclick: () => open(pieces, index + 1) }, "Next"))
    : null;
  const all = report.text.length > LONG
    ? el("button", { type: "button", class: "more", onclick: () => { const again = marked(report, e, true); body.replaceWith(again[0]); [body, mark] = again; all.remove(); if (mark) mark.scrollIntoView({ block: "center" }); } },
        `Show the whole report (${plural(report.text.length, "character")})`)
    : null;
  reader.replaceChildren(
    el("div", { class: "toolbar" }, el("p", { class: "who" }, el("b", {}, told(report.outlet)), " · ", report.when), steps, el("button", { class: "quiet close", type: "button", onclick: close }, "Close", el("span", { class: "key", "aria-hidden": "true" }, " Esc"))),
    el("h2", { id: "reader-title" }, told(report.title || report.name)),
    el("p", { class: "who" }, told(report.name), report.url ? [" · ", told(report.url)] : null),
    kin(e[0]),
    all, body);
  reader.hidden = false;
  $("pair").hidden = true;
  document.body.classList.add("reading");
  settle();
  uncover();
  const target = mark || reader.querySelector("h2");
  if (!mark) target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
  const middle = () => { reader.scrollTop += target.getBoundingClientRect().top - reader.getBoundingClientRect().top - (mark ? reader.clientHeight * 0.33 : 60); };
  middle();
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
function close() {
  $("reader").hidden = true;
  $("pair").hidden = true;
  const settle = still(opener);
  document.body.classList.remove("reading", "pairing");
  settle();
  if (opener && opener.isConnected) opener.focus({ preventScroll: true });
}
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (!$("pair").hidden) closePair();
  else if (!$("reader").hidden) close();
});

/* Reports that carry the same text or share passages. */
const KIN = new Map();
CASE.kinships.forEach((k) => {
  if (k.relation === "unrelated") return;
  for (const [mine, other] of [[k.left, k.right], [k.right, k.left]]) {
    if (!KIN.has(mine)) KIN.set(mine, []);
    KIN.get(mine).push({ other, k });
  }
});
const RELATION = { copy: "same text as", revision: "a revision with", partial: "shares a part with", "quotes only": "shares quotations with" };
const relation = ({ other, k }) => [RELATION[k.relation] || k.relation, " ", told(CASE.reports[other].label), `, ${Math.round(100 * k.shared)} % shared`];
function kin(number) {
  const related = KIN.get(number) || [];
  if (!related.length) return null;
  return lazily(related, 5, (r) =>
    el("li", {}, capital(relation(r)[0]), " ", relation(r).slice(2), " ", compare(number, r)), "ul");
}
function compare(number, r) {
  if (!r.k.passages.length) return null;
  return el("button", { type: "button", class: "src", "aria-label": plain(`Compare side by side with ${CASE.reports[r.other].label}`), onclick: (event) => pair(r.k, number, event.currentTarget) }, "compare side by side");
}

/* Two reports side by side, what they share marked in both. */
let pairOpener = null;
function pair(k, first, from) {
  pairOpener = from;
  if ($("reader").hidden) opener = from;
  const swap = k.left !== first;
  const sides = swap ? [k.right, k.left] : [k.left, k.right];
  const passages = k.passages.map((p) => ({ spans: swap ? [p.right, p.left] : [p.left, p.right], verbatim: p.verbatim }));
  let at = -1;
  const columns = sides.map((number, side) => column(CASE.reports[number], passages, side, (i) => show(i)));
  const place = el("span", { "aria-live": "polite" }, plural(passages.length, "shared passage"));
  function show(i) {
    at = (i + passages.length) % passages.length;
    place.textContent = `passage ${at + 1} of ${passages.length}${passages[at].verbatim ? "" : ", reworded"}`;
    columns.forEach((c) => {
      c.querySelectorAll("mark").forEach((m) => m.classList.toggle("current", m.dataset.passage === String(at)));
      const m = c.querySelector(`mark[data-passage="${at}"]`);
      const box = c.querySelector(".text");
      if (m) box.scrollTop += m.getBoundingClientRect().top - box.getBoundingClientRect().top - 40;
    });
  }
  const next = el("button", { type: "button", class: "quiet", onclick: () => show(at + 1) }, "Next passage");
  $("pair").replaceChildren(
    el("div", { class: "toolbar" },
      el("h2", { id: "pair-title" }, "Side by side"),
      el("span", { class: "steps" }, el("button", { type: "button", class: "quiet", onclick: () => show(at < 0 ? 0 : at - 1) }, "Previous"), place, next),
      el("button", { class: "quiet close", type: "button", onclick: closePair }, "Close", el("span", { class: "key", "aria-hidden": "true" }, " Esc"))),
    el("p", { class: "lede" }, `${capital(k.relation)}, ${Math.round(100 * k.shared)} % shared. A solid mark is word for word, a dotted one reworded.`),
    el("div", { class: "columns" }, columns));
  $("pair").hidden = false;
  document.body.classList.add("pairing");
  next.focus();
}
function closePair() {
  $("pair").hidden = true;
  document.body.classList.remove("pairing");
  if (pairOpener && pairOpener.isConnected) pairOpener.focus({ preventScroll: true });
}
function column(report, passages, side, pick) {
  const text = report.text;
  const body = el("div", { class: "text", dir: "auto", tabindex: "0", role: "region", "aria-label": plain(report.label) });
  const order = passages.map((p, i) => ({ span: p.spans[side], verbatim: p.verbatim, i })).sort((a, b) => a.span[0] - b.span[0]);
  let from = 0;
  for (const { span, verbatim, i } of order) {
    if (span[0] < from) continue;
    const mark = el("mark", { class: verbatim ? "same" : "reworded", "data-passage": i, onclick: () => pick(i) }, text.slice(span[0], span[1]));
    body.append(text.slice(from, span[0]), mark);
    from = span[1];
  }
  body.append(text.slice(from));
  return el("div", { class: "column" }, el("p", { class: "who" }, el("b", {}, told(report.outlet)), " · ", report.when), el("h3", {}, told(report.title || report.name)), body);
}
