/* What analysts decided: shown with who and when, undone; each line that can be decided on says so. */
import { capital, clip, el, lazily, plain, squash, told } from "./dom.js";
import { ask, DONE, notice, send } from "./deciding.js";
import { LIVE, seen } from "./store.js";

const when = (d) => `${d.when.slice(0, 10)} ${d.when.slice(11, 16)} UTC`;
const JOINED = { merge: " with ", split: ": taken out " };
const said = (d) => [capital(DONE[d.kind]), d.told ? [JOINED[d.kind] || ": ", told(clip(d.told, 120))] : null, " by ", el("b", {}, told(d.who)), `, ${when(d)}`];
/* Those that hold, and touched this row. */
const touching = (id) => seen.index.decisions.filter((d) => d.state === "applied" && d.kind !== "undo" && d.rows.some((row) => row === id || row.endsWith("/" + id)));

/* A line of the board that can be decided on: what was decided stands at its end, and so does the way to decide. */
export function decidable(node, thing) {
  const done = touching(thing.id);
  if (done.length) node.append(el("p", { class: "decided" }, done.map((d) => el("span", {}, said(d), undoButton(d)))));
  return askable(node, thing);
}
/* The same without what was decided, which stands elsewhere. */
export function askable(node, thing) {
  if (LIVE && !seen.stop && thing.subject) {
    things.set(node, thing);
    node.setAttribute("tabindex", "-1");
    node.append(el("button", { type: "button", class: "decide", "aria-label": plain("Decide on: " + clip(thing.what, 80)), onclick: () => ask(thing) }, "decide"));
  }
  return node;
}
const things = new WeakMap();
/* What the line of that element is about, if it can be decided on. */
export const thingAt = (node) => {
  for (let at = node; at; at = at.parentElement) if (things.has(at)) return things.get(at);
  return null;
};
function undoButton(d) {
  return LIVE && !seen.stop ? [" ", el("button", { type: "button", class: "src", "aria-label": plain(`Undo: ${DONE[d.kind]} by ${d.who}`), onclick: () => send("undo", d.id, null) }, "undo")] : null;
}

/* The last decision that can be undone, by time. */
export function undoLast() {
  const held = seen.index.decisions.filter((d) => d.state === "applied" && d.kind !== "undo");
  const last = held[held.length - 1];
  if (last) send("undo", last.id, null);
  else notice("No decision is left to undo.");
}

export function decisionList() {
  const latest = seen.index.decisions.slice().reverse();
  return lazily(latest, 20, (d) => el("li", { class: "line decision " + d.state },
    el("div", {}, said(d), d.state === "applied" ? null : [" ", el("span", { class: "tag" }, d.state)]),
    d.words ? el("div", { class: "who" }, "“", told(clip(squash(d.words), 200)), "”") : null,
    d.why ? el("div", { class: "who" }, told(d.why)) : null,
    d.state === "applied" ? undoButton(d) : null), "ul", "decision");
}

/* A story as a thing to decide on; its reports are the parts that can be taken out. */
export function storyThing(story, taken) {
  const { id, subject, headline, reports } = seen.index.stories.find((s) => s.id === story.id) || story;
  return { id, subject, kind: "story", what: headline, verdicts: ["accept"], taken,
    others: () => Promise.resolve(seen.index.stories.map((s) => ({ subject: s.subject, label: s.headline }))),
    parts: () => reports.map((n) => seen.index.reports[n]).map((r) => ({ value: r.id, label: `${r.label}: ${r.title || r.name}` })) };
}
