/* The keys: from line to line, to the sentence, to the search, to a decision. */
import { $, el } from "./dom.js";
import { copyHere } from "./cite.js";
import { thingAt, undoLast } from "./decisions.js";
import { decide, notice } from "./deciding.js";
import { close } from "./evidence.js";
import { closePair } from "./pair.js";
import { step } from "./replay.js";
import { closeSearch, focusSearch } from "./search.js";
import { LIVE, seen, tell } from "./store.js";

const KEYS = [
  ["j, k", "next line, previous line"], ["Enter", "open the sentence of the line"], ["J, K", "next part, previous part of the page"], ["y", "copy the line, or the open sentence, with its sources"], ["/", "search all reports; Enter goes to what was found"], ["[, ]", "one stop earlier, one later"], ["Esc", "close what is open"],
];
const LIVE_KEYS = [["a", "accept what the line says"], ["r", "reject it"], ["n, c", "note on it, correct it"], ["m, s", "merge it with another, split it"], ["u", "undo the last decision"], [".", "show what is new"]];

export function help() {
  const dialog = $("dialog");
  dialog.setAttribute("aria-labelledby", "dialog-title");
  dialog.replaceChildren(el("h2", { id: "dialog-title" }, "Keys"),
    el("dl", { class: "keys" }, [...KEYS, ...(LIVE ? LIVE_KEYS : [])].map(([key, does]) => el("div", {}, el("dt", {}, key.split(", ").map((k, i) => [i ? " " : "", el("kbd", {}, k)])), el("dd", {}, does)))),
    el("button", { type: "button", class: "quiet", onclick: () => dialog.close() }, "Close ", el("span", { class: "key", "aria-hidden": "true" }, "Esc")));
  dialog.showModal();
}
const visible = (node) => node.offsetParent !== null;
function move(selector, by) {
  const field = selector === ".line" && document.activeElement.closest("#found") ? "found" : "situation";
  const all = [...$(field).querySelectorAll(selector)].filter(visible);
  if (!all.length) return;
  const here = document.activeElement.closest(selector);
  let next = all.indexOf(here) + by;
  if (!here) {
    const first = all.findIndex((n) => n.getBoundingClientRect().bottom > 60);
    next = by > 0 ? first : first - 1;
  }
  const node = all[Math.max(0, Math.min(all.length - 1, next))];
  node.setAttribute("tabindex", "-1");
  node.focus({ preventScroll: true });
  node.scrollIntoView({ block: selector === ".line" ? "nearest" : "start" });
}
function judge(kind) {
  const thing = LIVE && thingAt(document.activeElement);
  if (thing) decide(kind, thing);
  else notice(!LIVE ? "Decisions are taken on the live board: accord serve." : seen.stop ? "Decisions are taken on the case as known now." : "Go to a line first (j, k): a finding, a statement, a name, a place, a report or a story.");
}
const DO = {
  j: () => move(".line", 1), k: () => move(".line", -1), J: () => move("section", 1), K: () => move("section", -1),
  y: copyHere, "/": focusSearch, "[": () => step(-1), "]": () => step(1), "?": help,
  a: () => judge("accept"), r: () => judge("reject"), n: () => judge("note"), c: () => judge("correct"), m: () => judge("merge"), s: () => judge("split"),
  u: () => (LIVE ? undoLast() : judge("undo")), ".": () => { if (!$("news").hidden) tell("renew"); },
  Enter: () => {
    const line = document.activeElement;
    const words = line.classList.contains("line") && line.querySelector(".say, .src");
    if (words) words.click();
    return !!words;
  },
};
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    if ($("dialog").open) return;
    if (!$("pair").hidden) closePair();
    else if (!$("reader").hidden) close();
    else closeSearch();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || $("dialog").open || !$("pair").hidden) return;
  if (event.target.closest("input:not([type=radio]):not([type=range]), select, textarea")) return;
  const act = Object.hasOwn(DO, event.key) ? DO[event.key] : null;
  if (act && act() !== false) event.preventDefault();
});
