"use strict";

function searched(node) {
  return [node.title, node.type, node.id, node.component, node.change, node.ending, node.error];
}

// All of the time, from the first step on: names can be read however many rows there are.
function whole() {
  const scale = Math.min(frame.clientWidth / size.width, 1);
  return { x: size.width / 2, y: frame.clientHeight / scale / 2, scale };
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
