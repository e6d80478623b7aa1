/* Open questions, and the findings with their positions side by side. */
import { copyLine } from "./cite.js";
import { $, capital, clip, el, lazily, names, phrase, plain, plural, three, told, unique } from "./dom.js";
import { decidable } from "./decisions.js";
import { say, sources } from "./evidence.js";
import { drawNow } from "./sections.js";

export const TITLE = { contested: "Competing accounts", unconfirmed: "Unconfirmed", corroborated: "Corroborated", compatible: "Compatible", superseded: "Superseded", "single-origin": "Single origin" };
export const MEANING = {
  contested: "Positions that cannot both hold.",
  unconfirmed: "Asserted by an interested party; those who could confirm have not.",
  corroborated: "Two or more independent origins say the same.",
  compatible: "Looks different, and both can hold.",
  superseded: "An older figure, replaced.",
  "single-origin": "One origin only.",
};
const REASON = { contested: "Who is right?", unconfirmed: "Who confirms it?", "single origin": "Who else says it?", "stale figure": "Is there a newer figure?", "unresolved place": "Where is it?" };

const POSITIONS_SHOWN = 6;
export function finding(f, story) {
  const rest = f.positions.slice(POSITIONS_SHOWN);
  const grid = el("div", { class: "positions" }, f.positions.slice(0, POSITIONS_SHOWN).map(position));
  const more = rest.length ? el("button", { class: "more", type: "button", onclick: () => { grid.append(...rest.map(position)); more.remove(); } }, `Show ${rest.length} more positions`) : null;
  return decidable(el("article", { class: "finding line " + f.status, id: f.id },
    el("h3", {}, told(capital(clip(phrase(f.topic), 160)))), grid, more,
    el("button", { class: "decide copy", type: "button", "aria-label": plain("Copy with sources: " + clip(f.topic, 80)), onclick: (event) => copyLine(event.currentTarget.closest(".line")) }, "copy"),
    f.silent.length ? el("p", { class: "silent" }, el("b", {}, "Not confirmed by: "), names(f.silent)) : null),
  { id: f.id, subject: f.subject, kind: "finding", what: f.topic, fields: { status: Object.keys(TITLE), topic: null },
    others: () => Promise.resolve(story.findings.map((o) => ({ subject: o.subject, label: `${TITLE[o.status]}: ${o.topic}` }))),
    parts: () => f.positions.map((p, i) => ({ value: String(i + 1), label: `${p.who.join(", ") || "nobody named"}: ${p.says}` })) });
}
function position(p) {
  const interested = unique(p.origins.filter((o) => o.interested).map((o) => o.name));
  return el("div", { class: "position" },
    el("div", { class: "who" }, el("b", {}, p.who.length ? names(p.who) : "nobody named")),
    say(p.says, p.evidence, 320),
    el("div", { class: "three" }, three(p.counts)),
    interested.length ? el("div", { class: "who" }, "Interested: ", names(interested)) : null,
    p.possibly.length ? el("div", { class: "who" }, "Told too, may be or rest on one of these: ", names(unique(p.possibly.map((o) => o.name)))) : null,
    sources(p.evidence));
}

const GLANCE = 3;
/* The first few findings of a status, each leading to its positions. */
function few(story, status, beside) {
  const all = story.findings.filter((f) => f.status === status);
  if (!all.length) return null;
  return el("div", {}, el("h3", {}, TITLE[status]),
    el("ul", { class: "list" }, all.slice(0, GLANCE).map((f) => el("li", { class: "line" },
      el("button", { class: "say", type: "button", dir: "auto", onclick: (event) => jump(event, f) }, capital(clip(phrase(f.topic), 120))), beside(f)))),
    all.length > GLANCE ? el("a", { class: "src", href: "#" + status, onclick: () => drawNow(status) }, `all ${all.length}`) : null);
}
/* What independent origins agree on, in a few lines. */
export const agreed = (story) => few(story, "corroborated", (f) => {
  const most = f.positions.reduce((a, b) => (b.counts.origins > a.counts.origins ? b : a));
  return el("div", { class: "who" }, three(most.counts), most.who.length ? [" · ", names(most.who.slice(0, 3)), most.who.length > 3 ? " and others" : ""] : null);
});
/* What is contested and what is unconfirmed, in a few lines; each leads to the positions. */
export function glance(story) {
  const sides = (f) => f.positions.filter((p) => p.who.length).slice(0, 3).map((p, i) => [i ? el("i", {}, " against ") : "", names(p.who.slice(0, 2)), p.who.length > 2 ? " and others" : ""]);
  const content = [
    few(story, "contested", (f) => el("div", { class: "who" }, sides(f))),
    few(story, "unconfirmed", (f) => el("div", { class: "who" }, "says ", names(unique(f.positions.flatMap((p) => p.who)).slice(0, 2)), f.silent.length ? [" · not confirmed by ", names(f.silent.slice(0, 3))] : null)),
  ].filter(Boolean);
  return content.length ? el("div", { class: "glance" }, content)
    : el("p", { class: "glance soft" }, `Nothing is contested in ${plural(story.findings.length, "finding")}, and nothing stands unconfirmed.`);
}

export function questions(story) {
  const byId = new Map(story.findings.map((f) => [f.id, f]));
  return el("div", { class: "questions" }, d3.groups(story.questions, (q) => q.reason).map(([reason, list]) =>
    el("div", {}, el("h3", {}, capital(reason), el("span", { class: "soft" }, ` ${list.length} · ${REASON[reason] || ""}`)),
      lazily(list, 4, (q) => question(q, byId.get(q.subject)), "ul"))));
}
function question(q, f) {
  const who = f ? f.positions.filter((p) => p.who.length).map((p) => p.who) : [];
  return el("li", { class: "line" },
    q.evidence.length ? say(capital(phrase(q.what)), q.evidence, 180) : told(q.what),
    f && f.positions.length > 1 && who.length > 1 && q.reason === "contested" ? el("div", { class: "who" }, who.slice(0, 4).map((w, i) => [i ? el("i", {}, " against ") : "", names(w)])) : null,
    f && f.silent.length ? el("div", { class: "who" }, "not confirmed by ", names(f.silent)) : null,
    f && f.positions.length > 1 ? el("a", { class: "src", href: "#" + f.id, onclick: (event) => jump(event, f) }, "see the positions") : el("div", {}, sources(q.evidence)));
}
/* A finding far down a long list may not be drawn yet. */
function jump(event, f) {
  event.preventDefault();
  drawNow(f.status);
  for (let i = 0; i < 500 && !$(f.id); i++) {
    const more = $(f.status).querySelector(":scope > .body > div > button.more");
    if (!more) break;
    more.click();
  }
  const there = $(f.id);
  if (!there) return;
  there.scrollIntoView({ block: "start" });
  there.focus({ preventScroll: true });
}
