/* Reports by the text they carry, what they share with one another, and the other stories of the case. */
import { clip, el, lazily, phrase, plural, three, told } from "./dom.js";
import { askable, decidable, storyThing } from "./decisions.js";
import { say, sources, whole } from "./evidence.js";
import { kin } from "./pair.js";
import { seen, tell } from "./store.js";

export function reports(story) {
  const groups = d3.groups(story.reports, (n) => seen.index.reports[n].lineage);
  return lazily(groups, 40, ([, members]) =>
    el("li", { class: "lineage" },
      members.length > 1 ? el("p", { class: "who" }, `One text, ${plural(members.length, "report")}`) : null,
      lazily(members, 10, (n) => report(n, story), "ul")), "ol", "text");
}
function report(n, story) {
  const r = seen.index.reports[n];
  return askable(el("li", { class: "report line" },
    el("div", { class: "outlet" }, el("b", {}, told(r.outlet)), r.fresh ? [" ", el("span", { class: "tag fresh" }, "new")] : null, el("div", { class: "who" }, r.when)),
    el("div", {}, say(r.title || r.name, whole(n)), el("div", { class: "who" }, told(r.name)), kin(n))),
  storyThing(story, [r.id]));
}

/* Before anything is told of them. */
export function storiesSoFar(stories) {
  const sorted = stories.slice().sort((a, b) => b.reports.length - a.reports.length);
  return lazily(sorted, 20, (s) => el("li", { class: "line" }, say(s.headline, s.headlineEvidence, 240), el("div", { class: "who" }, plural(s.reports.length, "report"), " · ", sources([s.headlineEvidence]))), "ul", "story");
}
export function otherStories(story, stories) {
  const others = stories.filter((s) => s.id !== story.id).sort((a, b) => b.reports.length - a.reports.length);
  return lazily(others, 20, (s) => decidable(el("li", { class: "line" }, el("button", { class: "say", type: "button", dir: "auto", onclick: () => tell("story", s.id) }, clip(phrase(s.headline), 240)),
    el("div", { class: "who" }, three(s.counts), " ", sources([s.headlineEvidence]))), storyThing(s)), "ul", "story");
}
