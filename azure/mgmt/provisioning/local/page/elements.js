// Elements are made of data alone: what is shown never becomes markup.

/** An element; attributes that are functions listen, those that are undefined or false are left out. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** JSON data, indented and in colors. */
export function json(data) {
  const shown = element("pre");
  const text = JSON.stringify(data, null, 2) ?? "";
  const parts = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  let end = 0;
  for (const found of text.matchAll(parts)) {
    shown.append(text.slice(end, found.index));
    const kind = found[2] ? "key" : found[1] ? "text" : "other";
    shown.append(element("span", { class: kind }, found[0]));
    end = found.index + found[0].length;
  }
  shown.append(text.slice(end));
  return shown;
}

/** Names and values. */
export function pairs(values) {
  const list = element("dl");
  for (const [name, value] of values) {
    if (value === null || value === undefined || value === "") continue;
    list.append(element("dt", {}, name), element("dd", {}, value instanceof Node ? value : String(value)));
  }
  return list;
}

/** How a status looks: good, bad, or as one that says to wait. */
export function statusClass(status) {
  if (!status || status >= 400) return "bad";
  return status === 202 ? "warn" : "good";
}

/** The row of a request; a click chooses it. */
export function requestRow(request, choose, chosen) {
  const path = new URL(request.url, location.href).pathname;
  return element(
    "button",
    { class: "row", type: "button", "data-key": `request ${request.number}`, "aria-current": String(chosen), click: choose },
    element("span", { class: `status ${statusClass(request.status)}` }, request.status ?? "lost"),
    element("span", { class: "method" }, request.method),
    element("span", { class: "name", title: path }, request.operation ?? path),
    element("span", { class: "side" }, `${request.at.slice(11, 19)} · ${request.milliseconds.toFixed(1)} ms`),
  );
}

/** Replace what is in a place, and leave the focus and the scroll position where they were. */
export function replace(place, ...children) {
  const focused = document.activeElement;
  const key = place.contains(focused) ? focused.dataset.key : undefined;
  const top = place.scrollTop;
  place.replaceChildren(...children);
  place.scrollTop = top;
  if (key) [...place.querySelectorAll("[data-key]")].find((each) => each.dataset.key === key)?.focus();
}

/** Arrow keys go from row to row. */
export function withArrows(place) {
  place.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.target.matches(".row, summary")) return;
    const rows = [...place.querySelectorAll(".row, summary")].filter((row) => row.checkVisibility());
    rows[rows.indexOf(event.target) + step]?.focus();
    event.preventDefault();
  });
  return place;
}
