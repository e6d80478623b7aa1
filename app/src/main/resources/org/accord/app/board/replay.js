/* The slider: the case as it was known at each stop, and what came since the stop before. */
import { el, lazily, plural, shape, told } from "./dom.js";
import { say, sources } from "./evidence.js";
import { load, seen, tell } from "./store.js";

const NOW = "now";
/* The stops of the case with the whole of it, as known now, at the end. */
const stops = () => seen.index.stops.at;
export const stopAt = (i) => stops()[i] || null;
const at = () => (seen.stop ? stops().findIndex((s) => s.asOf === seen.stop.asOf) : stops().length);
/* The stop so many steps from the one that is seen, kept within the case. */
export function step(by) {
  if (stops().length) tell("stop", stopAt(Math.max(0, Math.min(stops().length, at() + by))));
}

export function replay() {
  const all = stops(), now = all.length;
  if (now < 2) return null;
  const output = el("output", { for: "slider", class: "asof" });
  const worded = (i) => (i === now ? `${NOW}, all ${plural(seen.index.reports.length, "report")}` : `${all[i].when}, ${all[i].reports} of ${plural(seen.index.reports.length, "report")}`);
  const slider = el("input", { type: "range", id: "slider", min: 0, max: now, step: 1, value: at(), "aria-label": "As known at",
    oninput: () => label(+slider.value), onchange: () => tell("stop", stopAt(+slider.value)) });
  const label = (i) => { output.textContent = worded(i); slider.setAttribute("aria-valuetext", worded(i)); };
  label(at());
  const button = (text, name, by, off) => el("button", { type: "button", class: "quiet", "aria-label": name, disabled: off, onclick: () => step(by) }, text);
  return el("div", { class: "replay" + (seen.stop ? " past" : "") },
    el("div", { class: "known-at" }, el("span", { class: "soft" }, "As known "), output),
    el("div", { class: "track" },
      button("‹", "One stop earlier", -1, at() === 0),
      el("div", { class: "rail" }, grown(all, now), slider),
      button("›", "One stop later", 1, at() === now),
      seen.stop ? el("button", { type: "button", class: "quiet", onclick: () => tell("stop", null) }, "Back to now") : null),
    seen.index.stops.of > now ? el("p", { class: "soft thinned" }, `${now} of the ${seen.index.stops.of} times at which reports were published.`) : null);
}
/* How many reports were known at each stop, as steps behind the slider. */
function grown(all, now) {
  const most = seen.index.reports.length;
  const x = (i) => (100 * i) / now, y = (n) => 22 - (20 * n) / most;
  let path = `M0 22V${y(all[0].reports)}`;
  for (let i = 1; i <= now; i++) path += `H${x(i)}V${y(i === now ? most : all[i].reports)}`;
  const svg = shape("svg", { class: "grown", viewBox: "0 0 100 22", preserveAspectRatio: "none", "aria-hidden": "true" });
  svg.append(shape("path", { d: path + "V22Z" }));
  return svg;
}

/* What a desk looks at first of what is told otherwise. */
const FIRST = ["status", "not confirmed by", "bounds", "certainty", "positions", "origins"];
const NOUN = { story: "story", finding: "finding", phase: "step", count: "count", actor: "name" };
const NOUNS = { story: "stories", finding: "findings", phase: "steps", count: "counts", actor: "names" };
const counted = (list) => d3.rollups(list, (v) => v.length, (i) => i.sort).map(([sort, n]) => `${n} ${n === 1 ? NOUN[sort] : NOUNS[sort]}`);
/* What came since the stop before, told of the story that is seen. */
export async function changed(story) {
  if (!seen.stop) return null;
  const i = at();
  const all = await load("changes", seen.stop, stopAt(i - 1) || undefined);
  const here = new Set(story.reports);
  const of = (list) => list.filter((c) => c.evidence.some((e) => here.has(e[0])));
  const fresh = of(all.fresh), moved = of(all.moved);
  const reports = all.reports.filter((n) => here.has(n));
  const parts = [reports.length ? plural(reports.length, "report") : null, ...counted(fresh)].filter(Boolean);
  const since = i > 0 ? "since the stop before" : "at the first stop";
  if (!parts.length && !moved.length) return el("p", { class: "changed soft" }, `Nothing of this story came ${since}.`);
  const turns = d3.groups(moved, (c) => `${c.sort} ${c.what}`).map(([, same]) => ({ ...same[0], turns: same }))
    .sort((a, b) => Math.min(...a.turns.map((t) => FIRST.indexOf(t.field))) - Math.min(...b.turns.map((t) => FIRST.indexOf(t.field))));
  const line = (c) => el("li", { class: "line" },
    c.turns ? c.turns.map((t) => [el("span", { class: "tag" }, t.field), " ", el("span", { class: "soft" }, told(t.before || "none"), " → "), el("b", {}, told(t.after || "none")), "  "]) : [el("span", { class: "tag" }, NOUN[c.sort]), " "],
    el("div", {}, say(c.what, c.evidence, 200), " ", sources(c.evidence.slice(0, 1))));
  return el("details", { class: "changed" },
    el("summary", {}, "New ", since, ": ", [parts.join(", "), turns.length ? `${turns.length} told otherwise` : null].filter(Boolean).join("; ")),
    lazily([...turns, ...fresh], 8, line, "ul"));
}
