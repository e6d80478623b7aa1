/* Elements, words and long lists. Report text enters the page only as text nodes. */
export const $ = (id) => document.getElementById(id);

export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
}
const SVG = "http://www.w3.org/2000/svg";
export function shape(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/* An agency's dateline says nothing of the event: CITY, March 7 (Agency) - */
const DATELINE = /^\p{Lu}[\p{L}\p{M}\d'’.\/ ,-]{1,60}?\([^()]{2,40}\) ?[-–—]{1,2}\s+(?=\S)|^\p{Lu}{3,}[\p{Lu} .'’-]*(?:, [\p{L}\d. ]{3,24})? ?(?:--|—)\s*(?=\S)/u;
/* Words of a report as a line of their own: on one line, without dateline and without the mark on which they break off. */
export function phrase(text) {
  const line = squash(text);
  return line.replace(DATELINE, "").replace(/[\s,;:–—-]+$/, "") || line;
}
export const plural = (n, noun) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
export const three = (c) => `${plural(c.articles, "article")}, ${plural(c.texts, "text")}, ${plural(c.origins, "origin")}`;
export const squash = (text) => text.replace(/\s+/g, " ").trim();
export const unique = (items) => [...new Set(items)];
export const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/* At most so many characters, cut at a space. */
export function clip(text, most) {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most);
  const cut = space > most / 2 ? space : most;
  return [...text.slice(0, cut)].join("").replace(/[\ud800-\udbff]$/, "") + " …";
}
/* For places that can hold no element, such as titles and options: no control may turn the line around. */
export const plain = (text) => squash(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
/* Words of a report or a name, kept from turning the line around them. */
export const told = (text) => el("bdi", {}, squash(text));
export const names = (list) => list.map((name, i) => [i ? ", " : "", told(name)]);

/* The first few items, and a button for more: a case of thousands must stay light. */
export function lazily(items, step, draw, list, noun) {
  const box = el(list || "div", { class: "list" });
  const holder = el("div", {}, box);
  let shown = 0;
  const more = el("button", { class: "more", type: "button", onclick: () => grow(true) });
  function grow(byHand) {
    /* Who asks for more wants many, and the last one or two are not worth a click. */
    const some = byHand ? Math.max(step, 20) : step;
    const next = items.slice(shown, items.length - shown - some > 2 ? shown + some : items.length);
    const nodes = next.map((item, i) => draw(item, shown + i));
    shown += next.length;
    box.append(...nodes);
    const left = items.length - shown;
    if (left > 0) {
      more.textContent = `Show ${(left - Math.max(step, 20) > 2 ? Math.max(step, 20) : left).toLocaleString("en")} more (${left.toLocaleString("en")} not shown${noun ? " of " + plural(items.length, noun) : ""})`;
      holder.append(more);
    } else more.remove();
    if (byHand && nodes.length) {
      const first = nodes[0].querySelector("button, a, summary");
      if (first) first.focus();
    }
  }
  grow(false);
  return holder;
}

/* How sure the teller is: filled is actual, hollow is not, crossed is denied. Drawn, and told in words beside it. */
export function glyph(certainty, size) {
  const svg = shape("svg", { class: "glyph " + certainty, viewBox: "0 0 16 16", width: size || 14, height: size || 14, "aria-hidden": "true" });
  const ring = (extra) => svg.append(shape("circle", { cx: 8, cy: 8, r: 5.5, class: "ring", ...extra }));
  if (certainty === "actual") svg.append(shape("circle", { cx: 8, cy: 8, r: 6.2, class: "disc" }));
  else if (certainty === "expected") ring({});
  else if (certainty === "demanded") { ring({}); svg.append(shape("circle", { cx: 8, cy: 8, r: 2, class: "disc" })); }
  else if (certainty === "conditional") ring({ "stroke-dasharray": "2.6 2.2" });
  else if (certainty === "denied") { ring({}); svg.append(shape("path", { d: "M4 12L12 4", class: "ring" })); }
  else { ring({}); svg.append(shape("path", { d: "M8 2.5A5.5 5.5 0 0 0 8 13.5Z", class: "disc" })); }
  return svg;
}
export const CERTAINTIES = ["actual", "expected", "demanded", "conditional", "denied", "disputed"];
