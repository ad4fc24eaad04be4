// The views: each has a place, is told when it is shown, and brings itself up to date when it is asked to.

import { call } from "./api.js";
import { element, json, pairs, replace, requestRow, statusClass, withArrows } from "./elements.js";

const KEPT = 2000;

function split(bar) {
  const list = withArrows(element("div", { role: "group", "aria-label": "List" }));
  const details = element("section", { "aria-label": "Details", "aria-live": "polite" });
  const left = element("div", {}, bar, list);
  return { place: element("div", { class: "split" }, left, details), list, details };
}

/** All of a request, with what it was answered. */
function requestDetails(request) {
  const place = [
    element("h2", {}, `${request.method} ${new URL(request.url, location.href).pathname}`),
    pairs([
      ["Status", element("span", { class: statusClass(request.status) }, request.status ?? "the response got lost")],
      ["Refused", request.code && `${request.code}: ${request.message}`],
      ["Operation", request.operation],
      ["Answered by", request.answeredBy],
      ["Correlation id", request.correlationId],
      ["Time", `${request.at}, ${request.milliseconds} ms`],
      ["URL", request.url],
    ]),
  ];
  for (const [title, part] of [["Request", request.request], ["Response", request.response]]) {
    place.push(element("h3", {}, title), pairs(Object.entries(part.headers)));
    if (part.body !== null) place.push(element("p"), typeof part.body === "string" ? element("pre", {}, part.body) : json(part.body));
  }
  return place;
}

export class Resources {
  name = "Resources";
  search = element("input", { type: "search", placeholder: "Filter", "aria-label": "Filter resources", input: () => this.draw() });
  lines = [];
  chosen = null;
  closed = new Set();

  constructor() {
    Object.assign(this, split(element("div", { class: "bar" }, this.search)));
    replace(this.details, element("p", { class: "quiet" }, "Choose a resource."));
  }

  async update() {
    this.lines = (await call("GET", "resources")).value;
    this.count = this.lines.length;
    this.draw();
    if (this.chosen) await this.show(this.chosen);
  }

  draw() {
    const wanted = this.search.value.toLowerCase();
    const nodes = new Map();
    for (const line of this.lines) nodes.set(line.id.toLowerCase(), { line, children: [] });
    const tops = [];
    for (const [key, node] of nodes) {
      let parent = key;
      do parent = parent.slice(0, parent.lastIndexOf("/"));
      while (parent && !nodes.has(parent));
      (parent ? nodes.get(parent).children : tops).push(node);
    }
    const shown = tops.map((node) => this.branch(node, wanted)).filter(Boolean);
    replace(this.list, ...(shown.length ? shown : [element("p", { class: "quiet" }, "Nothing is there.")]));
  }

  branch({ line, children }, wanted) {
    const inside = children.map((child) => this.branch(child, wanted)).filter(Boolean);
    if (wanted && !inside.length && !`${line.id} ${line.type}`.toLowerCase().includes(wanted)) return null;
    const row = element(
      "button",
      {
        class: "row", type: "button", title: line.id, "data-key": line.id, "aria-current": String(line.id === this.chosen),
        click: () => this.show(line.id).then(() => this.draw()),
      },
      element("span", { class: "name" }, line.name),
      element("span", { class: line.state === "Succeeded" || !line.state ? "side" : "side warn" },
        [line.type.split("/").slice(1).join("/") || line.type, line.state].filter(Boolean).join(" · ")),
    );
    if (!inside.length) return row;
    const toggled = (event) => this.closed[event.target.open ? "delete" : "add"](line.id);
    const summary = element("summary", { "data-key": `tree ${line.id}` }, `${line.name} `, element("span", { class: "side" }, inside.length));
    return element("details", { open: Boolean(wanted) || !this.closed.has(line.id), toggle: toggled }, summary, row, ...inside);
  }

  async show(id) {
    this.chosen = id;
    let found;
    try {
      found = await call("GET", `resources?id=${encodeURIComponent(id)}`);
    } catch (error) {
      if (error.status !== 404) throw error;
      this.chosen = null;
      return replace(this.details, element("p", { class: "quiet" }, `${id} is not there any more.`));
    }
    const history = withArrows(element("div"));
    history.append(...found.history.toReversed().map((each) => requestRow(each, () => this.open(each.number), false)));
    replace(
      this.details,
      element("h2", {}, found.name),
      pairs([["Id", found.id], ["Type", found.type], ["State", found.state], ["Created", found.created], ["Changed", found.changed]]),
      element("h3", {}, "Document"),
      json(found.document),
      element("h3", {}, "History"),
      found.history.length ? history : element("p", { class: "quiet" }, "No request was about it, or none that is kept."),
    );
  }

  open(number) {
    this.onOpen?.(number);
  }
}

