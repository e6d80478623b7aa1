"use strict";
/* The board draws one story of the case at a time. Report text enters the page only as text nodes. */
(() => {
  const CASE = JSON.parse(document.getElementById("case").textContent);
  const WORLD = JSON.parse(document.getElementById("world").textContent);
  const $ = (id) => document.getElementById(id);
  const STATUS = ["contested", "unconfirmed", "corroborated", "compatible", "superseded", "single-origin"];
  const MEANING = {
    contested: "Positions that cannot both hold.",
    unconfirmed: "Asserted by an interested party; those who could confirm have not.",
    corroborated: "Two or more independent origins say the same.",
    compatible: "Looks different, and both can hold.",
    superseded: "An older figure, replaced.",
    "single-origin": "One origin only.",
  };
  let opener = null;

  function el(tag, attributes, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else if (name === "class") node.className = value;
      else node.setAttribute(name, value === true ? "" : value);
    }
    for (const child of children.flat()) {
      if (child === null || child === undefined || child === false) continue;
      node.append(child);
    }
    return node;
  }
  const plural = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  const three = (c) => `${plural(c.articles, "article")}, ${plural(c.texts, "text")}, ${plural(c.origins, "origin")}`;
  const squash = (text) => text.replace(/\s+/g, " ").trim();
  const words = (e) => squash(CASE.reports[e[0]].text.slice(e[1], e[2]));
  const unique = (items) => [...new Set(items)];

  /* Evidence. */
  function say(text, evidence, quoted) {
    return el("button", { class: "say" + (quoted ? " quoted" : ""), onclick: (event) => open(evidence, event.currentTarget) }, squash(text));
  }
  function sources(evidence) {
    const seen = new Set();
    const first = evidence.filter((e) => !seen.has(e[0]) && seen.add(e[0]));
    return el("div", {}, first.map((e) =>
      el("button", { class: "src", title: words(e), onclick: (event) => open(e, event.currentTarget) }, CASE.reports[e[0]].outlet + (CASE.reports.filter((r) => r.outlet === CASE.reports[e[0]].outlet).length > 1 ? ` (${CASE.reports[e[0]].name})` : ""))));
  }
  function open(evidence, from) {
    const [number, start, end, from0, to0] = evidence;
    const report = CASE.reports[number];
    const reader = $("reader");
    const text = report.text;
    const body = el("div", { class: "text", dir: "auto" });
    const mark = el("mark", { id: "here", tabindex: "-1" });
    mark.append(text.slice(from0, start), el("b", {}, text.slice(start, end)), text.slice(end, to0));
    body.append(text.slice(0, from0), mark, text.slice(to0));
    opener = from || opener;
    reader.replaceChildren(
      el("button", { class: "close", onclick: close }, "Close (Esc)"),
      el("p", { class: "who" }, el("b", {}, report.outlet), report.published ? " · " + report.published : " · date unknown"),
      report.title ? el("h2", {}, report.title) : null,
      el("p", { class: "who" }, `${report.name} · text ${report.lineage}${copies(number)}`),
      body);
    reader.hidden = false;
    $("frame").classList.add("reading");
    mark.scrollIntoView({ block: "center" });
    mark.focus({ preventScroll: true });
  }
  function copies(number) {
    const same = CASE.reports.filter((r, i) => i !== number && r.lineage === CASE.reports[number].lineage);
    return same.length ? ", shared with " + same.map((r) => `${r.outlet} (${r.name})`).join(", ") : "";
  }
  function close() {
    $("reader").hidden = true;
    $("frame").classList.remove("reading");
    if (opener && opener.isConnected) opener.focus();
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !$("reader").hidden) close(); });

  /* Sections. */
  function section(id, title, lede, ...body) {
    return el("section", { id, "aria-labelledby": id + "-h" }, el("h2", { id: id + "-h" }, title), lede ? el("p", { class: "lede" }, lede) : null, ...body);
  }
  function phases(story) {
    return el("ol", { class: "phases" }, story.phases.map((p) =>
      el("li", {},
        el("time", { datetime: p.date }, p.day),
        el("span", {}, el("span", { class: "tag " + p.phase }, p.phase)),
        el("div", {}, say(p.what, p.evidence[0]), p.certainty !== "actual" ? el("span", { class: "who" }, ` (${p.certainty})`) : null,
          el("div", { class: "who" }, p.who.join(", ")), sources(p.evidence)))));
  }
  function questions(story) {
    return el("ul", { class: "plain" }, story.questions.map((q) =>
      el("li", {}, el("span", { class: "tag " + q.reason.replace(" ", "-") }, q.reason), " ", q.evidence.length ? say(q.what, q.evidence[0]) : q.what)));
  }
  function finding(f) {
    return el("article", { class: "finding " + f.status },
      el("h3", {}, squash(f.topic), el("span", { class: "tag " + f.status, title: MEANING[f.status] }, f.status)),
      el("div", { class: "positions" }, f.positions.map(position)),
      f.silent.length ? el("p", { class: "silent" }, "Has not confirmed: " + f.silent.join(", ")) : null);
  }
  function position(p) {
    const interested = p.origins.filter((o) => o.interested).map((o) => o.name);
    return el("div", { class: "position" },
      say(p.says, p.evidence[0]),
      el("div", { class: "who" }, el("b", {}, p.who.join(", ") || "nobody named")),
      el("div", { class: "three" }, three(p.counts)),
      interested.length ? el("div", { class: "who interested" }, "speaks of itself: " + unique(interested).join(", ")) : null,
      sources(p.evidence));
  }

  /* Ledger. */
  function ledger(l) {
    const title = [l.unit, l.counted, l.place].filter(Boolean).join(", ");
    const chart = l.entries.some((e) => e.low !== null || e.high !== null) ? ledgerChart(l, title) : null;
    return el("figure", {}, el("figcaption", {}, title, " ", el("span", { class: "tag " + l.fit }, l.fit)), chart);
  }
  function ledgerChart(l, title) {
    const width = Math.min(900, $("situation").clientWidth - 64 || 700), narrow = width < 560;
    const row = narrow ? 46 : 28, left = narrow ? 0 : 250, right = 20, top = 22;
    const values = l.entries.flatMap((e) => [e.low, e.high]).filter((v) => v !== null);
    const most = d3.max(values) || 1;
    const x = d3.scaleLinear([0, most * 1.25], [left, width - right]).nice();
    const height = top + row * l.entries.length + 6;
    const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "group").attr("aria-label", "Counts of " + title);
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${top - 4})`).call(d3.axisTop(x).ticks(narrow ? 3 : 6, "~s").tickSize(-(height - top)));
    svg.select(".axis path").remove();
    l.entries.forEach((e, i) => {
      const y = top + row * i + row / 2 + (narrow ? 9 : 0);
      const label = `${e.bounds}${e.asOf ? ", " + e.asOf : ""}${e.who.length ? ": " + e.who.join(", ") : ""}`;
      const g = svg.append("g").attr("role", "button").attr("tabindex", 0).attr("aria-label", label)
        .on("click", (event) => open(e.evidence[0], event.currentTarget))
        .on("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(e.evidence[0], event.currentTarget); } });
      g.append("title").text(words(e.evidence[0]));
      g.append("rect").attr("x", 0).attr("y", y - row / 2 - (narrow ? 9 : 0)).attr("width", width).attr("height", row).attr("fill", "transparent");
      g.append("text").attr("x", narrow ? 0 : left - 12).attr("y", narrow ? y - 12 : y + 4).attr("text-anchor", narrow ? "start" : "end").text(clip(label, narrow ? 58 : 40));
      if (e.low !== null && e.high !== null && e.low !== e.high) g.append("line").attr("class", "bar").attr("x1", x(e.low)).attr("x2", x(e.high)).attr("y1", y).attr("y2", y);
      if (e.high === null) { g.append("line").attr("class", "open").attr("x1", x(e.low)).attr("x2", x.range()[1]).attr("y1", y).attr("y2", y); arrow(g, x.range()[1], y, 1); }
      if (e.low === null) { g.append("line").attr("class", "open").attr("x1", x(0)).attr("x2", x(e.high)).attr("y1", y).attr("y2", y); }
      for (const v of unique([e.low, e.high])) if (v !== null) g.append("circle").attr("class", "dot").attr("cx", x(v)).attr("cy", y).attr("r", 5);
    });
    return svg.node();
  }
  const arrow = (g, x, y) => g.append("path").attr("d", `M${x - 6},${y - 4}L${x},${y}L${x - 6},${y + 4}`).attr("fill", "none").attr("stroke", "currentColor").attr("class", "open").attr("stroke-dasharray", "none");
  const clip = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);

  /* Map. */
  const COUNTRIES = decode(WORLD);
  function decode(topology) {
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
      let x = 0, y = 0;
      return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
    });
    const ring = (ids) => ids.flatMap((id, i) => {
      const line = id < 0 ? arcs[~id].slice().reverse() : arcs[id];
      return i ? line.slice(1) : line;
    });
    return topology.objects.countries.geometries.filter((g) => g.type).map((g) => ({
      type: "Feature", properties: g.properties,
      geometry: { type: g.type, coordinates: g.type === "Polygon" ? g.arcs.map(ring) : g.arcs.map((p) => p.map(ring)) },
    }));
  }
  function map(story) {
    const placed = story.places.filter((p) => p.lat !== null && p.kind !== "country");
    const unplaced = story.places.filter((p) => p.lat === null);
    const parts = [];
    if (placed.length) {
      const width = Math.min(1000, $("situation").clientWidth - 64 || 700), height = Math.max(300, Math.round(width * 0.48));
      const points = { type: "MultiPoint", coordinates: focus(placed).map((p) => [p.lon, p.lat]) };
      const projection = d3.geoMercator().fitExtent([[width * 0.14, height * 0.14], [width * 0.86, height * 0.86]], points);
      if (projection.scale() > 60000 || !isFinite(projection.scale())) projection.scale(60000).translate([width / 2, height / 2]).center(d3.geoCentroid(points)).translate([width / 2, height / 2]);
      projection.clipExtent([[-4, -4], [width + 4, height + 4]]);
      const path = d3.geoPath(projection);
      const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "group").attr("aria-label", "Map of the places named");
      svg.append("g").selectAll("path").data(COUNTRIES).join("path").attr("class", "land").attr("d", path);
      svg.append("g").selectAll("text").data(COUNTRIES.filter((c) => { const b = path.bounds(c); return isFinite(b[0][0]) && b[1][0] - b[0][0] > 90; }))
        .join("text").attr("class", "country").attr("text-anchor", "middle").attr("transform", (c) => { const m = path.centroid(c); return `translate(${m[0]},${m[1]})`; }).text((c) => c.properties.name.toUpperCase());
      const size = d3.scaleSqrt([0, d3.max(placed, (p) => p.evidence.length)], [3, 14]);
      const boxes = [];
      placed.slice().sort((a, b) => b.evidence.length - a.evidence.length).forEach((p) => {
        const [x, y] = projection([p.lon, p.lat]);
        if (x < 0 || y < 0 || x > width || y > height) return;
        const g = svg.append("g").attr("role", "button").attr("tabindex", 0).attr("aria-label", `${p.name}, ${plural(p.evidence.length, "mention")}`)
          .on("click", (event) => p.evidence[0] && open(p.evidence[0], event.currentTarget))
          .on("keydown", (event) => { if (event.key === "Enter" && p.evidence[0]) open(p.evidence[0], event.currentTarget); });
        g.append("title").text(`${p.name}${p.country ? ", " + p.country : ""}: ${plural(p.evidence.length, "mention")}; spelled ${p.variants.join(", ")}`);
        g.append("circle").attr("class", "place").attr("cx", x).attr("cy", y).attr("r", size(p.evidence.length));
        const box = [x + size(p.evidence.length) + 3, y - 7, x + size(p.evidence.length) + 6 + p.name.length * 6.6, y + 7];
        if (!boxes.some((b) => b[0] < box[2] && box[0] < b[2] && b[1] < box[3] && box[1] < b[3]) && box[2] < width) {
          boxes.push(box);
          g.append("text").attr("x", box[0]).attr("y", y + 4).text(p.name);
        }
      });
      parts.push(el("div", { class: "map" }, svg.node()));
    }
    if (unplaced.length) parts.push(el("p", { class: "lede" }, "Not placed: ", unplaced.map((p, i) => [i ? ", " : "", p.evidence[0] ? say(p.name, p.evidence[0]) : p.name])));
    return parts;
  }
  /* Far places would shrink the scene of the event to a dot, so the view holds the nearer nine in ten. */
  function focus(places) {
    if (places.length < 5) return places;
    const weight = d3.sum(places, (p) => p.evidence.length);
    const heavy = places.slice().sort((a, b) => b.evidence.length - a.evidence.length)[0];
    const near = places.slice().sort((a, b) => d3.geoDistance([a.lon, a.lat], [heavy.lon, heavy.lat]) - d3.geoDistance([b.lon, b.lat], [heavy.lon, heavy.lat]));
    let sum = 0;
    return near.filter((p) => { const keep = sum < 0.85 * weight; sum += p.evidence.length; return keep; });
  }

  /* Who says what. */
  function statements(story) {
    const list = el("div", { "aria-live": "polite" });
    const speakers = d3.rollups(story.statements, (v) => v.length, (s) => s.who.join(" and ") || "nobody named").sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]));
    const stances = unique(story.statements.map((s) => s.stance).filter(Boolean)).sort();
    const pick = { who: "", stance: "", text: "" };
    const draw = () => {
      const shown = story.statements.filter((s) => (!pick.who || (s.who.join(" and ") || "nobody named") === pick.who) && (!pick.stance || s.stance === pick.stance || (pick.stance === "silent" && s.silent)) && (!pick.text || words(s.evidence).toLowerCase().includes(pick.text)));
      list.replaceChildren(el("p", { class: "lede" }, `${shown.length} of ${plural(story.statements.length, "statement")}`), ...shown.slice(0, 400).map(statement));
    };
    const select = (name, label, options) => el("label", {}, label, el("select", { onchange: (e) => { pick[name] = e.target.value; draw(); } }, el("option", { value: "" }, "all"), options.map(([value, text]) => el("option", { value }, text))));
    draw();
    return [el("div", { class: "filters" },
      select("who", "Speaker", speakers.map(([n, c]) => [n, `${n} (${c})`])),
      select("stance", "Stance", stances.map((s) => [s, s]).concat([["silent", "silent"]])),
      el("label", {}, "Words", el("input", { type: "search", oninput: (e) => { pick.text = e.target.value.toLowerCase(); draw(); } }))), list];
  }
  function statement(s) {
    const meta = [s.silent ? "silent" : s.stance, s.channel, s.via.length ? "via " + s.via.join(", ") : null, s.nested ? "as told by another" : null].filter(Boolean);
    return el("div", { class: "statement" },
      el("div", {}, el("div", {}, s.who.join(", ") || el("i", {}, "nobody named")), s.organization ? el("div", { class: "meta" }, s.organization) : null, el("div", { class: "meta" }, meta.join(" · "))),
      el("div", {}, say(words(s.evidence), s.evidence, false), el("div", {}, sources([s.evidence]))));
  }

  /* Reports. */
  function reports(story) {
    const groups = d3.groups(story.reports, (n) => CASE.reports[n].lineage);
    return el("div", { class: "scroll" }, el("table", {},
      el("thead", {}, el("tr", {}, ["Text", "Outlet", "Report", "Published", "Shares"].map((h) => el("th", { scope: "col" }, h)))),
      el("tbody", {}, groups.flatMap(([lineage, members]) => members.map((n, i) => {
        const r = CASE.reports[n];
        return el("tr", {}, el("td", {}, i ? "″" : lineage), el("td", {}, r.outlet),
          el("td", {}, say(r.title || r.name, [n, 0, 0, 0, 0])), el("td", {}, r.published || "unknown"), el("td", {}, shares(n)));
      })))));
  }
  function shares(n) {
    return CASE.kinships.filter((k) => (k.left === n || k.right === n) && k.relation !== "unrelated").map((k) => {
      const other = CASE.reports[k.left === n ? k.right : k.left];
      return el("div", { class: "who" }, `${k.relation} of ${other.name}, ${Math.round(100 * k.shared)} % shared`);
    });
  }

  /* The page. */
  function draw(story) {
    document.title = squash(story.headline) + " · Accord";
    const chooser = CASE.stories.length > 1 ? el("label", {}, "Story ", el("select", { id: "story", onchange: (e) => draw(CASE.stories[+e.target.value]) },
      CASE.stories.map((s, i) => el("option", { value: i, selected: s === story }, `${clip(squash(s.headline), 70)} (${plural(s.reports.length, "report")})`)))) : null;
    $("top").replaceChildren(
      el("div", { class: "brand" }, el("b", {}, "Accord"), el("span", {}, "what many reports amount to, every line with its sentence"), chooser),
      el("h1", {}, say(story.headline, story.headlineEvidence)),
      el("div", { class: "counts" }, ["articles", "texts", "origins"].map((c) => el("div", {}, el("b", {}, String(story.counts[c])), el("span", {}, c)))));
    const of = (status) => story.findings.filter((f) => f.status === status);
    const rows = [
      ["stands", "How it stands", "In order of the day that the reports give.", story.phases.length, () => phases(story)],
      ["open", "Open questions", "What a desk should still ask.", story.questions.length, () => questions(story)],
      ...STATUS.map((s) => [s, { contested: "Competing accounts", unconfirmed: "Unconfirmed", corroborated: "Corroborated", compatible: "Compatible", superseded: "Superseded", "single-origin": "Single origin" }[s], MEANING[s], of(s).length, () => of(s).map(finding)]),
      ["ledger", "Ledger", "Counts with their bounds: a dot is a stated bound, a dashed line leaves the other side open.", story.ledgers.length, () => story.ledgers.map(ledger)],
      ["map", "Map", "Places by how often they are named.", story.places.length, () => map(story)],
      ["says", "Who says what", null, story.statements.length, () => statements(story)],
      ["reports", "Reports and their texts", "Reports that carry one text stand under one number.", story.reports.length, () => reports(story)],
    ].filter((r) => r[3] > 0);
    $("contents").replaceChildren(el("ol", {}, rows.map(([id, title, , n]) => el("li", {}, el("a", { href: "#" + id }, title, el("span", {}, String(n)))))));
    $("situation").replaceChildren(...rows.map(([id, title, lede, , body]) => section(id, title, lede, body())),
      el("footer", {}, "Accord gives no verdicts and no scores of truth. It counts articles, texts and origins, and shows the sentence behind each line."));
    $("reader").hidden = true;
    $("frame").classList.remove("reading");
  }
  const largest = CASE.stories.reduce((a, b) => (b.reports.length > a.reports.length ? b : a));
  draw(largest);
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (Math.abs(window.innerWidth - width) > 40) { width = window.innerWidth; const s = $("story"); draw(s ? CASE.stories[+s.value] : largest); }
  });
})();
