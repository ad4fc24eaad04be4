// The page: its views, the clock, and asking for what is new.

import { call, findToken, forgetToken, keepToken } from "./api.js";
import { element } from "./elements.js";
import { Faults } from "./faults.js";
import { Coverage, Operations, Requests, Resources } from "./views.js";

const EVERY = 1000;
const STEPS = [["+2 s", 2], ["+1 min", 60], ["+1 h", 3600]];
const [tabs, place, clock, trouble, signIn] = ["tabs", "view", "clock", "trouble", "sign-in"].map((id) => document.getElementById(id));
const resources = new Resources();
const requests = new Requests();
const faults = new Faults();
const views = [resources, requests, new Operations(), faults, new Coverage()];
const buttons = views.map((view, number) => element("button", { type: "button", title: `Key ${number + 1}`, click: () => show(view) }, view.name, element("span", { class: "count" })));
let shown = null;
let running = false;
let last = Promise.resolve();
let waiting = 0;

/** Work is done one after the other, so that nothing is asked for twice at the same time. */
function guarded(work) {
  waiting += 1;
  last = last.then(async () => {
    try {
      await work();
      trouble.hidden = true;
    } catch (error) {
      tell(error);
    } finally {
      waiting -= 1;
    }
  });
  return last;
}

function tell(error) {
  if (error.status === 401) {
    forgetToken();
    running = false;
    signIn.hidden = false;
    place.replaceChildren();
  }
  trouble.textContent = error.status ? error.message : "The local Azure Resource Manager does not answer.";
  trouble.hidden = false;
}

function show(view) {
  shown = view;
  place.replaceChildren(view.place);
  buttons.forEach((button, number) => (views[number] === view ? button.setAttribute("aria-current", "page") : button.removeAttribute("aria-current")));
  return guarded(update);
}

async function update() {
  const changed = await requests.update();
  if (shown !== requests && (shown !== resources || changed || resources.count === undefined)) await shown.update();
  if (shown === resources && resources.lines.some((line) => line.state && line.state !== "Succeeded")) await resources.update();
  showClock(await call("GET", "clock"));
  buttons.forEach((button, number) => (button.lastChild.textContent = views[number].count ?? ""));
}

function showClock({ now, held }) {
  if (!clock.hasChildNodes()) {
    const move = (label, path, body) => element("button", { type: "button", click: () => guarded(() => call("POST", `clock/${path()}`, body).then(update)) }, label);
    const hold = move("Hold", () => (clock.dataset.held === "true" ? "release" : "hold"));
    clock.append(element("output", { "aria-label": "Time" }), hold, ...STEPS.map(([label, seconds]) => move(label, () => "advance", { seconds })));
  }
  const [time, hold] = clock.children;
  clock.dataset.held = String(held);
  time.className = held ? "held" : "";
  time.textContent = `${now.slice(0, 19).replace("T", " ")}${held ? " held" : ""}`;
  hold.textContent = held ? "Release" : "Hold";
}

async function open() {
  signIn.hidden = true;
  running = true;
  await show(shown ?? resources);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select")) return;
  const view = views[Number(event.key) - 1];
  if (view && running) {
    show(view);
    buttons[views.indexOf(view)].focus();
  } else if (event.key === "/") {
    place.querySelector("input[type=search]")?.focus();
    event.preventDefault();
  }
});
signIn.addEventListener("submit", (event) => {
  event.preventDefault();
  keepToken(document.getElementById("token").value);
  open();
});
setInterval(() => running && !waiting && !document.hidden && guarded(update), EVERY);
resources.onOpen = (number) => show(requests).then(() => guarded(() => requests.show(number)));
faults.onTrouble = tell;
tabs.append(...buttons);
if (findToken()) open();
else signIn.hidden = false;
