/* What the reports tell of each day; or what each day brought to be known, whatever day it tells of. */
import { CERTAINTIES, el, glyph, lazily, plural, unique } from "./dom.js";
import { open, say } from "./evidence.js";
import { isActual, marks, tellers } from "./standing.js";
import { seen } from "./store.js";

export function timeline(story) {
  const holder = el("div");
  const radio = (value, text) => el("label", {}, el("input", { type: "radio", name: "by", value, checked: value === "event", onchange: () => draw(value) }), text);
  const draw = (by) => holder.replaceChildren(by === "event"
    ? lazily(story.days, 20, (d) => day(d.date, d.day, d.steps.map((step) => [null, step])), "ol", "day")
    : lazily(byKnown(story), 20, (d) => day(d.date, d.day, d.steps), "ol", "day"));
  draw("event");
  return [matrix(story), el("fieldset", { class: "choice" }, el("legend", {}, "Days"), radio("event", "when it happened"), radio("known", "when it was known")), holder];
}
/* Each sentence under the day on which the first report that carries it was published. */
function byKnown(story) {
  const days = new Map();
  for (const d of story.days) {
    for (const step of d.steps) {
      const first = step.evidence.map((e) => seen.index.reports[e[0]]).filter((r) => r.day).sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))[0];
      const key = first ? first.day : null;
      if (!days.has(key)) days.set(key, { date: key, day: first ? first.when.split(",")[0] : "In reports without a date", steps: [], first: first ? first.known : "9" });
      days.get(key).steps.push([d.date ? `of ${d.day}` : "of a day untold", step]);
    }
  }
  return [...days.values()].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
}
function day(date, name, steps) {
  return el("li", { class: "day" }, el("h3", {}, date ? el("time", { datetime: date }, name) : name),
    lazily(steps, 8, ([of, step]) =>
      el("li", { class: "step line" + (isActual(step) ? "" : " doubt") },
        el("div", { class: "marks" }, marks(step.marks), of ? el("span", { class: "soft" }, of) : null),
        say(step.what, step.evidence, 320), tellers(step)), "ul"));
}

const PHASES = ["announced", "agreed", "planned", "started", "ongoing", "halted", "resumed", "completed", "attacked"];
const COLUMNS = 60;
/* Days as columns, phases as rows; a sign for each certainty in which the phase is told of that day. */
function matrix(story) {
  const days = story.days.filter((d) => d.date);
  if (days.length < 2) return null;
  const shown = days.slice(-COLUMNS);
  const rows = PHASES.filter((p) => shown.some((d) => d.steps.some((s) => s.marks.some((m) => m.phase === p))));
  const years = unique(shown.map((d) => d.date.slice(0, 4)));
  const head = (d) => {
    const [name, number, month, year] = d.day.split(" ");
    return number ? [el("span", { class: "soft" }, name), el("br"), `${number} ${month}`, years.length > 1 ? [el("br"), el("span", { class: "soft" }, year)] : null] : d.day;
  };
  const used = CERTAINTIES.filter((c) => shown.some((d) => d.steps.some((s) => s.marks.some((m) => m.certainty === c))));
  return el("div", { class: "matrix" },
    days.length > shown.length ? el("p", { class: "lede" }, `The last ${COLUMNS} of ${days.length} days.`) : null,
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Phases by day" },
      el("table", {},
        el("thead", {}, el("tr", {}, el("td", {}), shown.map((d) => el("th", { scope: "col" }, head(d))))),
        el("tbody", {}, rows.map((phase) => el("tr", { class: phase === (story.standing || {}).phase ? "stands" : null }, el("th", { scope: "row" }, phase),
          shown.map((d) => el("td", {}, cell(d, phase)))))))),
    el("p", { class: "legend" }, used.map((c) => el("span", { class: "mark" }, glyph(c), c))));
}
function cell(d, phase) {
  const steps = d.steps.filter((s) => s.marks.some((m) => m.phase === phase));
  if (!steps.length) return null;
  const here = CERTAINTIES.filter((c) => steps.some((s) => s.marks.some((m) => m.phase === phase && m.certainty === c)));
  const evidence = steps.flatMap((s) => s.evidence);
  return el("button", { class: "cell", type: "button", "aria-label": `${phase}, ${d.day}, ${here.join(" and ")}, ${plural(steps.length, "sentence")}`, onclick: (event) => open(evidence, 0, event.currentTarget) },
    here.map((c) => glyph(c, 15)));
}
