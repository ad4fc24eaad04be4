"""Timelines: what they show, as pictures and as pages. What a page does is in test_in_chromium.py."""

from __future__ import annotations

import json
import re
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack.show.timeline.formats import timeline_picture
from azure.mgmt.provisioning.stack.show.timeline.rows import timeline_of
from azure.mgmt.provisioning.stack.state.records import Done, Run

from ..graph.plans import NASTY
from .runs import RUN, STEPS, many, nasty, runs, step

SVG = "{http://www.w3.org/2000/svg}"


def drawn(steps: list[Done]) -> ElementTree.Element:
    return ElementTree.fromstring(timeline_picture("dev", RUN, steps, "svg").encode())


def of_class(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [each for each in root.iter() if name in each.get("class", "").split()]


def data_of(page: str) -> Any:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page)
    assert found
    return json.loads(found[1])


def test_rows_of_a_component_stand_together() -> None:
    timeline = timeline_of("dev", RUN, STEPS)
    shown = [
        "/".join(heading.component) if heading else timeline.bars[place or 0].headline
        for heading, place in timeline.rows
    ]
    expected = ["+ things one", "app", "+ things alone", "app/data", "+ things quick", "+ things last", "~ things slow"]
    assert shown == expected
    assert [bar.step.key[-4:] for bar in timeline.bars if bar.critical] == ["/one", "last", "slow"]
    assert (timeline.seconds, timeline.critical_seconds) == (10, 9)


def test_what_a_step_waited_for() -> None:
    bars = {bar.step.key.rpartition("/")[2]: bar for bar in timeline_of("dev", RUN, STEPS).bars}
    assert (bars["slow"].ready, bars["slow"].step.began) == (1, 2), "it waited for its turn"
    assert bars["last"].ready == 7
    assert bars["one"].needs == ()


@given(runs())
def test_each_step_has_a_row_and_each_need_an_edge(steps: list[Done]) -> None:
    root = drawn(steps)
    assert len(of_class(root, "node")) == len(steps)
    assert len(of_class(root, "component")) == len({tuple(each.component[:n]) for each in steps for n in (1, 2)} - {()})
    assert len(of_class(root, "edge")) == sum(len(set(each.needs)) for each in steps)
    assert len([each for each in of_class(root, "edge") if "critical" in (each.get("class") or "")]) == max(
        0, sum(bar.critical for bar in timeline_of("dev", RUN, steps).bars) - 1
    )


def test_a_picture_to_scale() -> None:
    root = drawn(STEPS)
    assert root.findtext(f"{SVG}title") == "Stack dev, run 2"
    bars = {of_class(node, "name")[0].text: of_class(node, "bar")[0] for node in of_class(root, "node")}
    places = {name: (float(bar.get("x", "")), float(bar.get("width", ""))) for name, bar in bars.items()}
    assert places["* ~ things slow"] == (300 + 128, 320)
    assert places["+ things alone"] == (300, 512)
    (retried,) = of_class(of_class(root, "node")[3], "retry")
    assert float(retried.get("width", "")) == 128
    assert [each.text for each in of_class(root, "tick") if each.text][:3] == ["0 s", "1 s", "2 s"]
    assert [of_class(each, "name")[0].text for each in of_class(root, "component")] == ["app/", "data/"]
    assert "10.0 s" not in ElementTree.tostring(root, "unicode")
    assert "3.0 s, failed" in ElementTree.tostring(root, "unicode")


@pytest.mark.parametrize("seconds", [0.0, 0.003, 1.0, 9.99, 10.0, 61.0, 3_600.0, 100_000.0])
def test_ticks_are_few(seconds: float) -> None:
    ticks = [each.text or "" for each in of_class(drawn([step("one", 0, seconds)]), "tick") if each.text]
    assert ticks[0] == "0 s"
    assert len(ticks) <= 11


def test_the_page_tells_of_each_step() -> None:
    page = timeline_picture("dev", RUN, STEPS)
    assert "up, failed: 10.0 s, of which the critical path took 9.0 s" in page
    data = data_of(page)
    assert data["facts"] == [["Began", "2027-01-15 08:00:00 UTC"], ["done", "4"], ["failed", "1"]]
    last = data["nodes"][3]
    assert (last["title"], last["component"], last["isCritical"]) == ("+ things last", "app", True)
    assert last["error"] == "HttpResponseError: no\nmore"
    assert last["retries"] == [["at 7.5 s", "ServerBusy; waited 2 s"]]
    assert last["times"][2:] == [
        ["Waited to be tried again", "2.0 s"],
        ["Ran", "1.0 s"],
        ["Ended at", "10.0 s"],
    ]
    assert last["needs"] == [2, 4]
    assert last["lastNeeded"] == 4
    assert data["nodes"][4]["differences"] == [["sku.name", '"B1"', '"S1"'], ["tags['x']", "", '"new"']]
    assert ["Waited for its turn", "1.0 s"] in data["nodes"][4]["times"]


def test_runs_that_did_nothing_or_did_not_end() -> None:
    assert "up: nothing was done" in timeline_picture("dev", RUN, [])
    page = timeline_picture("dev", Run(1, "destroy", 0.0), many(2))
    assert "destroy, not ended" in page
    assert "This run goes on, or was killed" in page


@given(st.text())
@example(NASTY)
def test_texts_are_texts(text: str) -> None:
    for form in ("svg", "html"):
        shown, plain = (timeline_picture(each, RUN, nasty(each), form) for each in (text, "x"))
        assert shown.count("<") == plain.count("<")


@pytest.mark.parametrize("form", ["svg", "html"])
def test_no_secret_is_shown(form: Any) -> None:
    key = "AccountKey=" + "A" * 86 + "=="
    assert "A" * 80 not in timeline_picture("dev", RUN, [step("one", 0, 1, text=key, retries=[(0, 1, key)])], form)
