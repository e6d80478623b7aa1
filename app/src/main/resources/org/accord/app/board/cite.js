/* Citations: the sentences that a line rests on, with outlet, title, time and address, as one pastes them into a message. */
import { $, clip, phrase, plural, squash } from "./dom.js";
import { notice } from "./deciding.js";
import { load, reportOf } from "./store.js";

const CITED = 5;
/* The pieces of evidence behind the buttons that open them. */
const behind = new WeakMap();
export function carry(button, pieces) {
  behind.set(button, pieces);
  return button;
}
/* “Sentence.” Outlet, “Title”, Fri 7 Mar 2025, 13:05 UTC, address; a report that has none by its file. */
async function citation(e) {
  const report = reportOf(e);
  const { text } = await load("reports/" + report.id);
  const words = e[4] > e[3] ? `“${squash(text.slice(e[3], e[4]))}” ` : "";
  return words + [report.outlet, report.title && `“${squash(report.title)}”`, report.when, report.url || report.name].filter(Boolean).join(", ");
}
/* One sentence of each report, of the first few reports. */
async function citations(pieces) {
  const met = new Set();
  const first = pieces.filter((e) => !met.has(e[0]) && met.add(e[0]));
  const lines = await Promise.all(first.slice(0, CITED).map(citation));
  return [...lines, ...(first.length > CITED ? [`and ${plural(first.length - CITED, "report")} more`] : [])];
}
const piecesOf = (box) => [...box.querySelectorAll(".say, .src")].flatMap((button) => behind.get(button) || []);
/* A line of the board as text: what it says, and below it whose words carry it; a finding position by position. */
async function textOf(line) {
  const positions = [...line.querySelectorAll(".position")];
  const title = line.querySelector("h3, .say");
  const indented = async (box) => (await citations(piecesOf(box))).map((c) => "  " + c);
  if (!positions.length) return [phrase(title ? title.textContent : line.textContent), ...(await indented(line))].join("\n");
  const section = line.closest("section");
  const status = section && section.querySelector("h2");
  const told = [(status ? squash(status.firstChild.textContent) + ": " : "") + squash(title.textContent)];
  for (const position of positions) {
    told.push(`- ${squash(position.querySelector(".who").textContent)} (${position.querySelector(".three").textContent})`, ...(await indented(position)));
  }
  const silent = line.querySelector(":scope > .silent");
  return [...told, ...(silent ? [squash(silent.textContent)] : [])].join("\n");
}
async function copy(coming) {
  const text = await coming;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const box = document.createElement("textarea");
    box.value = text;
    const focus = document.activeElement;
    document.body.append(box);
    box.select();
    document.execCommand("copy");
    box.remove();
    if (focus) focus.focus({ preventScroll: true });
  }
  notice("Copied: " + clip(squash(text), 90));
}
export const copyLine = (line) => copy(textOf(line));
export const copySentence = (e) => copy(citation(e));
/* What the key copies: the sentence that is open where one reads it, else the line. */
export function copyHere() {
  const here = document.activeElement;
  const open = $("reader").contains(here) && $("reader").querySelector(".cite");
  const line = open ? null : here.closest(".line");
  if (open) open.click();
  else if (line) copyLine(line);
  else notice("Go to a line first (j, k), or open a sentence; then y copies it with outlet, time and address.");
}
