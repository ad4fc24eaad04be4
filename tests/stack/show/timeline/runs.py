"""Runs for the tests of timelines."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from azure.mgmt.provisioning.stack.state.records import Done, Run

RUN = Run(2, "up", 1_800_000_000.0, "failed", 12.34)
GROUP = "/subscriptions/s/resourceGroups/g"


def identity(name: str) -> str:
    return f"{GROUP}/providers/A/things/{name}"


def step(name: str, began: float, seconds: float, *needs: str, **more: Any) -> Done:
    """A step that needs others, by their names."""
    told: dict[str, Any] = {"change": "create", "ending": "done", "needs": [identity(each) for each in needs], **more}
    return Done(identity(name), began=began, seconds=seconds, **told)


STEPS = [
    step("one", 0, 1),
    step("alone", 0, 8, component=["app"]),
    step("quick", 1, 1, "one", component=["app", "data"]),
    step("slow", 2, 5, "one", change="update", differences=[("sku.name", '"B1"', '"S1"'), ("tags['x']", "", '"new"')]),
    step("last", 7, 3, "quick", "slow", "unknown", component=["app"], ending="failed",
         text="HttpResponseError: no\nmore", retries=[(7.5, 2.0, "ServerBusy")]),
]  # fmt: skip
"""In the order in which they began; the end waited for one, slow and last."""


def many(count: int) -> list[Done]:
    """One step that as many others need."""
    return [step("one", 0, 1), *(step(f"n{each}", 1 + each / 10, 2, "one") for each in range(count))]


def nasty(text: str) -> list[Done]:
    """A step in which a text stands everywhere."""
    return [
        step(
            text, 0, 1, component=[text], text=text, ending="failed", retries=[(0, 1, text)], differences=[(text,) * 3]
        )
    ]


_STEPS = st.tuples(
    st.floats(0, 100),
    st.floats(0, 50),
    st.lists(st.integers(1, 8), max_size=3),
    st.sampled_from([(), ("a",), ("a", "b"), ("c",), ("c", "b")]),
)


def runs() -> st.SearchStrategy[list[Done]]:
    """Steps of any form."""
    return st.lists(_STEPS, max_size=25).map(
        lambda found: [
            step(
                str(place), began, seconds, *(str(place - back) for back in needs if back <= place), component=component
            )
            for place, (began, seconds, needs, component) in enumerate(found)
        ]
    )
