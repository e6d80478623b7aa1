/* The rooms of a negotiated undertaking: parts, conditions, what it waits for, the way, and the stance matrix. */
import { el, lazily, names, plain, plural, told } from "./dom.js";
import { open, say, sources, voices } from "./evidence.js";

const ROLES = { party: "Between", mediator: "Mediated by", guarantor: "Guaranteed by" };
const DIRECTIONS = { from: "From", to: "To", by: "By way of" };
const SIDES = { for: "speaks for it", demands: "demands", against: "doubts, denies, accuses", silent: "has not confirmed" };

export function undertaking(story) {
  const u = story.undertaking;
  const groups = [
    ...Object.entries(ROLES).map(([role, title]) => [title, u.parts.filter((p) => p.role === role).map((p) => [p.name, p.evidence])]),
    ...Object.entries(DIRECTIONS).map(([way, title]) => [title, u.legs.filter((l) => l.direction === way).map((l) => [l.place, l.evidence])]),
  ].filter(([, rows]) => rows.length);
  return el("div", { class: "undertaking" },
    el("div", { class: "roles" }, groups.map(([title, rows]) => el("div", {}, el("h3", {}, title), lazily(rows, 6, named, "ul")))),
    u.conditions.length ? [el("h3", {}, "Conditions and linkages"), lazily(u.conditions, 5, (c) => sentence(c, c.link), "ul")] : null,
    u.waiting.length ? [el("h3", {}, "Waits for"), lazily(u.waiting, 5, (w) => sentence(w, null), "ul")] : null,
    u.stances.length ? [el("h3", {}, "Who stands where"), stances(u.stances)] : null);
}
function named([name, evidence]) {
  return el("li", { class: "line" }, say(name, evidence), " ", el("span", { class: "soft times", title: plural(evidence.length, "sentence") }, `×${evidence.length}`));
}
function sentence(row, link) {
  return el("li", { class: "line" }, link ? [el("span", { class: "tag" }, link), " "] : null, say(row.words, row.evidence, 320),
    el("div", { class: "who" }, voices(row).length ? [el("b", {}, names(voices(row))), " · "] : null, sources(row.evidence)));
}
/* Voices as rows, sides as columns; a count in words opens its sentences, so that no side is told by place or colour alone. */
const STANCES_SHOWN = 12;
function stances(rows) {
  const sides = Object.keys(SIDES).filter((side) => rows.some((r) => r[side].length));
  const line = (r) => el("tr", {}, el("th", { scope: "row" }, told(r.name), r.of ? el("span", { class: "soft" }, " of ", told(r.of)) : null),
    sides.some((side) => r[side].length)
      ? sides.map((side) => el("td", {}, r[side].length ? el("button", { class: "src", type: "button", "aria-label": `${plain(r.name)}, ${SIDES[side]}: ${plural(r[side].length, "sentence")}`, onclick: (event) => open(r[side], 0, event.currentTarget) }, plural(r[side].length, "sentence")) : null))
      : el("td", { colspan: Math.max(1, sides.length), class: "soft" }, "has not spoken in these reports"));
  const body = el("tbody", {}, rows.slice(0, STANCES_SHOWN).map(line));
  const rest = rows.slice(STANCES_SHOWN);
  const more = rest.length ? el("button", { class: "more", type: "button", onclick: () => { body.append(...rest.map(line)); more.remove(); } }, `Show ${rest.length.toLocaleString("en")} more`) : null;
  return el("div", { class: "stances" },
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Who stands where" },
      el("table", {}, el("thead", {}, el("tr", {}, el("td", {}), sides.map((side) => el("th", { scope: "col" }, SIDES[side])))), body)), more);
}
