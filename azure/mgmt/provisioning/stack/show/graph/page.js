"use strict";

const { nodes, outputs } = JSON.parse(document.getElementById("data").textContent);
const graph = document.getElementById("graph");
const picture = graph.querySelector("svg");
const details = document.getElementById("details");
const search = document.getElementById("search");
const found = document.getElementById("found");
const list = document.getElementById("list");
const drawn = [...picture.querySelectorAll(".node")];
const edges = [...picture.querySelectorAll(".edge")];
const whole = picture.viewBox.baseVal;
const size = { width: whole.width, height: whole.height };
const LARGEST = 4;
const STEP = 60;

let view = { x: 0, y: 0, scale: 1 };
let chosen = null;

// The view: pixels of the window for each of the picture, and what stands in the upper left corner.

function show() {
  const { clientWidth: width, clientHeight: height } = graph;
  picture.setAttribute("viewBox", [view.x, view.y, width / view.scale, height / view.scale].join(" "));
}

function smallest() {
  return Math.min(graph.clientWidth / size.width, graph.clientHeight / size.height, 1);
}

function fit() {
  const scale = smallest();
  center(size.width / 2, size.height / 2, scale);
}

function center(x, y, scale) {
  view = { x: x - graph.clientWidth / scale / 2, y: y - graph.clientHeight / scale / 2, scale };
  show();
}

function zoom(factor, left = graph.clientWidth / 2, top = graph.clientHeight / 2) {
  const scale = Math.min(LARGEST, Math.max(smallest() / 2, view.scale * factor));
  view = { x: view.x + left / view.scale - left / scale, y: view.y + top / view.scale - top / scale, scale };
  show();
}

function move(left, top) {
  view = { ...view, x: view.x + left / view.scale, y: view.y + top / view.scale };
  show();
}

// What is chosen, and what is told about it.

function element(name, text, parent) {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

function tellPairs(title, pairs) {
  if (pairs.length === 0) return;
  element("h3", title, details);
  const table = element("dl", "", details);
  for (const [name, value] of pairs) {
    element("dt", name, table);
    element("dd", value, table).className = "value";
  }
}

function tellDifferences(differences) {
  if (differences.length === 0) return;
  element("h3", "Differences", details);
  const table = element("dl", "", details);
  for (const [path, before, after] of differences) {
    element("dt", path || "all", table);
    const value = element("dd", "", table);
    value.className = "value";
    if (before) element("del", before, value).className = "before";
    if (before && after) value.append(" → ");
    if (after) element("ins", after, value);
  }
}

function tellLinks(title, places) {
  if (places.length === 0) return;
  element("h3", title, details);
  const links = element("ul", "", details);
  for (const place of places) {
    element("button", nodes[place].title, element("li", "", links)).addEventListener("click", () => choose(place));
  }
}

function tell() {
  details.replaceChildren();
  if (chosen === null) {
    element("p", "Choose a resource to see its members.", details);
    tellPairs("Outputs", outputs);
    return;
  }
  const node = nodes[chosen];
  element("h2", node.title, details);
  element("p", `${node.kind}${node.reason ? `: ${node.reason}` : ""}${node.isProtected ? ", protected" : ""}`, details);
  const facts = [["Type", node.type], ["Id", node.id], ["Component", node.component], ["Line", node.line]];
  tellPairs("Resource", facts.filter(([, value]) => value));
  tellDifferences(node.differences);
  tellPairs("Members", node.members);
  tellLinks("Needs", node.needs);
  tellLinks("Needed by", node.neededBy);
}

function choose(place) {
  chosen = place;
  drawn.forEach((each, index) => each.classList.toggle("chosen", index === place));
  for (const edge of edges) {
    const near = place !== null && [edge.dataset.from, edge.dataset.to].includes(String(place));
    edge.classList.toggle("near", near);
  }
  [...list.children].forEach((each, index) => each.firstChild.setAttribute("aria-current", index === place));
  tell();
  if (place !== null) reveal(place);
}

function reveal(place) {
  const box = drawn[place].querySelector("rect").getBBox();
  const inside =
    box.x >= view.x && box.x + box.width <= view.x + graph.clientWidth / view.scale &&
    box.y >= view.y && box.y + box.height <= view.y + graph.clientHeight / view.scale;
  if (!inside) center(box.x + box.width / 2, box.y + box.height / 2, view.scale);
}

// Searching.

function matches(node, words) {
  const text = [node.title, node.type, node.id, node.component, node.kind].join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
}

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = nodes.map((node) => matches(node, words));
  hits.forEach((hit, place) => {
    drawn[place].classList.toggle("faint", !hit);
    list.children[place].hidden = !hit;
  });
  found.textContent = `${hits.filter(Boolean).length} of ${nodes.length}`;
  return hits.indexOf(true);
}

nodes.forEach((node, place) => {
  const button = element("button", node.title, element("li", "", list));
  button.addEventListener("click", () => choose(place));
});
search.addEventListener("input", filter);
search.addEventListener("keydown", (event) => {
  const first = event.key === "Enter" ? filter() : -1;
  if (first >= 0) choose(first);
});

// Pointer and keys.

let grabbed = null;
graph.addEventListener("pointerdown", (event) => {
  grabbed = { x: event.clientX, y: event.clientY, moved: false };
});
graph.addEventListener("pointermove", (event) => {
  if (grabbed === null || event.buttons === 0) return;
  const left = grabbed.x - event.clientX;
  const top = grabbed.y - event.clientY;
  if (!grabbed.moved && Math.hypot(left, top) < 4) return; // a hand that clicks is not quite still
  graph.setPointerCapture(event.pointerId);
  grabbed = { x: event.clientX, y: event.clientY, moved: true };
  move(left, top);
});
graph.addEventListener("click", (event) => {
  if (grabbed !== null && grabbed.moved) return;
  const node = event.target.closest(".node");
  choose(node === null ? null : Number(node.dataset.node));
});
graph.addEventListener("wheel", (event) => {
  event.preventDefault();
  const corner = graph.getBoundingClientRect();
  zoom(Math.exp(-event.deltaY / 400), event.clientX - corner.left, event.clientY - corner.top);
}, { passive: false });

function beside(step) {
  return (chosen + step + nodes.length) % nodes.length;
}

const moves = {
  ArrowUp: () => nodes[chosen].needs[0],
  ArrowDown: () => nodes[chosen].neededBy[0],
  ArrowLeft: () => beside(-1),
  ArrowRight: () => beside(1),
};
const ways = { ArrowUp: [0, -STEP], ArrowDown: [0, STEP], ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0] };
const keys = { "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), 0: fit, Escape: () => choose(null) };

graph.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.shiftKey && event.key in ways) move(...ways[event.key]);
  else if (event.key in moves && nodes.length > 0) choose((chosen === null ? 0 : moves[event.key]()) ?? chosen);
  else if (event.key in keys) keys[event.key]();
  else return;
  event.preventDefault();
});

document.getElementById("in").addEventListener("click", () => zoom(1.25));
document.getElementById("out").addEventListener("click", () => zoom(0.8));
document.getElementById("fit").addEventListener("click", fit);
new ResizeObserver(show).observe(graph);
filter();
tell();
fit();
