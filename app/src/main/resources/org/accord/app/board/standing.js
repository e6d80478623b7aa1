/* How it stands, and the timeline: the same phases, first by their end and then from their beginning. */
const MARK_WORD = (m) => (m.certainty === "actual" ? m.phase : `${m.phase}, ${m.certainty}`);
const marks = (list) => list.map((m) => el("span", { class: "mark" }, glyph(m.certainty), MARK_WORD(m)));

function standing(story) {
  const s = story.standing;
  if (!s) return el("p", { class: "lede" }, "No report tells a phase that has come about on a known day.");
  const ahead = story.days.filter((d) => d.date === null || d.date >= s.last)
    .flatMap((d) => d.steps.filter((step) => !step.marks.some((m) => m.certainty === "actual")).map((step) => [d, step]));
  return el("div", { class: "standing" },
    el("p", { class: "now" }, glyph("actual", 20), el("b", {}, capital(s.phase)), " since ", el("time", {}, s.since),
      s.since !== s.lastDay ? el("span", { class: "soft" }, `, last told of ${s.lastDay}`) : null),
    el("p", { class: "lead" }, say(s.step.what, s.step.evidence, 420)),
    el("p", { class: "who" }, el("b", {}, names(s.step.who)), s.step.who.length ? " · " : "", sources(s.step.evidence)),
    s.also.length ? el("p", { class: "who also" }, "Also told of that day: ", s.also.map((a, i) => [i ? "; " : "", el("button", { class: "src", type: "button", "aria-label": `${a.phase}: open the sentence`, title: plain(clip(words(a.evidence[0]), 300)), onclick: (event) => open(a.evidence, 0, event.currentTarget) }, a.phase)])) : null,
    ahead.length ? [el("h3", {}, "Told of that day or later, not as actual"), lazily(ahead, 4, ([d, step]) =>
      el("li", {}, el("div", { class: "who" }, marks(step.marks), " ", d.day), say(step.what, step.evidence, 240), el("div", { class: "who" }, el("b", {}, names(step.who)), step.who.length ? " · " : "", sources(step.evidence))), "ul")] : null);
}

function timeline(story) {
  return [matrix(story), lazily(story.days, 20, day, "ol", "day")];
}
function day(d) {
  return el("li", { class: "day" }, el("h3", {}, d.date ? el("time", { datetime: d.date }, d.day) : d.day),
    lazily(d.steps, 8, (step) =>
      el("li", { class: "step" + (step.marks.some((m) => m.certainty === "actual") ? "" : " doubt") },
        el("div", { class: "marks" }, marks(step.marks)),
        say(step.what, step.evidence, 320),
        el("div", { class: "who" }, el("b", {}, names(step.who)), step.who.length ? " · " : "", sources(step.evidence))), "ul"));
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
  return el("button", { class: "cell", type: "button", "aria-label": `${phase}, ${d.day}, ${here.join(" and ")}, ${plural(steps.length, "sentence")}`, title: plain(clip(steps[0].what, 200)), onclick: (event) => open(evidence, 0, event.currentTarget) },
    here.map((c) => glyph(c, 15)));
}
