// What all pages do: showing, moving, magnifying and searching a picture, and choosing what is told about.
//
// The script before this one defines what is told:
// tell(): writes into details what there is to say about chosen, a place in nodes, or null;
// searched(node): the texts in which one is found;
// whole(): the center and the scale at which the picture is seen first;
// covered(): how many pixels of the window something covers on the left;
// shown(): is called once another part of the picture is shown;
// moves: by the name of an arrow key, a function that gives the place to choose from chosen, if there is one.

const data = JSON.parse(document.getElementById("data").textContent);
const { nodes } = data;
const frame = document.getElementById("picture");
const picture = frame.querySelector("svg");
const details = document.getElementById("details");
const search = document.getElementById("search");
const found = document.getElementById("found");
const list = document.getElementById("list");
const drawn = [...picture.querySelectorAll(".node")];
const edges = [...picture.querySelectorAll(".edge")];
const { width, height } = picture.viewBox.baseVal;
const size = { width, height };
const LARGEST = 4;
const STEP = 60;

let view = { x: 0, y: 0, scale: 1 };
let chosen = null;

// The view: pixels of the window for each of the picture, and what stands in the upper left corner.

function show() {
  const { clientWidth: width, clientHeight: height } = frame;
  picture.setAttribute("viewBox", [view.x, view.y, width / view.scale, height / view.scale].join(" "));
  shown();
}

function smallest() {
  return Math.min(frame.clientWidth / size.width, frame.clientHeight / size.height, 1);
}

function fit() {
  const { x, y, scale } = whole();
  center(x, y, scale);
}

function center(x, y, scale) {
  view = { x: x - frame.clientWidth / scale / 2, y: y - frame.clientHeight / scale / 2, scale };
  show();
}

function zoom(factor, left = frame.clientWidth / 2, top = frame.clientHeight / 2) {
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
  const box = drawn[place].querySelector(".box").getBBox();
  const inside =
    box.x >= view.x + covered() / view.scale && box.x + box.width <= view.x + frame.clientWidth / view.scale &&
    box.y >= view.y && box.y + box.height <= view.y + frame.clientHeight / view.scale;
  if (!inside) center(box.x + box.width / 2, box.y + box.height / 2, view.scale);
}

// Searching.

function filter() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = nodes.map((node) => {
    const text = searched(node).join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
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
frame.addEventListener("pointerdown", (event) => {
  grabbed = { x: event.clientX, y: event.clientY, moved: false };
});
frame.addEventListener("pointermove", (event) => {
  if (grabbed === null || event.buttons === 0) return;
  const left = grabbed.x - event.clientX;
  const top = grabbed.y - event.clientY;
  if (!grabbed.moved && Math.hypot(left, top) < 4) return; // a hand that clicks is not quite still
  frame.setPointerCapture(event.pointerId);
  grabbed = { x: event.clientX, y: event.clientY, moved: true };
  move(left, top);
});
frame.addEventListener("click", (event) => {
  if (grabbed !== null && grabbed.moved) return;
  const node = event.target.closest(".node");
  choose(node === null ? null : Number(node.dataset.node));
});
frame.addEventListener("wheel", (event) => {
  event.preventDefault();
  const corner = frame.getBoundingClientRect();
  zoom(Math.exp(-event.deltaY / 400), event.clientX - corner.left, event.clientY - corner.top);
}, { passive: false });

const ways = { ArrowUp: [0, -STEP], ArrowDown: [0, STEP], ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0] };
const keys = { "+": () => zoom(1.25), "=": () => zoom(1.25), "-": () => zoom(0.8), 0: fit, Escape: () => choose(null) };

frame.addEventListener("keydown", (event) => {
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
new ResizeObserver(show).observe(frame);
filter();
tell();
fit();
