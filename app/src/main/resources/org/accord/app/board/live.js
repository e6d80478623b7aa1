/* What the server tells as it happens: progress of reading, a case that has moved on. */
import { $, clip, el, plural, squash, told } from "./dom.js";
import { notice } from "./deciding.js";
import { headers, LIVE, seen, tell } from "./store.js";

let mine = false;
/* After a decision of one's own the page follows at once; what others bring is offered, not thrust upon the reader. */
document.addEventListener("accord:deciding", () => { mine = true; });

export function listen() {
  if (LIVE) keepListening();
}
async function keepListening() {
  for (let wait = 500; ; wait = Math.min(15000, wait * 2)) {
    try {
      const answer = await fetch("/api/v1/events", { headers: headers({ Accept: "text/event-stream" }) });
      if (!answer.ok) throw new Error(String(answer.status));
      offline(false);
      wait = 500;
      await events(answer.body.pipeThrough(new TextDecoderStream()).getReader());
    } catch { /* the server is away; it is asked again */ }
    offline(true);
    await new Promise((done) => setTimeout(done, wait));
  }
}
async function events(reader) {
  for (let rest = ""; ;) {
    const { value, done } = await reader.read();
    if (done) return;
    const parts = (rest + value).replaceAll("\r\n", "\n").split("\n\n");
    rest = parts.pop();
    for (const part of parts) {
      const of = (name) => part.split("\n").filter((l) => l.startsWith(name + ":")).map((l) => l.slice(name.length + 1).trim()).join("\n");
      if (of("data")) take(of("event"), JSON.parse(of("data")));
    }
  }
}
function take(name, data) {
  if (name === "version" && data.version !== seen.index.version) {
    if (mine || seen.index.whole === false) { mine = false; tell("renew"); }
    else offer();
  } else if (name === "sorted") arriving(data.reports, data.of); else if (name === "deriving") weighing(data.told, data.of); else if (name === "progress") progress(data.taken, data.of);
  else if (name === "rejected") notice(`Not read: ${data.source}: ${data.reason}`, true);
  else if (name === "failed") notice(data.why, true);
}
const offline = (is) => document.body.classList.toggle("offline", is);
/* Says which reports have come in, before it is known what they state. */
function arriving(reports, total) {
  if (seen.index.whole === false || mine) return;
  const line = (r) => [el("b", {}, told(r.outlet)), ": ", told(clip(squash(r.title), 90)), r.textOf ? [", the text of ", told(r.textOf)] : null, r.story ? [", in ", el("i", {}, told(clip(squash(r.story), 70)))] : ", a story of its own"];
  const shown = reports.slice(0, 3);
  $("news").replaceChildren(el("span", {}, total > 1 ? `${total.toLocaleString("en")} reports have come in: ` : "Just in: ", shown.map((r, i) => [i ? "; " : "", line(r)]), total > shown.length ? "; and more" : null, ". What is stated is being weighed."));
  $("news").hidden = false;
}
/* Says that something is new; the reader takes it when done with what is on the page. */
async function offer() {
  const { items } = await (await fetch("/api/v1/cases", { headers: headers() })).json();
  const fresh = items[0].ready ? Math.max(0, items[0].reports - seen.index.reports.length) : 0;
  $("news").replaceChildren(el("span", {}, fresh ? `${plural(fresh, "new report")}; the case has been weighed anew. ` : "The case has been weighed anew. "),
    el("button", { type: "button", class: "quiet", onclick: () => tell("renew") }, "Show it", el("span", { class: "key", "aria-hidden": "true" }, " .")));
  $("news").hidden = false;
}
/* How much of the case is told; a page that waits for it says so, and looks again once its reports are known. */
function weighing(done, total) {
  if (!$("weighing")) return;
  if (total && !seen.index.reports.length) { tell("renew"); return; }
  if (total) $("weighing").replaceChildren(el("progress", { value: done, max: total, "aria-label": "Weighed" }), ` ${done.toLocaleString("en")} of ${plural(total, "report")}`);
}
function progress(done, total) {
  const bar = $("progress");
  bar.hidden = done >= total;
  bar.replaceChildren(el("progress", { value: done, max: total, "aria-label": "Reading" }), el("span", {}, `Reading ${done.toLocaleString("en")} of ${plural(total, "report")}`));
}
export const taken = () => { $("news").hidden = true; };
