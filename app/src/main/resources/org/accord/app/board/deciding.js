/* Taking a decision: what to decide on a thing and who decides is asked, then the server is told. */
import { $, capital, clip, el, lazily, plain, squash, told } from "./dom.js";
import { headers, tell, trouble } from "./store.js";

export const DONE = { accept: "accepted", reject: "rejected", correct: "corrected", merge: "merged", split: "split", note: "noted", undo: "undone" };
/* What a decision of that kind says besides its thing. */
const MORE = { correct: "correction", note: "note", merge: "other", split: "parts" };

const analyst = () => localStorage.getItem("accord.analyst") || "";
/* Decides at once where the analyst is known and nothing else must be told; else asks. */
export function decide(kind, thing) {
  if ((kind === "accept" || kind === "reject") && analyst() && verdicts(thing).includes(kind)) send(kind, thing.subject, null);
  else ask(thing, kind);
}
const verdicts = (thing) => thing.verdicts || ["accept", "reject"];

/* Asks what to decide on a thing, and who decides. */
export async function ask(thing, kind) {
  const others = thing.others ? (await thing.others()).filter((o) => o.subject && o.subject !== thing.subject) : [];
  const parts = thing.parts ? thing.parts() : [];
  const dialog = $("dialog");
  const who = el("input", { id: "analyst", required: true, value: analyst(), autocomplete: "name" });
  const note = el("input", { id: "note" });
  const go = (what, value) => {
    if (!who.value.trim()) { who.focus(); return; }
    localStorage.setItem("accord.analyst", who.value.trim());
    dialog.close();
    send(what, thing.subject, value);
  };
  const rows = [
    el("h2", { id: "dialog-title" }, "Decide on this " + thing.kind),
    el("p", { class: "lead" }, told(clip(squash(thing.what), 240))),
    el("label", { class: "field" }, "Who decides", who),
    el("div", { class: "choices" }, verdicts(thing).map((v) => el("button", { type: "button", id: v, onclick: () => go(v, null) }, capital(v)))),
    el("div", { class: "choices" }, el("label", { class: "field" }, "Note", note), el("button", { type: "button", id: "keep-note", onclick: () => (note.value.trim() ? go("note", note.value.trim()) : note.focus()) }, "Keep the note")),
    thing.fields ? correction(thing.fields, go) : null,
    others.length ? merger(thing, others, kind === "merge", go) : null,
    parts.length > 1 ? splitter(thing, parts, kind === "split", go) : null,
    el("p", { class: "soft" }, "A decision is added to the case with your name and the time, and can be undone. What is rejected is left out before anything is weighed."),
    el("p", { id: "dialog-says", role: "status" }),
    el("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, "Cancel ", el("span", { class: "key", "aria-hidden": "true" }, "Esc")),
  ];
  dialog.replaceChildren(...rows.filter(Boolean));
  dialog.setAttribute("aria-labelledby", "dialog-title");
  dialog.showModal();
  const first = { note, reject: $("reject"), correct: $("field"), merge: $("merge-with"), split: dialog.querySelector(".parts input") }[kind];
  (analyst() ? first || $("accept") : who).focus();
}
function correction(fields, go) {
  const choice = () => {
    const values = fields[field.value];
    return values ? el("select", { "aria-label": "What it should be" }, values.map((v) => el("option", {}, v))) : el("input", { "aria-label": "What it should be", placeholder: field.value === "coordinates" ? "36.2,37.2" : "" });
  };
  const field = el("select", { id: "field", onchange: () => value.replaceWith(value = choice()) }, Object.keys(fields).map((f) => el("option", {}, f)));
  let value = choice();
  return el("div", { class: "choices" }, el("label", { class: "field" }, "Correct", field), el("span", { class: "field" }, value), el("button", { type: "button", id: "keep-correction", onclick: () => go("correct", `${field.value}=${value.value.trim()}`) }, "Correct"));
}
/* What is typed narrows the others of its kind; the chosen one becomes part of the thing. */
function merger(thing, others, opened, go) {
  const fits = (words) => {
    const all = others.map((o) => [o, o.label.toLowerCase()]).filter(([, label]) => words.every((w) => label.includes(w)));
    const begins = ([, label]) => (words.length && label.startsWith(words[0]) ? 0 : 1);
    return all.sort((a, b) => begins(a) - begins(b)).map(([o]) => o);
  };
  const list = el("select", { id: "merge-other", size: 6, "aria-label": `The other ${thing.kind}` });
  const fill = (text) => list.replaceChildren(...fits(text.toLowerCase().split(/\s+/).filter(Boolean)).slice(0, 200).map((o, i) => el("option", { value: o.subject, selected: i === 0 }, plain(clip(squash(o.label), 120)))));
  const typed = el("input", { id: "merge-with", type: "search", autocomplete: "off", oninput: (e) => fill(e.target.value),
    onkeydown: (e) => { if (e.key === "ArrowDown") { e.preventDefault(); list.focus(); } } });
  fill("");
  return el("details", { class: "choices-more", open: opened },
    el("summary", {}, `Merge with another ${thing.kind} …`),
    el("label", { class: "field" }, `The ${thing.kind} that becomes part of this one`, typed), list,
    el("button", { type: "button", id: "merge", onclick: () => (list.value ? go("merge", list.value) : typed.focus()) }, "Merge"));
}
function splitter(thing, parts, opened, go) {
  const chosen = new Set(thing.taken || []);
  const line = (p) => el("li", {}, el("label", {}, el("input", { type: "checkbox", value: p.value, checked: chosen.has(p.value), onchange: (e) => (e.target.checked ? chosen.add(p.value) : chosen.delete(p.value)) }), " ", told(clip(squash(p.label), 160))));
  const list = el("div", { class: "parts", tabindex: "-1" }, lazily(parts, 40, line, "ul", "part"));
  return el("details", { class: "choices-more", open: opened },
    el("summary", {}, `Split: take a part out of it …`),
    el("p", { class: "soft" }, `What is marked becomes a ${thing.kind} of its own.`), list,
    el("button", { type: "button", id: "split", onclick: () => (chosen.size && chosen.size < parts.length ? go("split", [...chosen]) : ($("dialog-says").textContent = "Mark some of the parts, and not all.")) }, "Split"));
}

export async function send(kind, thing, value) {
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
