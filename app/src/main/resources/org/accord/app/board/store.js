/* The case as the page knows it, in named blocks of JSON: held by the file, or asked of the server. */
const held = new Map([...document.querySelectorAll("script[data-block]")].map((node) => [node.dataset.block, node]));
export const LIVE = held.size === 0;

/* What is looked at: the index of the whole case, and the stop it is seen at, null for now. */
export const seen = { index: null, stop: null };
export const reportOf = (e) => seen.index.reports[e[0]];

/* The server's case has moved on, and what was asked about is no more. */
export class Moved extends Error {}

/* A token comes in the address once, and is kept for this window alone. */
const given = /(?:^#|&)token=([^&]+)/.exec(location.hash);
if (given) {
  sessionStorage.setItem("accord.token", decodeURIComponent(given[1]));
  history.replaceState(null, "", location.pathname + location.search);
}
export function headers(more) {
  const token = LIVE ? sessionStorage.getItem("accord.token") : null;
  return { ...(token ? { Authorization: "Bearer " + token } : {}), ...more };
}

const cache = new Map();
/* A block, as known at a stop or now; asked for once. */
export function load(name, stop, since) {
  const key = stop ? `${name}@${stop.asOf}` : name;
  if (!cache.has(key)) {
    const coming = LIVE ? fetched(name, stop, since) : Promise.resolve().then(() => parse(key));
    coming.catch(() => cache.delete(key));
    cache.set(key, coming);
  }
  return cache.get(key);
}
async function parse(key) {
  const [left, right] = key.startsWith("pairs/") ? key.split("-") : [];
  if (right) return (await load(left))[right];
  const node = held.get(key);
  if (!node) throw new Error("This file does not hold " + key);
  return JSON.parse(node.type === "application/gzip" ? await unpacked(node.textContent) : node.textContent);
}
/* What a file of a large case holds packed. */
function unpacked(base64) {
  if (!window.DecompressionStream) throw new Error("This file is of a large case and packed; a browser of 2023 or later unpacks it");
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
async function fetched(name, stop, since) {
  const query = new URLSearchParams();
  if (seen.index && name !== "index") query.set("version", seen.index.version);
  if (stop) query.set("asOf", stop.asOf);
  if (since) query.set("since", since.asOf);
  const answer = await fetch(`/board/data/${name}.json?${query}`, { headers: headers() });
  if (answer.status === 409) throw new Moved();
  if (!answer.ok) throw new Error(await trouble(answer));
  return answer.json();
}
/* What the server says went wrong. */
export async function trouble(answer) {
  try {
    const problem = await answer.json();
    return problem.detail || problem.title || `The server answered ${answer.status}`;
  } catch {
    return `The server answered ${answer.status}`;
  }
}

/* Takes the newest state of the case; texts of reports never change. */
export async function renew() {
  [...cache.keys()].filter((key) => !key.startsWith("reports/")).forEach((key) => cache.delete(key));
  seen.index = await load("index");
  return seen.index;
}
/* Every text of the case, which only a file holds. */
export const texts = () => Promise.all(seen.index.reports.map((r) => load("reports/" + r.id)));
/* Tells the rest of the page that something should be done. */
export const tell = (what, detail) => document.dispatchEvent(new CustomEvent("accord:" + what, { detail }));
