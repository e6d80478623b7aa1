/* Who says what: every attribution, by speaker, stance and words. */
const NOBODY = "nobody named";
const speaker = (s) => s.who.join(" and ") || NOBODY;

function statements(story) {
  const list = el("div");
  const count = el("p", { class: "lede", role: "status" });
  const speakers = d3.rollups(story.statements, (v) => v.length, speaker).sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]));
  const stances = d3.rollups(story.statements.filter((s) => s.stance), (v) => v.length, (s) => s.stance).sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]));
  const silent = story.statements.filter((s) => s.silent).length;
  const pick = { who: "", stance: "", text: "" };
  const fits = (s) => (!pick.who || speaker(s) === pick.who)
    && (!pick.stance || (pick.stance === "silent" ? s.silent : s.stance === pick.stance))
    && (!pick.text || (words(s.evidence) + " " + speaker(s)).toLowerCase().includes(pick.text));
  const draw = () => {
    const shown = story.statements.filter(fits);
    count.textContent = shown.length === story.statements.length ? plural(shown.length, "statement") : `${shown.length.toLocaleString("en")} of ${plural(story.statements.length, "statement")}`;
    list.replaceChildren(pick.who && shown.length ? portrait(story, shown) : "", lazily(shown, 30, statement, "div", "statement"));
  };
  const select = (name, text, options) => el("label", {}, text, el("select", { onchange: (e) => { pick[name] = e.target.value; draw(); } },
    el("option", { value: "" }, "all"), options.map(([value, n]) => el("option", { value }, `${plain(clip(value, 60))} (${n})`))));
  let wait = 0;
  const search = el("input", { type: "search", oninput: (e) => { clearTimeout(wait); wait = setTimeout(() => { pick.text = e.target.value.toLowerCase().trim(); draw(); }, 120); } });
  draw();
  return [el("form", { class: "filters", role: "search", "aria-label": "Statements", onsubmit: (e) => e.preventDefault() },
    select("who", "Speaker", speakers),
    select("stance", "Stance", silent ? stances.concat([["silent", silent]]) : stances),
    el("label", {}, "Words", search)), count, list];
}
/* What is known of the chosen speaker. */
function portrait(story, shown) {
  const actors = unique(shown.flatMap((s) => s.actors)).map((n) => story.actors[n]);
  const lines = actors.slice(0, 4).map((a) => {
    const also = a.variants.filter((v) => v !== a.name);
    return el("p", { class: "portrait" }, el("b", {}, told(a.name)), ` · ${a.kind}`, a.role ? [" · ", told(a.role)] : null, a.named ? null : " · unnamed",
      also.length ? [" · also called ", names(also.slice(0, 8))] : null);
  });
  return el("div", {}, lines);
}
function statement(s) {
  const meta = [s.silent ? "silent" : s.stance, s.channel].filter(Boolean).map((w) => told(w));
  if (s.via.length) meta.push(el("span", {}, "via ", names(s.via)));
  if (s.nested) meta.push("as told by another");
  return el("div", { class: "statement" },
    el("div", {}, el("div", { class: "speaker" }, s.who.length ? names(s.who) : NOBODY), s.organization && !s.who.includes(s.organization) ? el("div", { class: "who" }, told(s.organization)) : null,
      el("div", { class: "who" }, meta.map((m, i) => [i ? " · " : "", m]))),
    el("div", { class: s.quotation === "direct" ? "quoted" : null }, say(words(s.evidence), s.evidence, 500), " ", sources([s.evidence])));
}
