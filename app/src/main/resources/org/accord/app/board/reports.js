/* Reports by the text they carry; what they share with one another. */
function reports(story) {
  const groups = d3.groups(story.reports, (n) => CASE.reports[n].lineage);
  return lazily(groups, 40, ([, members]) =>
    el("li", { class: "lineage" },
      members.length > 1 ? el("p", { class: "who" }, `One text, ${plural(members.length, "report")}`) : null,
      lazily(members, 10, report, "ul")), "ol", "text");
}
function report(n) {
  const r = CASE.reports[n];
  return el("li", { class: "report" },
    el("div", { class: "outlet" }, el("b", {}, told(r.outlet)), el("div", { class: "who" }, r.when)),
    el("div", {}, say(r.title || r.name, [n, 0, 0, 0, 0]), el("div", { class: "who" }, told(r.name)), shared(n)));
}
function shared(n) {
  const related = KIN.get(n) || [];
  if (!related.length) return null;
  return lazily(related, 3, (r) => el("li", { class: "who" }, capital(relation(r)[0]), " ", relation(r).slice(2), " ", compare(n, r)), "ul");
}

function otherStories(story) {
  const others = CASE.stories.filter((s) => s !== story);
  return lazily(others, 20, (s) => el("li", {}, el("button", { class: "say", type: "button", dir: "auto", onclick: () => { draw(s); window.scrollTo(0, 0); $("situation").focus({ preventScroll: true }); } }, clip(squash(s.headline), 240)),
    el("div", { class: "who" }, three(s.counts), " ", sources([s.headlineEvidence]))), "ul", "story");
}
