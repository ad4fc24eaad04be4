"use strict";

const LABELS = 300; // the width of names in the picture

function searched(node) {
  return [node.title, node.type, node.id, node.component, node.change, node.ending, node.error];
}

// All of the time, from the first step on: names can be read however many rows there are.
function whole() {
  const scale = Math.min(frame.clientWidth / size.width, 1);
  return { x: size.width / 2, y: frame.clientHeight / scale / 2, scale };
}

// Names stay where they can be seen, and become no larger than text is.
function covered() {
  return view.x > 0 ? LABELS * Math.min(view.scale, 1) : 0;
}

function shown() {
  picture.classList.toggle("moved", view.x > 0);
  picture.style.setProperty("--left", `${Math.max(view.x, 0)}px`);
  picture.style.setProperty("--scale", Math.min(1 / view.scale, 1));
}

function tell() {
  details.replaceChildren();
  if (chosen === null) {
    element("p", "Choose a step to see what it waited for, and what it changed.", details);
    tellPairs("Run", data.facts);
    return;
  }
  const node = nodes[chosen];
  element("h2", node.title, details);
  element("p", `${node.change}, ${node.ending}${node.isCritical ? ": the end of the run waited for it" : ""}`, details);
  tellPairs("Error", node.error ? [["", node.error]] : []);
  tellPairs("Time", node.times);
  tellPairs("Tried again", node.retries);
  tellDifferences(node.differences);
  tellPairs("Resource", [["Type", node.type], ["Id", node.id], ["Component", node.component]].filter(([, value]) => value));
  tellLinks("Waited for", node.needs);
  tellLinks("Waited for by", node.neededBy);
}

function beside(step) {
  return (chosen + step + nodes.length) % nodes.length;
}

const moves = {
  ArrowUp: () => beside(-1),
  ArrowDown: () => beside(1),
  ArrowLeft: () => nodes[chosen].lastNeeded,
  ArrowRight: () => nodes[chosen].neededBy[0],
};
