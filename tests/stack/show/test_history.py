"""The runs of a stack, and the timeline of one."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack.show.history import critical_path, history_json, runs_text, timeline_text
from azure.mgmt.provisioning.stack.state.records import Done, Run

RUN = Run(2, "up", 1_800_000_000.0, "failed", 12.34)


def step(name: str, began: float, seconds: float, *needs: str, ending: str = "done", text: str = "") -> Done:
    """A step that needs others, by their names."""
    keys = [f"/groups/g/things/{each}" for each in needs]
    return Done(f"/groups/g/things/{name}", "create", ending, began, seconds, keys, text)


STEPS = [
    step("group", 0, 1),
    step("quick", 1, 1, "group"),
    step("slow", 1, 6, "group"),
    step("alone", 0, 8),
    step("last", 7, 3, "quick", "slow", "unknown", ending="failed", text="no\nmore"),
]


def test_runs() -> None:
    assert runs_text("dev", [RUN, Run(1, "destroy", 1_700_000_000.0)]) == (
        "Runs of the stack dev\n\n"
        "   2  up      failed        12.3 s  2027-01-15 08:00:00 UTC\n"
        "   1  destroy not ended             2023-11-14 22:13:20 UTC\n"
    )
    assert runs_text("dev", []) == "The stack dev has not been run.\n"


def test_a_timeline() -> None:
    assert timeline_text(RUN, STEPS) == (
        "Run 2\n\n"
        "* create  things group  ███···························      1.0 s\n"
        "  create  things alone  ████████████████████████······      8.0 s\n"
        "  create  things quick  ···███························      1.0 s\n"
        "* create  things slow   ···██████████████████·········      6.0 s\n"
        "* create  things last   ·····················█████████      3.0 s  failed: no\n\n"
        "10.0 s, of which the steps with a star took 10.0 s: the end waited for one after the other.\n"
    )
    assert timeline_text(RUN, []) == "Run 2\n\nNothing was done.\n"
    assert "█" + "·" * 29 in timeline_text(RUN, [step("group", 0, 0)])


def test_no_secret_is_shown() -> None:
    key = "AccountKey=" + "A" * 86 + "=="
    failed = [step("one", 0, 1, ending="failed", text=f"not {key}\x1b[1m")]
    text = timeline_text(RUN, failed)
    assert "A" * 80 not in text
    assert "\x1b" not in text
    assert "A" * 80 not in json.dumps(history_json("dev", [RUN], RUN, failed))


def test_json() -> None:
    found = json.loads(json.dumps(history_json("dev", [RUN], RUN, STEPS)))
    assert (found["version"], found["stack"], found["runs"][0]["number"]) == (1, "dev", 2)
    assert found["timeline"]["criticalPath"] == [f"/groups/g/things/{each}" for each in ("group", "slow", "last")]
    assert found["timeline"]["steps"][1]["seconds"] == 1
    assert history_json("dev", [], None, [])["timeline"] is None


_PLACES = st.tuples(st.lists(st.integers(1, 6), max_size=3), st.floats(0, 60), st.floats(0, 5))


@given(st.lists(_PLACES, max_size=20))
def test_the_end_waited_for_each_step_of_the_critical_path(places: list[tuple[list[int], float, float]]) -> None:
    steps: list[Done] = []
    for place, (backs, seconds, waited) in enumerate(places):
        needs = [str(place - back) for back in backs if back <= place]
        began = max((steps[int(each)].began + steps[int(each)].seconds for each in needs), default=0) + waited
        steps.append(step(str(place), began, seconds, *needs))
    path = critical_path(steps)
    ends = [each.began + each.seconds for each in path]
    assert ends[-1:] == ([max(each.began + each.seconds for each in steps)] if steps else [])
    for (before, ended), after in zip(zip(path, ends, strict=True), path[1:], strict=False):
        assert before.key in after.needs
        assert ended <= after.began
    assert all(len(line) > 30 for line in timeline_text(RUN, steps).splitlines()[2 : 2 + len(steps)] if steps)
