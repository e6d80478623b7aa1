/* Who says what: every attribution, by speaker, party, place, type, certainty, stance and words. */
import { clip, el, lazily, names, plain, plural, squash, told, unique } from "./dom.js";
import { decidable } from "./decisions.js";
import { say, sources } from "./evidence.js";
import { load, seen } from "./store.js";

const NOBODY = "nobody named";
const STANCES = ["asserts", "confirms", "denies", "demands", "appeals", "promises", "threatens", "accuses", "expects", "doubts", "reports", "praises", "condemns"];
/* What a statement can be picked by, and its values of each. */
const FACETS = {
  who: ["Speaker", (s) => [s.who.join(" and ") || NOBODY]],
  party: ["Party", (s) => s.parties],
  place: ["Place", (s) => s.places],
  type: ["Type", (s) => s.types],
  certainty: ["Certainty", (s) => s.certainty],
  stance: ["Stance", (s) => (s.silent ? ["silent"] : s.stance ? [s.stance] : [])],
};

export async function statements(story) {
  const rows = await load("statements/" + story.id, seen.stop);
  for (const s of rows.statements) s.parties = unique([s.organization, ...s.actors.map((n) => rows.actors[n]).map((a) => a.of || (PARTY.includes(a.kind) ? a.name : null))].filter(Boolean));
  const list = el("div");
  const count = el("p", { class: "lede", role: "status" });
  const pick = { text: "" };
  const chosen = Object.keys(FACETS);
  const fits = (s) => chosen.every((f) => !pick[f] || FACETS[f][1](s).includes(pick[f]))
    && (!pick.text || (s.words + " " + s.who.join(" ")).toLowerCase().includes(pick.text));
  const clear = el("button", { type: "button", class: "quiet", hidden: true, onclick: () => { form.reset(); Object.keys(pick).forEach((f) => { pick[f] = ""; }); draw(); form.querySelector("select").focus(); } }, "Clear");
  const draw = () => {
    const shown = rows.statements.filter(fits);
    clear.hidden = !Object.values(pick).some(Boolean);
    count.textContent = shown.length === rows.statements.length ? plural(shown.length, "statement") : `${shown.length.toLocaleString("en")} of ${plural(rows.statements.length, "statement")}`;
    list.replaceChildren(pick.who && shown.length ? portrait(rows.actors, shown) : "", lazily(d3.groups(shown, wording).map(([, alike]) => alike), 30, ([first, ...copies]) => statement(first, copies), "div", "different statement"));
  };
  const select = (f) => {
    const [text, values] = FACETS[f];
    const found = d3.rollups(rows.statements.flatMap(values), (v) => v.length, (v) => v).sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]));
    if (found.length < 2) return null;
    return el("label", {}, text, el("select", { "data-facet": f, onchange: (e) => { pick[f] = e.target.value; draw(); } },
      el("option", { value: "" }, "all"), found.map(([value, n]) => el("option", { value }, `${plain(clip(value, 60))} (${n})`))));
  };
  let wait = 0;
  const search = el("input", { type: "search", oninput: (e) => { clearTimeout(wait); wait = setTimeout(() => { pick.text = e.target.value.toLowerCase().trim(); draw(); }, 120); } });
  const form = el("form", { class: "filters", role: "search", "aria-label": "Statements", onsubmit: (e) => e.preventDefault() },
    chosen.map(select), el("label", {}, "Words", search), clear);
  draw();
  const everybody = rows.actors.slice().sort((a, b) => d3.ascending(a.name, b.name));
  return [form, count, list, el("details", { id: "everybody" }, el("summary", {}, `Everybody named (${everybody.length})`), lazily(everybody, 60, (a) => person(a, rows.actors, "li"), "ul", "name"))];
}
const PARTY = ["organization", "group", "state", "country", "government", "company"];
/* What is known of the chosen speaker. */
function portrait(actors, shown) {
  const its = unique(shown.flatMap((s) => s.actors)).map((n) => actors[n]);
  return el("div", {}, its.slice(0, 4).map((a) => person(a, actors, "p")));
}
/* A name with all that is known of it. */
function person(a, actors, tag) {
  const also = a.variants.filter((v) => v !== a.name);
  return decidable(el(tag, { class: "portrait line" }, el("b", {}, told(a.name)), ` · ${a.kind}`, a.role ? [" · ", told(a.role)] : null, a.of ? [" · of ", told(a.of)] : null, a.named ? null : " · unnamed",
    also.length ? [" · also called ", names(also.slice(0, 8))] : null),
  { id: a.id, subject: a.subject, kind: "name", what: a.name, fields: { name: null, kind: null, role: null },
    others: () => Promise.resolve(actors.map((o) => ({ subject: o.subject, label: unique([o.name, o.role, ...o.variants]).filter(Boolean).join(", ") }))),
    parts: () => unique(a.variants).map((v) => ({ value: v, label: v })) });
}
/* What a copied report says again in the same words, by the same voice, is told once. */
const wording = (s) => [s.who.join("|"), s.stance, s.silent, squash(s.words).toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").trim()].join("\n");
function again(copies) {
  const details = el("details", { class: "again", ontoggle: () => { if (details.children.length === 1) details.append(...copies.map((s) => statement(s, []))); } },
    el("summary", {}, `the same in ${plural(copies.length, "more report")}`));
  return details;
}
function statement(s, copies) {
  const meta = [s.silent ? "silent" : s.stance, ...s.certainty.filter((c) => c !== "actual"), s.channel].filter(Boolean).map((w) => told(w));
  if (s.via.length) meta.push(el("span", {}, "via ", names(s.via)));
  if (s.nested) meta.push("as told by another");
  const [n, start, end] = s.evidence;
  return decidable(el("div", { class: "statement line" },
    el("div", {}, el("div", { class: "speaker" }, s.who.length ? names(s.who) : NOBODY), s.organization && !s.who.includes(s.organization) ? el("div", { class: "who" }, told(s.organization)) : null,
      el("div", { class: "who" }, meta.map((m, i) => [i ? " · " : "", m]))),
    el("div", { class: s.quotation === "direct" ? "quoted" : null }, say(squash(s.words), s.evidence, 500), " ", sources([s.evidence])), copies.length ? again(copies) : null),
  { id: s.id, subject: `attribution:${seen.index.reports[n].id}@${start}-${end}`, kind: "statement", what: s.words, fields: { speaker: null, stance: STANCES, organization: null, quotation: ["direct", "indirect", "mixed"], channel: null } });
}
