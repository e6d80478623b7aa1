/* The map: places by how often they are named; what is far away or has no coordinates is listed below. */
import { clip, el, lazily, names, plain, plural, told, unique } from "./dom.js";
import { decidable } from "./decisions.js";
import { open, say } from "./evidence.js";
import { load, LIVE, headers } from "./store.js";

let countries = null;
/* The borders, fetched or read when a map is first drawn. */
async function borders() {
  if (!countries) countries = decode(LIVE ? await (await fetch("/board/world.json", { headers: headers() })).json() : await load("world"));
  return countries;
}
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
    properties: g.properties,
    polygons: (g.type === "Polygon" ? [g.arcs] : g.arcs).map((p) => p.map(ring)).map((rings) => ({ rings, x: d3.extent(rings[0], (c) => c[0]), y: d3.extent(rings[0], (c) => c[1]) })),
  }));
}
/* The countries as far as they lie in a window of longitudes and latitudes: to project the whole world takes a quarter of a second. */
function within(west, east, south, north) {
  return countries.map((c) => ({
    type: "Feature", properties: c.properties,
    geometry: { type: "MultiPolygon", coordinates: c.polygons.filter((p) => p.x[0] <= east && p.x[1] >= west && p.y[0] <= north && p.y[1] >= south).map((p) => p.rings) },
  })).filter((c) => c.geometry.coordinates.length);
}

/* Beyond so many kilometres a place is known by its province only, and drawn hollow. */
const COARSE = 25;
const AREAS = ["country", "region", "sea"];
const often = (places) => places.slice().sort((a, b) => b.claims - a.claims || b.evidence.length - a.evidence.length || d3.ascending(a.name, b.name));

export async function map(story) {
  await borders();
  const placed = often(story.places.filter((p) => p.lat !== null && !AREAS.includes(p.kind)));
  const holder = el("div");
  if (placed.length) {
    const near = focus(placed);
    const draw = (all) => {
      const { svg, outside } = sheet(placed, all ? placed : near);
      const toggle = near.length < placed.length
        ? el("button", { type: "button", class: "quiet", onclick: () => { draw(!all); holder.querySelector("button.quiet").focus(); } }, all ? "Show the scene" : "Show every place")
        : null;
      holder.replaceChildren(
        el("div", { class: "map" }, svg),
        el("p", { class: "who underneath" }, toggle, outside.length ? [" Outside this view: ", outside.slice(0, 12).map((p, i) => [i ? ", " : "", say(p.name, p.evidence)]), outside.length > 12 ? ` and ${outside.length - 12} more` : null] : null));
    };
    draw(false);
  }
  const unplaced = often(story.places.filter((p) => p.lat === null));
  return [holder,
    unplaced.length ? el("div", { class: "unplaced" }, el("h3", {}, "Not placed", el("span", { class: "soft" }, ` ${unplaced.length}`)), placeList(unplaced, story)) : null,
    el("details", {}, el("summary", {}, `All places named (${story.places.length})`), placeList(often(story.places), story))];
}
function placeList(places, story) {
  return lazily(places, 24, (p) => {
    const spelled = p.variants.filter((v) => v !== p.name);
    return decidable(el("li", { class: "line" }, p.evidence.length ? say(p.name, p.evidence) : told(p.name), " ",
      el("span", { class: "who" }, [p.country && p.country !== p.name ? p.country : null, p.kind !== "place" ? p.kind : null, plural(p.claims, "claim")].filter(Boolean).join(" · "),
        spelled.length ? [" · also ", names(spelled.slice(0, 8)), spelled.length > 8 ? ` and ${spelled.length - 8} more` : null] : null)),
    { id: p.id, subject: p.subject, kind: "place", what: p.name, fields: { coordinates: null, name: null, kind: null, country: null },
      others: () => Promise.resolve(often(story.places).map((o) => ({ subject: o.subject, label: unique([o.name, ...o.variants]).join(", ") }))),
      parts: () => unique(p.variants).map((v) => ({ value: v, label: v })) });
  }, "ul");
}

