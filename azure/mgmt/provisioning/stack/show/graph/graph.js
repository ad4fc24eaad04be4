"use strict";

function searched(node) {
  return [node.title, node.type, node.id, node.component, node.kind];
}

function whole() {
  return { x: size.width / 2, y: size.height / 2, scale: smallest() };
}

function covered() {
  return 0;
}

function shown() {}

function tell() {
  details.replaceChildren();
  if (chosen === null) {
    element("p", "Choose a resource to see its members.", details);
    tellPairs("Outputs", data.outputs);
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

function beside(step) {
  return (chosen + step + nodes.length) % nodes.length;
}

const moves = {
  ArrowUp: () => nodes[chosen].needs[0],
  ArrowDown: () => nodes[chosen].neededBy[0],
  ArrowLeft: () => beside(-1),
  ArrowRight: () => beside(1),
};
