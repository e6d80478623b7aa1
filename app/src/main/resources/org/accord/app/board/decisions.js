/* What analysts decided: shown with who and when, taken in place where the board is live, undone. */
import { $, capital, clip, el, lazily, plain, squash, told } from "./dom.js";
import { headers, LIVE, seen, tell, trouble } from "./store.js";

const DONE = { accept: "accepted", reject: "rejected", correct: "corrected", merge: "merged", split: "split", note: "noted", undo: "undone" };
const when = (d) => `${d.when.slice(0, 10)} ${d.when.slice(11, 16)} UTC`;
const said = (d) => [capital(DONE[d.kind]), d.value ? [": ", told(clip(d.value, 120))] : null, " by ", el("b", {}, told(d.who)), `, ${when(d)}`];
/* Those that hold, and touched this row. */
const touching = (id) => seen.index.decisions.filter((d) => d.state === "applied" && d.kind !== "undo" && d.rows.some((row) => row === id || row.endsWith("/" + id)));

/* A line of the board that can be decided on: what was decided stands at its end, and so does the way to decide. */
export function decidable(node, thing) {
  const done = touching(thing.id);
  if (done.length) node.append(el("p", { class: "decided" }, done.map((d) => el("span", {}, said(d), undoButton(d)))));
  if (LIVE && !seen.stop && thing.subject) {
    things.set(node, thing);
    node.setAttribute("tabindex", "-1");
    node.append(el("button", { type: "button", class: "decide", "aria-label": plain("Decide on: " + clip(thing.what, 80)), onclick: () => ask(thing) }, "decide"));
  }
  return node;
}
const things = new WeakMap();
/* What the line of that element is about, if it can be decided on. */
export const thingAt = (node) => {
  for (let at = node; at; at = at.parentElement) if (things.has(at)) return things.get(at);
  return null;
};
function undoButton(d) {
  return LIVE && !seen.stop ? [" ", el("button", { type: "button", class: "src", "aria-label": plain(`Undo: ${DONE[d.kind]} by ${d.who}`), onclick: () => send("undo", d.id, null) }, "undo")] : null;
}

/* The last decision that can be undone, by time. */
export function undoLast() {
  const held = seen.index.decisions.filter((d) => d.state === "applied" && d.kind !== "undo");
  const last = held[held.length - 1];
  if (last) send("undo", last.id, null);
  else notice("No decision is left to undo.");
}

export function decisionList() {
  const latest = seen.index.decisions.slice().reverse();
  return lazily(latest, 20, (d) => el("li", { class: "line decision " + d.state },
    el("div", {}, said(d), d.state === "applied" ? null : [" ", el("span", { class: "tag" }, d.state)]),
    d.words ? el("div", { class: "who" }, "“", told(clip(squash(d.words), 200)), "”") : null,
    d.why ? el("div", { class: "who" }, told(d.why)) : null,
    d.state === "applied" ? undoButton(d) : null), "ul", "decision");
}

const analyst = () => localStorage.getItem("accord.analyst") || "";
/* Decides at once where the analyst is known and nothing else must be told; else asks. */
export function decide(kind, thing) {
  if ((kind === "accept" || kind === "reject") && analyst()) send(kind, thing.subject, null);
  else ask(thing, kind);
}
/* Asks what to decide on a thing, and who decides. */
function ask(thing, kind) {
  const dialog = $("dialog");
  const who = el("input", { id: "analyst", required: true, value: analyst(), autocomplete: "name" });
  const note = el("input", { id: "note" });
  const go = (what, value) => {
    if (!who.value.trim()) { who.focus(); return; }
    localStorage.setItem("accord.analyst", who.value.trim());
    dialog.close();
    send(what, thing.subject, value);
  };
  const field = el("select", { id: "field", onchange: () => value.replaceWith(value = choice()) }, Object.keys(thing.fields).map((f) => el("option", {}, f)));
  const choice = () => {
    const values = thing.fields[field.value];
    return values ? el("select", { "aria-label": "What it should be" }, values.map((v) => el("option", {}, v))) : el("input", { "aria-label": "What it should be", placeholder: field.value === "coordinates" ? "36.2,37.2" : "" });
  };
  let value = choice();
  dialog.replaceChildren(
    el("h2", { id: "dialog-title" }, "Decide"),
    el("p", { class: "lead" }, told(clip(squash(thing.what), 240))),
    el("label", { class: "field" }, "Who decides", who),
    el("div", { class: "choices" },
      el("button", { type: "button", id: "accept", onclick: () => go("accept", null) }, "Accept"),
      el("button", { type: "button", id: "reject", onclick: () => go("reject", null) }, "Reject")),
    el("div", { class: "choices" }, el("label", { class: "field" }, "Note", note), el("button", { type: "button", id: "keep-note", onclick: () => (note.value.trim() ? go("note", note.value.trim()) : note.focus()) }, "Keep the note")),
    el("div", { class: "choices" }, el("label", { class: "field" }, "Correct", field), el("span", { class: "field" }, value), el("button", { type: "button", onclick: () => go("correct", `${field.value}=${value.value.trim()}`) }, "Correct")),
    el("p", { class: "soft" }, "A decision is added to the case with your name and the time, and can be undone. What is rejected is left out before anything is weighed."),
    el("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, "Cancel ", el("span", { class: "key", "aria-hidden": "true" }, "Esc")));
  dialog.setAttribute("aria-labelledby", "dialog-title");
  dialog.showModal();
  (analyst() ? (kind === "note" ? note : $(kind === "reject" ? "reject" : "accept")) : who).focus();
}
/* What a decision of that kind says besides its thing. */
const MORE = { correct: "correction", note: "note" };
async function send(kind, thing, value) {
  if (!analyst()) { notice("Say first who decides, with any decision."); return; }
  notice("Deciding …");
  tell("deciding");
  const [at, body] = kind === "undo" ? [`/${encodeURIComponent(thing)}/undo`, {}] : ["", { kind, thing, ...(MORE[kind] ? { [MORE[kind]]: value } : {}) }];
  try {
    const answer = await fetch("/api/v1/decisions" + at, { method: "POST", headers: headers({ "Content-Type": "application/json" }), body: JSON.stringify({ ...body, by: analyst() }) });
    if (!answer.ok) throw new Error(await trouble(answer));
    notice(`${capital(DONE[kind])}. The case is being weighed anew.`);
  } catch (e) {
    notice(e.message, true);
  }
}
let fading = 0;
/* A line that says what just happened, and goes. */
export function notice(words, stays) {
  const node = $("notice");
  node.textContent = words;
  node.hidden = false;
  clearTimeout(fading);
  if (!stays) fading = setTimeout(() => { node.hidden = true; }, 6000);
}