function sheet(placed, shown) {
  const narrow = window.innerWidth < 640;
  const width = narrow ? 420 : 1000, height = narrow ? 380 : 470;
  const points = { type: "MultiPoint", coordinates: shown.map((p) => [p.lon, p.lat]) };
  const projection = d3.geoMercator().fitExtent([[width * 0.12, height * 0.14], [width * 0.8, height * 0.86]], points);
  const most = 24000;
  if (!isFinite(projection.scale()) || projection.scale() > most) {
    projection.scale(most).center(d3.geoCentroid(points)).translate([width / 2, height / 2]);
  }
  projection.clipExtent([[-4, -4], [width + 4, height + 4]]);
  const path = d3.geoPath(projection);
  const [[west, north], [east, south]] = [projection.invert([-4, -4]), projection.invert([width + 4, height + 4])];
  const lands = west < east ? within(west, east, south, north) : within(-180, 180, -90, 90);
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "group").attr("aria-label", "Map of the places named");
  svg.append("g").selectAll("path").data(lands).join("path").attr("class", "land").attr("d", path);
  const taken = [], outside = [];
  const radius = d3.scaleSqrt([0, d3.max(placed, (p) => p.claims) || 1], [3, narrow ? 11 : 13]);
  const spots = [];
  for (const p of placed) {
    const [x, y] = projection([p.lon, p.lat]);
    if (x < 4 || y < 4 || x > width - 4 || y > height - 4) outside.push(p);
    else {
      const r = radius(p.claims);
      spots.push({ p, x, y, r });
      taken.push([x - r, y - r, x + r, y + r]);
    }
  }
  const free = (b) => b[0] > 2 && b[1] > 2 && b[2] < width - 2 && b[3] < height - 2 && !taken.some((t) => t[0] < b[2] && b[0] < t[2] && t[1] < b[3] && b[1] < t[3]);
  for (const { p, x, y, r } of spots.slice().reverse()) {
    const name = `${p.name}, ${plural(p.claims, "claim")}`;
    const g = svg.append("g").attr("class", "spot").attr("role", "button").attr("tabindex", 0).attr("aria-label", plain(name)).attr("data-x", x)
      .on("click", (event) => open(p.evidence, 0, event.currentTarget))
      .on("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(p.evidence, 0, event.currentTarget); } });
    g.append("title").text(plain(`${name}${p.country ? ", " + p.country : ""}; spelled ${p.variants.join(", ")}`));
    g.append("circle").attr("class", "reach").attr("cx", x).attr("cy", y).attr("r", Math.max(r, 12));
    g.append("circle").attr("class", p.precision > COARSE ? "place coarse" : "place").attr("cx", x).attr("cy", y).attr("r", r);
  }
  const text = svg.append("g").attr("aria-hidden", "true");
  for (const { p, x, y, r } of spots) {
    const name = plain(clip(p.name, 28)), w = name.length * 7 + 4, h = 15;
    const at = [[x + r + 3, y - h / 2, "start"], [x - r - 3 - w, y - h / 2, "end"], [x - w / 2, y - r - h - 1, "middle"], [x - w / 2, y + r + 1, "middle"], [x + r, y - r - h + 3, "start"], [x + r, y + r - 3, "start"]]
      .find(([bx, by]) => free([bx, by, bx + w, by + h]));
    if (!at) continue;
    taken.push([at[0], at[1], at[0] + w, at[1] + h]);
    const tx = at[2] === "start" ? at[0] : at[2] === "end" ? at[0] + w : at[0] + w / 2;
    text.append("text").attr("class", "name").attr("x", tx).attr("y", at[1] + 11.5).attr("text-anchor", at[2]).text(name);
  }
  lands.map((c) => [c, path.bounds(c)]).filter(([, b]) => isFinite(b[0][0]) && b[1][0] - b[0][0] > 70).forEach(([c]) => {
    const [x, y] = path.centroid(c), w = c.properties.name.length * 8.5;
    const box = [x - w / 2, y - 8, x + w / 2, y + 8];
    if (!free(box)) return;
    taken.push(box);
    text.append("text").attr("class", "country").attr("text-anchor", "middle").attr("x", x).attr("y", y + 4).text(c.properties.name.toUpperCase());
  });
  return { svg: svg.node(), outside };
}

/* Far places would shrink the scene to a dot: the view grows from the place named most, and stops before a far leap. */
function focus(places) {
  if (places.length < 3) return places;
  const heart = places[0];
  const far = (p) => d3.geoDistance([p.lon, p.lat], [heart.lon, heart.lat]) * 6371;
  const near = places.slice().sort((a, b) => far(a) - far(b));
  const total = d3.sum(places, (p) => p.evidence.length);
  let sum = 0;
  for (let i = 0; i < near.length; i++) {
    const leap = i > 0 && far(near[i]) > 3 * Math.max(far(near[i - 1]), 60);
    if (i >= 2 && (sum >= 0.85 * total || (leap && sum >= 0.5 * total))) return near.slice(0, i);
    sum += near[i].evidence.length;
  }
  return places;
}
