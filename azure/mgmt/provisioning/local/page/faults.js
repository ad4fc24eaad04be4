// The view of faults: those that are still to happen, and new ones.

import { call } from "./api.js";
import { element, replace } from "./elements.js";

const READY = [
  ["The next request gets 429", { status: 429, headers: { "Retry-After": "5" } }],
  ["Three requests get 503", { status: 503, times: 3 }],
  ["The connection ends", { exception: "reset" }],
  ["Done, but the response is lost", { exception: "reset", after: true, method: "PUT" }],
  ["One write in five fails", { status: 500, method: "PUT", probability: 0.2, times: null }],
];

function field(label, attributes) {
  const input = element("input", { name: label, ...attributes });
  return [element("label", {}, label, input), input];
}

export class Faults {
  name = "Faults";
  list = element("div", { role: "group", "aria-label": "Faults to come" });
  place = element("div", { class: "whole" });

  constructor() {
    const ready = READY.map(([label, body]) => element("button", { type: "button", click: () => this.add("faults", body) }, label));
    const clear = element("button", { type: "button", click: () => this.act("DELETE", "faults") }, "Clear all");
    this.place.append(
      element("h2", {}, "Faults to come"),
      this.list,
      element("div", { class: "bar" }, ...ready, clear),
      this.faultForm(),
      this.operationForm(),
    );
  }

  faultForm() {
    const [method, methodInput] = field("Method", { placeholder: "any" });
    const [path, pathInput] = field("Path contains", { placeholder: "anything" });
    const [status, statusInput] = field("Status", { type: "number", value: 503, min: 100, max: 599, required: true });
    const [times, timesInput] = field("Times", { type: "number", value: 1, min: 1, placeholder: "always" });
    const [nth, nthInput] = field("Only every nth", { type: "number", value: 1, min: 1, required: true });
    const [chance, chanceInput] = field("Probability", { type: "number", value: 1, min: 0, max: 1, step: "any", required: true });
    const [seed, seedInput] = field("Seed", { type: "number", value: 0, required: true });
    return this.form("Requests that go wrong", [method, path, status, times, nth, chance, seed], () =>
      this.add("faults", {
        method: methodInput.value || null,
        pathContains: pathInput.value || null,
        status: statusInput.valueAsNumber,
        times: timesInput.value ? timesInput.valueAsNumber : null,
        nth: nthInput.valueAsNumber,
        probability: chanceInput.valueAsNumber,
        seed: seedInput.valueAsNumber,
      }),
    );
  }

  operationForm() {
    const [path, pathInput] = field("Path contains", { placeholder: "anything" });
    const [code, codeInput] = field("Code", { value: "QuotaExceeded", required: true });
    const [message, messageInput] = field("Message", { value: "No cores left.", required: true });
    const ends = element("select", {}, ...["Failed", "Canceled", "Succeeded", "never"].map((each) => element("option", {}, each)));
    return this.form("The next long-running operation", [element("label", {}, "Ends", ends), path, code, message], () =>
      this.add("next-operation", {
        pathContains: pathInput.value || null,
        ...(ends.value === "never" ? { seconds: "never" } : { status: ends.value, code: codeInput.value, message: messageInput.value }),
      }),
    );
  }

  form(legend, fields, send) {
    const submit = (event) => {
      event.preventDefault();
      send();
    };
    return element("form", { submit }, element("fieldset", {}, element("legend", {}, legend), element("div", { class: "fields" }, ...fields), element("button", {}, "Add")));
  }

  async add(path, body) {
    await this.act("POST", path, body);
  }

  async act(...asked) {
    try {
      await call(...asked);
      await this.update();
    } catch (error) {
      this.onTrouble?.(error);
    }
  }

  async update() {
    const { value } = await call("GET", "faults");
    this.count = value.length;
    const rows = value.map((each) =>
      element(
        "tr",
        {},
        element("td", {}, each.kind === "fault" ? (each.exception ?? each.status ?? "headers") : `operation: ${each.seconds === "never" ? "never ends" : each.status}`),
        element("td", {}, `${each.method ?? "any method"} ${each.pathContains ?? ""}`),
        element("td", {}, this.howOften(each)),
        element("td", {}, element("button", { type: "button", "data-key": each.id, "aria-label": `Remove ${each.id}`, click: () => this.act("DELETE", `faults/${each.id}`) }, "Remove")),
      ),
    );
    replace(this.list, rows.length ? element("table", {}, element("tbody", {}, ...rows)) : element("p", { class: "quiet" }, "Nothing is to go wrong."));
  }

  howOften(fault) {
    const times = fault.times === null ? "always" : fault.times === 1 ? "once" : `${fault.times} times`;
    const nth = fault.nth > 1 ? `, every ${fault.nth}th` : "";
    const chance = fault.probability < 1 ? `, with probability ${fault.probability}` : "";
    return times + nth + chance;
  }
}
