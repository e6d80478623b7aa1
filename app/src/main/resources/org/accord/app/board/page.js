/* The page: one story of the case at a time, as known now or at a stop. */
import { $, clip, el, lazily, phrase, plain, plural } from "./dom.js";
import { decidable, decisionList, storyThing } from "./decisions.js";
import { notice } from "./deciding.js";
import { close, say, sources } from "./evidence.js";
import { agreed, finding, glance, MEANING, questions, TITLE } from "./findings.js";
import { help } from "./keys.js";
import { figures, ledgers } from "./ledger.js";
import { listen, taken } from "./live.js";
import { map } from "./map.js";
import { changed, replay } from "./replay.js";
import { otherStories, reports, storiesSoFar } from "./reports.js";
import { searchAgain, searchBox } from "./search.js";
import { drawAll, drawInTime, drawNow, forget, section } from "./sections.js";
import { standing } from "./standing.js";
import { statements } from "./statements.js";
import { LIVE, load, Moved, renew, seen } from "./store.js";
import { timeline } from "./timeline.js";
import { undertaking } from "./undertaking.js";

const COUNTED = { articles: "Reports of this story", texts: "What remains when copies are collapsed", origins: "Speakers and first-hand sources; one statement through five outlets is one" };
/* The story that is seen, by its row in the index of the whole case. */
let chosen = null;
let drawn = 0;

const largest = (stories) => stories.reduce((a, b) => (b.reports.length > a.reports.length ? b : a));
/* Of these stories the one that shares most reports with another, which may be of another state of the case. */
function same(stories, other) {
  const its = new Set(other.reports);
  const shared = (s) => s.reports.filter((n) => its.has(n)).length;
  const best = stories.reduce((a, b) => (!a || shared(b) > shared(a) ? b : a), null);
  return best && shared(best) ? best : null;
}

/* Draws the chosen story as known at the stop that is seen; what is on the screen stays where it is. */
async function show(keep) {
  const ticket = ++drawn;
  const stories = seen.stop ? (await load("stories", seen.stop)).stories : seen.index.stories;
  const line = seen.stop ? same(stories, chosen) : chosen;
  const story = line && (await load("stories/" + line.id, seen.stop));
  if (ticket !== drawn) return;
  const settle = keep ? anchor() : () => {};
  header(story, line);
  parts(story, stories);
  settle();
  if (story) drawInTime();
  const news = story ? await changed(story) : null;
  if (ticket === drawn && $("changes")) $("changes").replaceChildren(...[news].filter(Boolean));
}
/* The part that is at the top of the screen now will be there when the page is drawn anew. */
function anchor() {
  const at = [...document.querySelectorAll("main > section")].find((s) => s.getBoundingClientRect().bottom > 80);
  if (!at || window.scrollY < 40) return () => {};
  const { id } = at, top = at.getBoundingClientRect().top;
  const before = [...document.querySelectorAll("main > section")].map((s) => s.id);
  return () => {
    before.slice(0, before.indexOf(id) + 1).forEach(drawNow);
    if ($(id)) window.scrollBy({ top: $(id).getBoundingClientRect().top - top, behavior: "instant" });
  };
}

function header(story, line) {
  document.title = plain(clip(phrase((line || chosen).headline), 90)) + " · Accord";
  const options = seen.index.stories.slice().sort((a, b) => b.reports.length - a.reports.length);
  const chooser = options.length > 1 ? el("label", { class: "chooser" }, "Story ", el("select", { id: "story", onchange: (e) => choose(e.target.value) },
    options.map((s) => el("option", { value: s.id, selected: s === chosen }, `${plain(clip(phrase(s.headline), 70))} (${plural(s.reports.length, "report")})`)))) : null;
  const dated = story ? story.reports.map((n) => seen.index.reports[n]).filter((r) => r.day) : [];
  const focus = document.activeElement && document.activeElement.id;
  $("top").replaceChildren(
    el("div", { class: "brand" }, el("b", {}, "Accord"), chooser, searchBox(), el("button", { type: "button", class: "quiet keyshelp", "aria-label": "Keys", onclick: help }, "?")),
    story ? decidable(el("div", { class: "line headline" }, el("h1", {}, say(story.headline, story.headlineEvidence))), storyThing(story)) : el("h1", {}, "Nothing of this story was known then."),
    ...(story ? [
      el("p", { class: "who" }, sources([story.headlineEvidence])),
      el("dl", { class: "counts" },
        ["articles", "texts", "origins"].map((c) => el("div", { title: COUNTED[c] }, el("dt", {}, story.counts[c] === 1 ? c.slice(0, -1) : c), el("dd", {}, story.counts[c].toLocaleString("en")))),
        dated.length ? el("div", { class: "range" }, el("dt", {}, "published"), el("dd", {}, dated[0].when !== dated[dated.length - 1].when ? [dated[0].when, " to ", dated[dated.length - 1].when] : dated[0].when)) : null)] : []),
    ...[replay()].filter(Boolean),
    el("div", { id: "changes", "aria-live": "polite" }));
  document.body.classList.toggle("past", !!seen.stop);
  if (focus && $(focus)) $(focus).focus({ preventScroll: true });
}

