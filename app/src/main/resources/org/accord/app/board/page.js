/* The page: one story of the case at a time. */
function section(id, title, lede, count, body) {
  return el("section", { id, "aria-labelledby": id + "-title" },
    el("h2", { id: id + "-title" }, title, count ? el("span", { class: "soft" }, ` ${count.toLocaleString("en")}`) : null),
    lede ? el("p", { class: "lede" }, lede) : null, body);
}
const COUNTED = { articles: "Reports of this story", texts: "What remains when copies are collapsed", origins: "Speakers and first-hand sources; one statement through five outlets is one" };
function draw(story) {
  document.title = plain(clip(story.headline, 90)) + " · Accord";
  const chooser = CASE.stories.length > 1 ? el("label", { class: "chooser" }, "Story ", el("select", { id: "story", onchange: (e) => draw(CASE.stories[+e.target.value]) },
    CASE.stories.map((s, i) => el("option", { value: i, selected: s === story }, `${plain(clip(s.headline, 70))} (${plural(s.reports.length, "report")})`)))) : null;
  const dated = story.reports.map((n) => CASE.reports[n]).filter((r) => r.published);
  $("top").replaceChildren(
    el("div", { class: "brand" }, el("b", {}, "Accord"), chooser),
    el("h1", {}, say(story.headline, story.headlineEvidence)),
    el("p", { class: "who" }, sources([story.headlineEvidence])),
    el("dl", { class: "counts" },
      ["articles", "texts", "origins"].map((c) => el("div", { title: COUNTED[c] }, el("dt", {}, story.counts[c] === 1 ? c.slice(0, -1) : c), el("dd", {}, story.counts[c].toLocaleString("en")))),
      dated.length ? el("div", { class: "range" }, el("dt", {}, "published"), el("dd", {}, dated.length > 1 ? [dated[0].when, " to ", dated[dated.length - 1].when] : dated[0].when)) : null));
  const of = (status) => story.findings.filter((f) => f.status === status);
  const found = (status) => [status, TITLE[status], MEANING[status], of(status).length, () => lazily(of(status), 12, finding, "div", "finding")];
  const rows = [
    ["stands", "How it stands", null, story.days.length ? 0 : -1, () => standing(story)],
    ["undertaking", "The undertaking", story.undertaking ? `A negotiated ${story.undertaking.kind}: who, on which terms, waiting for what, whither.` : null, story.undertaking ? 0 : -1, () => undertaking(story)],
    ["open", "Open questions", "What a desk should still ask.", story.questions.length, () => questions(story)],
    found("contested"),
    found("unconfirmed"),
    ["timeline", "Timeline", "What the reports tell of each day. Filled: actual. Hollow: expected, demanded, conditional, denied or disputed.", story.days.length ? 0 : -1, () => timeline(story)],
    ["ledger", "Ledger", "Counts by the day they hold for. A dot is a stated bound, a hollow dot “about”; a dashed line leaves that side open.", story.ledgers.length, () => ledgers(story)],
    ["map", "Map", "Places by how often they are named. Borders: Natural Earth.", story.places.length, () => map(story)],
    ...["corroborated", "compatible", "superseded", "single-origin"].map(found),
    ["says", "Who says what", null, story.statements.length, () => statements(story)],
    ["reports", "Reports and their texts", "Reports that carry one text stand together.", story.reports.length, () => reports(story)],
    ["others", "Other stories in this case", null, CASE.stories.length - 1 || -1, () => otherStories(story)],
  ].filter((r) => r[3] > 0 || (r[3] === 0 && (r[0] === "stands" || r[0] === "timeline" || r[0] === "undertaking")));
  $("contents").replaceChildren(el("ol", {}, rows.map(([id, title, , n]) => el("li", {}, el("a", { href: "#" + id }, title, n ? el("span", {}, n.toLocaleString("en")) : null)))));
  $("situation").replaceChildren(...rows.map(([id, title, lede, n, body]) => section(id, title, lede, n, body())),
    el("footer", {}, "Accord gives no verdicts and no scores of truth. It counts articles, texts and origins, and shows the sentence behind each line."));
  close();
}


window.addEventListener("beforeprint", () => document.querySelectorAll("main details:not([open])").forEach((d) => { d.open = true; d.dataset.printing = ""; }));
window.addEventListener("afterprint", () => document.querySelectorAll("details[data-printing]").forEach((d) => { d.open = false; delete d.dataset.printing; }));

if (CASE.stories.length) draw(CASE.stories.reduce((a, b) => (b.reports.length > a.reports.length ? b : a)));
else $("situation").append(el("p", {}, "The case holds no report."));