export class Requests {
  name = "Requests";
  search = element("input", { type: "search", placeholder: "Path, operation, code or correlation id", "aria-label": "Filter requests", input: () => this.draw() });
  method = element("select", { "aria-label": "Method", change: () => this.draw() }, ...["Any method", "GET", "HEAD", "PUT", "PATCH", "POST", "DELETE"].map((each) => element("option", {}, each)));
  status = element("select", { "aria-label": "Status", change: () => this.draw() }, ...["Any status", "2xx", "3xx", "4xx", "5xx", "lost"].map((each) => element("option", {}, each)));
  live = element("input", { type: "checkbox", checked: true });
  items = [];
  chosen = null;

  constructor() {
    const forget = element("button", { type: "button", click: () => this.forget() }, "Clear");
    const live = element("label", {}, this.live, " Live");
    Object.assign(this, split(element("div", { class: "bar" }, this.search, this.method, this.status, live, forget)));
    replace(this.details, element("p", { class: "quiet" }, "Choose a request."));
  }

  async update() {
    const last = this.items.at(-1)?.number ?? 0;
    let { value, count } = await call("GET", `requests?after=${last}`);
    // Someone has cleared the journal, or gone back to a snapshot.
    if (count < Math.min(this.items.length, KEPT)) {
      this.items = [];
      ({ value, count } = await call("GET", "requests"));
    }
    const known = this.items.at(-1)?.number ?? 0;
    this.items = [...this.items, ...value.filter((each) => each.number > known)].slice(-KEPT);
    if (!value.length && this.count === count) return false;
    this.count = count;
    if (this.live.checked) this.draw();
    return true;
  }

  draw() {
    const shown = this.items.filter((each) => this.takes(each)).toReversed().slice(0, 500);
    const rows = shown.map((each) => requestRow(each, () => this.show(each.number), each.number === this.chosen));
    replace(this.list, ...(rows.length ? rows : [element("p", { class: "quiet" }, "No request.")]));
  }

  takes(request) {
    const text = [request.url, request.operation, request.code, request.correlationId, request.answeredBy].join(" ").toLowerCase();
    const status = request.status ? `${String(request.status)[0]}xx` : "lost";
    return (
      text.includes(this.search.value.toLowerCase()) &&
      (this.method.selectedIndex === 0 || request.method === this.method.value) &&
      (this.status.selectedIndex === 0 || status === this.status.value)
    );
  }

  async show(number) {
    this.chosen = number;
    this.draw();
    replace(this.details, ...requestDetails(await call("GET", `requests/${number}`)));
  }

  async forget() {
    await call("DELETE", "requests");
    this.items = [];
    await this.update();
  }
}

export class Operations {
  name = "Operations";
  place = element("div", { class: "whole" });

  async update() {
    const { value } = await call("GET", "operations");
    this.count = value.length;
    if (!value.length) return replace(this.place, element("h2", {}, "Running operations"), element("p", { class: "quiet" }, "Nothing is going on."));
    const rows = value.map((each) => {
      const whole = each.ends && (Date.parse(each.ends) - Date.parse(each.started)) / 1000;
      const progress = element("progress", { max: whole || 1, value: each.ends ? Math.max(whole - each.secondsLeft, 0) : undefined, "aria-label": "Progress" });
      const left = each.ends ? `${each.secondsLeft.toFixed(1)} s left` : "never ends";
      return element("tr", {}, element("td", {}, each.operation), element("td", {}, each.resource ?? ""), element("td", {}, progress, ` ${left}`), element("td", {}, each.outcome));
    });
    const head = element("tr", {}, ...["Operation", "Resource", "", "Will be"].map((each) => element("th", {}, each)));
    replace(this.place, element("h2", {}, "Running operations"), element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows)));
  }
}

export class Coverage {
  name = "Coverage";
  place = element("div", { class: "whole" });

  async update() {
    if (this.place.hasChildNodes()) return;
    const { value } = await call("GET", "coverage");
    const sum = (name) => value.reduce((total, each) => total + each[name], 0);
    this.place.append(
      element("h2", {}, "Coverage"),
      element("p", { class: "quiet" }, `Of ${sum("operations")} operations ${sum("full")} are answered by rules that are written by hand, ${sum("generic")} by what is declared alone; the others answer 501.`),
      ...value.map((each) =>
        element(
          "details",
          {},
          element("summary", {}, element("span", { class: "service" }, each.service), element("progress", { max: each.operations, value: each.full + each.generic, "aria-label": each.service }), element("span", { class: "side" }, ` ${each.full} by hand, ${each.generic} generic, of ${each.operations}`)),
          element("p", { class: "quiet" }, each.missing.length ? `501: ${each.missing.join(", ")}` : "Everything is implemented."),
        ),
      ),
    );
  }
}