const ALWAYS = ["stands", "timeline", "undertaking"];
function parts(story, stories) {
  forget();
  close();
  if (!story) {
    $("contents").replaceChildren();
    $("situation").replaceChildren(el("p", { class: "lede" }, "Move the slider on."));
    return;
  }
  const of = (status) => story.findings.filter((f) => f.status === status);
  const found = (status) => [status, TITLE[status], MEANING[status], of(status).length, () => lazily(of(status), 12, (f) => finding(f, story), "div", "finding")];
  const rows = [
    ["stands", story.undertaking ? "How it stands" : "At a glance", null, story.days.length ? 0 : -1, () => el("div", { class: "first" }, el("div", {}, standing(story), figures(story), el("div", { class: "glance agreed" }, agreed(story))), glance(story))],
    found("contested"),
    found("unconfirmed"),
    ["undertaking", "The undertaking", story.undertaking ? `A negotiated ${story.undertaking.kind}: who, on which terms, waiting for what, whither.` : null, story.undertaking ? 0 : -1, () => undertaking(story)],
    ["open", "Open questions", "What a desk should still ask.", story.questions.length, () => questions(story)],
    ["timeline", "Timeline", "What the reports tell of each day. Filled: actual. Hollow: expected, demanded, conditional, denied or disputed.", story.days.length ? 0 : -1, () => timeline(story)],
    ["ledger", "Ledger", "Counts by the day they hold for. A dot is a stated bound, a hollow dot “about”; a dashed line leaves that side open.", story.ledgers.length, () => ledgers(story)],
    ["map", "Map", "Places by how many claims name them; a hollow one is known by its province only. Borders: Natural Earth.", story.places.length, () => map(story)],
    ...["corroborated", "compatible", "superseded", "single-origin"].map(found),
    ["says", "Who says what", null, story.statements, () => statements(story)],
    ["reports", "Reports and their texts", "Reports that carry one text stand together.", story.reports.length, () => reports(story)],
    ["decisions", "Decisions", "What analysts decided on this case, latest first.", seen.index.decisions.length, decisionList],
    ["others", "Other stories in this case", null, stories.length - 1, () => otherStories(story, stories)],
  ].filter((r) => r[3] > 0 || (r[3] === 0 && ALWAYS.includes(r[0])));
  $("contents").replaceChildren(el("ol", {}, rows.map(([id, title, , n]) => el("li", {}, el("a", { href: "#" + id, onclick: () => rows.slice(0, rows.findIndex((r) => r[0] === id) + 1).forEach((r) => drawNow(r[0])) }, title, n ? el("span", {}, n.toLocaleString("en")) : null)))));
  $("situation").replaceChildren(...rows.map((row) => section(...row)),
    el("footer", {}, "Accord gives no verdicts and no scores of truth. It counts articles, texts and origins, and shows the sentence behind each line."));
  rows.slice(0, 2).forEach((r) => drawNow(r[0]));
}

function choose(id) {
  const stories = seen.index.stories;
  chosen = stories.find((s) => s.id === id) || chosen;
  show(false);
  window.scrollTo(0, 0);
}
/* Takes the newest state of the case, and marks what is new in it. */
async function takeNew() {
  const known = new Set(seen.index.reports.map((r) => r.id));
  const old = chosen && { reports: chosen.reports.map((n) => seen.index.reports[n].id) };
  await renew();
  const number = new Map(seen.index.reports.map((r, n) => [r.id, n]));
  seen.index.reports.forEach((r) => { r.fresh = known.size > 0 && !known.has(r.id); });
  taken();
  if (seen.index.whole === false) return early();
  if (!seen.index.stories.length) return empty();
  chosen = (old && same(seen.index.stories, { reports: old.reports.map((id) => number.get(id)) })) || largest(seen.index.stories);
  await show(true);
  searchAgain();
}
/* Before the case is derived: its reports, in the stories they belong to, can be read and searched. */
function early() {
  const { reports: all, stories } = seen.index;
  const numbers = all.map((r, n) => n);
  const text = $("search") ? $("search").value : "";
  document.title = "Accord · opening the case";
  $("top").replaceChildren(
    el("div", { class: "brand" }, el("b", {}, "Accord"), searchBox(), el("button", { type: "button", class: "quiet keyshelp", "aria-label": "Keys", onclick: help }, "?")),
    el("h1", {}, "The case is being weighed."),
    el("p", { id: "weighing", class: "who", role: "status" }, all.length ? "" : "Its reports are being sorted into stories."));
  $("search").value = text;
  forget();
  $("contents").replaceChildren();
  $("situation").replaceChildren(...[
    ["others", "Stories so far", "What their reports state is told in a moment; this page then shows it.", stories.length, () => storiesSoFar(stories)],
    ["reports", "Reports and their texts", "Reports that carry one text stand together.", all.length, () => reports({ reports: numbers })],
  ].filter((r) => r[3] > 0).map((row) => section(...row)));
}
function empty() {
  $("top").replaceChildren(el("div", { class: "brand" }, el("b", {}, "Accord")), el("h1", {}, "The case holds no report."));
  $("situation").replaceChildren(el("p", { class: "lede" }, LIVE ? "Reports show here as they are read." : "Begin with: accord read FOLDER"));
}

const on = (what, act) => document.addEventListener("accord:" + what, (event) => attempt(() => act(event.detail)));
/* Where the server's case has moved on in the middle of it, the newest state is taken. */
async function attempt(act) {
  try {
    await act();
  } catch (e) {
    if (e instanceof Moved) await takeNew();
    else notice(e.message, true);
  }
}
on("stop", async (stop) => { seen.stop = stop; await show(true); searchAgain(); });
on("story", (id) => { if (seen.stop) seen.stop = null; choose(id); $("situation").focus({ preventScroll: true }); });
on("renew", takeNew);
window.addEventListener("beforeprint", () => { drawAll(); document.querySelectorAll("main details:not([open])").forEach((d) => { d.open = true; d.dataset.printing = ""; }); });
window.addEventListener("afterprint", () => document.querySelectorAll("details[data-printing]").forEach((d) => { d.open = false; delete d.dataset.printing; }));

attempt(async () => {
  await renew();
  if (seen.index.whole === false) early();
  else if (!seen.index.stories.length) empty();
  else {
    chosen = largest(seen.index.stories);
    await show(false);
  }
  listen();
});
