/* The parts of the page, each drawn when it comes near, or when nothing else is to be done. */
import { $, el } from "./dom.js";

const waiting = new Map();
/* Parts that are being drawn, and wait for their rows. */
const coming = new Set();
const near = new IntersectionObserver((seenNow) => seenNow.filter((s) => s.isIntersecting).forEach((s) => drawNow(s.target.id)), { rootMargin: "800px 0px" });

export function section(id, title, lede, count, body) {
  waiting.set(id, body);
  const node = el("section", { id, class: "waiting", "aria-labelledby": id + "-title" },
    el("h2", { id: id + "-title" }, title, count ? el("span", { class: "soft" }, ` ${count.toLocaleString("en")}`) : null),
    lede ? el("p", { class: "lede" }, lede) : null,
    el("div", { class: "body" }));
  near.observe(node);
  return node;
}
/* Draws a part that still waits; a part may have to wait for its rows in turn. */
export function drawNow(id) {
  const body = waiting.get(id), node = $(id);
  if (!body || !node) return null;
  waiting.delete(id);
  near.unobserve(node);
  const put = (content) => {
    node.querySelector(".body").replaceChildren(...[content].flat(Infinity).filter(Boolean));
    node.classList.remove("waiting");
  };
  const content = body();
  if (!(content instanceof Promise)) return put(content);
  const drawing = content.then(put, (e) => put(el("p", { class: "lede" }, e.message))).finally(() => coming.delete(drawing));
  coming.add(drawing);
  return drawing;
}
export function drawAll() {
  return Promise.all([...waiting.keys()].map(drawNow));
}
const idle = window.requestIdleCallback ? (f) => requestIdleCallback(f, { timeout: 2000 }) : (f) => setTimeout(f, 60);
let round = 0;
/* One part after another, in the moments when nothing else is done; the page is drawn when all are. */
export function drawInTime() {
  const mine = round;
  idle(async () => {
    if (mine !== round) return;
    const next = waiting.keys().next();
    if (!next.done) await drawNow(next.value);
    else await Promise.all(coming);
    if (mine !== round) return;
    if (next.done) document.body.classList.add("drawn");
    else drawInTime();
  });
}
export function forget() {
  round++;
  coming.clear();
  document.body.classList.remove("drawn");
  waiting.clear();
  near.disconnect();
}
