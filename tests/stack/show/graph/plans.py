"""Plans for the tests of graphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from azure.mgmt.provisioning.stack import Boundary, Change, Difference, Kind, Line, Plan
from azure.mgmt.provisioning.stack.plan.fill import SecretValue, UnknownValue

GROUP = "/subscriptions/s/resourceGroups/g"
NASTY = 'a"b<c>&\\`#;_*]]></script><!--\n\x1b\ud800\u202e{$x}'
"""A text with all that has a meaning somewhere."""


def identity(name: str) -> str:
    """The id of a resource."""
    return f"{GROUP}/providers/A/things/{name}"


def change(kind: Kind, name: str, *needs: str, **more: Any) -> Change:
    """A change of a resource that needs others, by their names."""
    return Change(kind, identity(name), name, "A/things", needs=tuple(map(identity, needs)), **more)


SHOP = Plan(
    "dev",
    (
        change(Kind.CREATE, "one", body={"a": {"b": [1, {"c": "x"}]}, "password": SecretValue("hunter2")}),
        change(Kind.SAME, "two", "one"),
        change(Kind.UPDATE, "three", "two", "one", component=("app", "data"), differences=(
            Difference("a.b", 1, 2),
            Difference("tags['x']", None, "new"),
            Difference("old", "gone", None),
            Difference("password", "<secret>", "<secret>", secret=True),
            Difference("uri", "x", UnknownValue("one.uri")),
        )),
        change(Kind.REPLACE, "four", "three", component=("app",), reason="it can't be moved", protected=True,
               line=Line("/elsewhere/shop.py", 3)),
        change(Kind.ADOPT, "five", component=("web",)),
        change(Kind.DELETE, "seven", "six"),
        change(Kind.DELETE, "six"),
    ),
    exports={"url": UnknownValue("one.uri"), "s": SecretValue("hunter2")},
    boundary=Boundary("one.flag", Line("/elsewhere/shop.py", 7)),
    notes=("something else",),
)  # fmt: skip


def many(count: int) -> Plan:
    """One resource that as many others need."""
    return Plan("dev", (change(Kind.CREATE, "one"), *(change(Kind.SAME, f"n{each}", "one") for each in range(count))))


_PLACES = st.tuples(
    st.lists(st.integers(1, 12), max_size=3),
    st.sampled_from([kind for kind in Kind if kind is not Kind.DELETE]),
    st.sampled_from([(), ("a",), ("b",), ("a", "b"), ("b", "a", "c"), *((each,) for each in "cdefghij"), ("j", "k")]),
)


def _plan(places: Sequence[tuple[list[int], Kind, tuple[str, ...]]]) -> Plan:
    """A plan of nodes of which each needs those that stand so far before it."""
    return Plan(
        "dev",
        tuple(
            change(kind, str(place), *(str(place - back) for back in needs if back <= place), component=component)
            for place, (needs, kind, component) in enumerate(places)
        ),
    )


def plans() -> st.SearchStrategy[Plan]:
    """Plans of any form: what a resource needs comes before it."""
    return st.lists(_PLACES, max_size=40).map(_plan)


def nasty(text: str) -> Plan:
    """A plan in which a text stands everywhere."""
    changed = Difference(text, text, [text])
    told: dict[str, Any] = {"reason": text, "component": (text,), "body": {text: text}, "differences": (changed,)}
    return Plan(
        text,
        (change(Kind.UPDATE, text, line=Line(text, 1), **told),),
        exports={text: text},
        boundary=Boundary(text, Line(text, 1)),
        notes=(text,),
    )
