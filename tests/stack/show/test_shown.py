"""Plans as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.stack import Boundary, Change, Difference, Kind, Line, Plan, plan_json, plan_text
from azure.mgmt.provisioning.stack.plan.fill import SecretValue, UnknownValue
from azure.mgmt.provisioning.stack.show.as_text import shown_value, visible

from ..support import previewed, vault


def change(kind: Kind, name: str, **more: Any) -> Change:
    return Change(kind, f"/subscriptions/s/resourceGroups/g/providers/A/things/{name}", name, "A/things", **more)


PLAN = Plan(
    "dev",
    (
        change(Kind.CREATE, "one", body={"a": {"b": [1, {"c": "x"}]}, "d": []}),
        change(Kind.SAME, "two"),
        change(Kind.UPDATE, "three", component=("app", "data"), differences=(
            Difference("a.b", 1, 2),
            Difference("tags['x']", None, "new"),
            Difference("old", {"x": "y" * 100}, None),
            Difference("password", "<secret>", "<secret>", secret=True),
            Difference("uri", "x", UnknownValue("one.uri")),
        )),
        change(Kind.REPLACE, "four", component=("app",), reason="location can't be changed in place", protected=True),
        change(Kind.DELETE, "five", protected=True),
        change(Kind.READ, "six", component=("app", "data")),
    ),
    exports={"url": UnknownValue("one.uri"), "n": 1, "s": SecretValue("hunter2"), "k": UnknownValue("x", secret=True)},
    boundary=Boundary("one.flag", Line(str(Path.cwd() / "shop.py"), 7)),
    notes=("something else",),
)  # fmt: skip


def test_a_plan_as_text() -> None:
    assert (
        plan_text(PLAN)
        == f"""\
Preview of the stack dev

+ create  things one
app/
  data/
    ~ update  things three
          a.b: 1 -> 2
        + tags['x']: "new"
        - old: {{"x": "{"y" * 62}…
          password: <secret> -> <secret>
          uri: "x" -> <one.uri, known after up>
    ? read    things six
  ± replace things four  (location can't be changed in place, protected)
- delete  things five  (protected)

1 to create, 1 to update, 1 to replace, 1 the same, 1 to delete, 1 to look up.

Outputs
  url: <one.uri, known after up>
  n: 1
  s: <secret>
  k: <secret>
Note: something else

The preview ends at shop.py:7: the program looks at one.flag,
which is not there before the resource is made. What comes after it is not in this preview.
"""
    )


def test_bodies_are_shown_where_they_are_asked_for() -> None:
    text = plan_text(PLAN, bodies=True, styled=lambda line, kind: f"[{kind.value}]{line}")
    assert (
        '[create]+ create  things one\n    a.b[0]: 1\n    a.b[1].c: "x"\n    d: []\n[same]= same    things two' in text
    )


def test_a_plan_without_anything_says_so() -> None:
    assert plan_text(Plan("x", ())) == "Preview of the stack x\n\nNothing.\n"
    assert plan_text(Plan("x", (change(Kind.SAME, "a"),))) == "Preview of the stack x\n\n1 the same.\n"
    elsewhere = Plan("x", (), boundary=Boundary("a", Line("/elsewhere/shop.py", 1)))
    assert "ends at /elsewhere/shop.py:1" in plan_text(elsewhere)


def test_a_plan_as_json() -> None:
    found = json.loads(json.dumps(plan_json(PLAN)))
    assert (found["version"], found["stack"], found["counts"]["create"]) == (1, "dev", 1)
    assert found["exports"] == {
        "url": {"unknown": "one.uri"},
        "n": 1,
        "s": {"secret": True},
        "k": {"secret": True, "unknown": ""},
    }
    assert found["changes"][2]["differences"][4] == {
        "path": "uri",
        "before": "x",
        "after": {"unknown": "one.uri"},
        "secret": False,
    }
    assert found["changes"][0]["body"] == {"a": {"b": [1, {"c": "x"}]}, "d": []}
    assert found["boundary"] == {"what": "one.flag", "line": {"file": str(Path.cwd() / "shop.py"), "number": 7}}
    assert plan_json(Plan("x", ()))["boundary"] is None


@pytest.mark.parametrize("show", [lambda plan: plan_text(plan, bodies=True), lambda plan: json.dumps(plan_json(plan))])
def test_no_secret_is_shown(show: Any, local_azure: LocalAzure) -> None:
    def program(az: Any, stack: Any) -> None:
        secret = stack.secret("hunter2-hunter2")
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "x", "tags": {"a": f"x{secret}"}})
        made = vault(az)
        az.keyvault.secrets.create_or_update("shop-rg", made.name, "s", {"properties": {"value": "pass-word-1"}})
        az.resources.resource_groups.create_or_update(
            "other-rg", {"location": "x", "tags": {"c": "AccountKey=" + "A" * 86 + "=="}}
        )
        stack.export("b", {"c": [f"{secret}"]})

    text = show(previewed(program, local_azure))
    assert "hunter2" not in text
    assert "pass-word-1" not in text
    assert "A" * 80 not in text


@given(st.text())
def test_nothing_that_is_shown_changes_a_terminal(text: str) -> None:
    assert visible(text).isprintable()
    assert shown_value(text).isprintable()
    assert len(shown_value({text: [text]})) <= 70


def test_nothing_of_a_boundary_changes_a_terminal() -> None:
    text = plan_text(Plan("d\x1bev", (), boundary=Boundary("a\x1b[1m", Line("/else\nwhere.py", 1))))
    assert "\x1b" not in text
    assert "/else\\nwhere.py:1" in text


def test_a_text_in_angle_brackets_is_no_secret_that_is_masked_already() -> None:
    assert "A" * 80 not in shown_value("<AccountKey=" + "A" * 86 + "==>")
    assert shown_value("<secret>") == "<secret>"


def test_a_line_that_is_not_known_has_no_number() -> None:
    plan = Plan("dev", (), boundary=Boundary("a.b", Line("an unknown line", 0)))
    assert "The preview ends at an unknown line: the program looks at a.b," in plan_text(plan)
