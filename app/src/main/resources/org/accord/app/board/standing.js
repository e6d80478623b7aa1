/* How it stands: the phase that leads the last day of which one is told as actual, and what is told beyond it. */
import { capital, el, glyph, lazily, names, plural } from "./dom.js";
import { open, say, sources, voices } from "./evidence.js";

const markWord = (m) => (m.certainty === "actual" ? m.phase : `${m.phase}, ${m.certainty}`);
export const marks = (list) => list.map((m) => el("span", { class: "mark" }, glyph(m.certainty), markWord(m)));
export const isActual = (step) => step.marks.some((m) => m.certainty === "actual");
export const tellers = (row) => el("div", { class: "who" }, voices(row).length ? [el("b", {}, names(voices(row))), " · "] : null, sources(row.evidence));

export function standing(story) {
  const s = story.standing;
  if (!story.undertaking) return null;
  if (!s) return el("p", { class: "lede" }, "No report tells a phase that has come about on a known day.");
  const ahead = story.days.filter((d) => d.date === null || d.date >= s.last)
    .flatMap((d) => d.steps.filter((step) => !isActual(step)).map((step) => [d, step]));
  return el("div", { class: "standing" },
    el("p", { class: "now" }, glyph("actual", 20), el("b", {}, capital(s.phase)), " since ", el("time", {}, s.since),
      s.since !== s.lastDay ? el("span", { class: "soft" }, `, last told of ${s.lastDay}`) : null),
    el("p", { class: "lead" }, say(s.step.what, s.step.evidence, 420)),
    tellers(s.step),
    s.also.length ? el("p", { class: "who also" }, "Also told of that day: ", [...d3.group(s.also, (a) => a.phase)].map(([phase, steps], i) => [i ? "; " : "", el("button", { class: "src", type: "button", "aria-label": `${phase}: open ${plural(steps.length, "sentence")}`, onclick: (event) => open(steps.flatMap((a) => a.evidence), 0, event.currentTarget) }, steps.length > 1 ? `${phase} (${steps.length})` : phase)])) : null,
    ahead.length ? [el("h3", {}, "Told of that day or later, not as actual"), lazily(ahead, 4, ([d, step]) =>
      el("li", { class: "line" }, el("div", { class: "who" }, marks(step.marks), " ", d.day), say(step.what, step.evidence, 240), tellers(step)), "ul")] : null);
}
