"""Models as lists that fold, as trees, and as their repr over several lines."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import datetime, timezone
from html import unescape
from typing import Any

import pytest

from ..fake.models import Bag, Collections, Color, Login, Part, Scalars, Shelf, Sku, Widget
from .support import html, pretty, rich_text

WIDGET = Widget.deserialize(
    {
        "id": "/w1",
        "name": "w1",
        "tags": {"env": "test", "owner": "me"},
        "sku": {"name": "S", "capacity": 3},
        "properties": {
            "login": {"password": "hunter2", "user": "u", "pin": 7},
            "keys": {"a": "hunter2"},
            "parts": [{"label": "a", "color": "darkBlue"}, {"label": "b", "subParts": []}],
        },
    }
)


def test_html() -> None:
    read = html(WIDGET)
    assert read.lines == [
        "Widget w1",
        "id: /w1",
        "name: w1",
        "tags: <env, owner>",
        "sku: Sku S",
        "name: S",
        "capacity: 3",
        "properties: WidgetProperties",
        "parts: 2 items",
        "0: Part",
        "label: a",
        "color: darkBlue",
        "1: Part",
        "label: b",
        "parts: []",
        "login: Login",
        "password: ***",
        "user: u",
        "pin: ***",
        "keys: ***",
    ]
    assert read.unfolded == ["Widget w1", "sku: Sku S", "properties: WidgetProperties"]
    assert set(read.tags) == {"div", "details", "summary", "span", "b", "ul", "li"}


def test_rich() -> None:
    assert rich_text(Widget(name="[red]w", sku=Sku(name="S"), parts=[Part(label="a")])).splitlines() == [
        "Widget [red]w",
        "├── name: [red]w",
        "├── sku: Sku S",
        "│   └── name: S",
        "└── properties: WidgetProperties",
        "    └── parts: 1 item",
        "        └── 0: Part",
        "            └── label: a",
    ]


def test_rich_in_a_list_has_the_repr() -> None:
    assert rich_text([Sku(name="S")]) == "[Sku(name='S')]\n"


def test_pretty() -> None:
    assert pretty(WIDGET) == (
        "Widget(\n"
        "    id='/w1',\n"
        "    name='w1',\n"
        "    tags=<env, owner>,\n"
        "    sku=Sku(\n"
        "        name='S',\n"
        "        capacity=3),\n"
        "    properties=WidgetProperties(\n"
        "        parts=[\n"
        "            Part(\n"
        "                label='a',\n"
        "                color='darkBlue'),\n"
        "            Part(\n"
        "                label='b',\n"
        "                parts=[])],\n"
        "        login=Login(\n"
        "            password=***,\n"
        "            user='u',\n"
        "            pin=***),\n"
        "        keys=***))"
    )


def test_what_a_line_holds_is_the_repr() -> None:
    widget = Widget(location="x", sku=Sku(name="it's"), main_color=Color.RED, scalars=Scalars(flag=True, ratio=1.5))
    assert " ".join(each.strip() for each in pretty(widget).splitlines()).replace("( ", "(") == repr(widget)


@pytest.mark.parametrize(
    ("model", "shown", "code"),
    [
        (Sku(), "Sku", "Sku()"),
        (Login.deserialize({"password": ["hunter2"]}), "password: ***", "***"),
        (Widget(tags={}), "tags: {}", "tags={}"),
        (Widget(tags={str(n): "hunter2" for n in range(20)}), "tags: <0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11", "<0, 1,"),
        (Widget(tags={str(n): "hunter2" for n in range(21)}), "tags: <21 members>", "<21 members>"),
        (Scalars(anything={"a": ["hunter2"]}), "anything: <1 members>", "<1 members>"),
        (Bag(additional_properties={"password": "hunter2"}), "Bag", "Bag()"),
        (Widget.deserialize({"sku": ["hunter2"]}), "sku: not as declared", "sku=not as declared"),
        (Collections(numbers={"one": 1}), "numbers: <1 members>", "<1 members>"),
        (Collections(by_name={"x": Part(label="a")}), "by_name: 1 member", "{\n        'x': Part("),
        (Collections(by_name={"x": Part(), "y": Part()}), "by_name: 2 members", "'y': Part()"),
        (Collections(matrix=[[1]]), "matrix: 1 item", "[\n        [\n            1]]"),
        (Scalars(text="AccountKey=hunter2"), "text: AccountKey=REDACTED", "text='AccountKey=REDACTED'"),
        (Scalars(text="x" * 2000), f"text: {'x' * 999}…", f"'{'x' * 999}…'"),
        (Scalars(number=10**5000), "number: …", "number=…"),
        (Scalars(text="<script>alert(1)</script>&amp;"), "text: <script>alert(1)</script>&amp;", "&amp;"),
        (Scalars(text="a\x1b[31m\u202eb\nc"), "text: a\\x1b[31m\\u202eb\\nc", "\\\\x1b[31m"),
        (Scalars(created=datetime(2030, 1, 31, tzinfo=timezone.utc)), "created: 2030-01-31 00:00:00+00:00",
         "datetime.datetime(2030, 1, 31, 0, 0, tzinfo="),
    ],
)  # fmt: skip
def test_values(model: Any, shown: str, code: str) -> None:
    read = html(model)
    assert any(line.startswith(shown) for line in read.lines), read.lines
    assert code in pretty(model)
    assert "script" not in read.tags
    for text in (model._repr_html_(), pretty(model), rich_text(model)):
        assert "hunter2" not in text


def test_nothing_of_a_secret_place_is_drawn() -> None:
    """A model that stands in a secret place has no member that is not secret."""
    from azure.mgmt.provisioning.core.faults import SECRET_ROOT

    model = Sku._of_wire({"name": "hunter2", "capacity": 7}, SECRET_ROOT)
    assert html(model).lines == ["Sku ***", "name: ***", "capacity: ***"]


def test_long_lists_are_cut() -> None:
    read = html(Collections(parts=[Part(label=str(n)) for n in range(60)], texts=["a"] * 51))
    assert "label: 49" in read.lines
    assert "label: 50" not in read.lines
    assert [line for line in read.lines if "more" in line] == ["… 1 more", "… 10 more"]


@pytest.mark.parametrize("width", [1, 2, 60])
def test_models_that_hold_themselves_are_cut(width: int) -> None:
    part = Part(label="a")
    part.parts = [part] * width
    for text in (part._repr_html_(), pretty(part), rich_text(part)):
        assert text.count("label") <= 1_000
        assert re.search(r"…|<\d+ items?>", unescape(text))
    assert len(part._repr_html_()) < 500_000


def test_lists_within_lists_are_cut() -> None:
    deep: Any = [1]
    for _ in range(2000):
        deep = [deep]
    assert "0: <1 item>" in html(Collections(objects=deep)).lines
    shelf = Shelf(widgets=[Widget(lists=Collections(groups={}, grid=[[Part(parts=[Part(label="deep")])]]))])
    assert "0: Part(…)" in html(shelf).lines


def test_a_large_model_is_cut_where_there_is_no_more_room() -> None:
    shelf = Shelf(widgets=[Widget(parts=[Part(label="x")] * 50) for _ in range(50)])
    lines = html(shelf).lines
    assert len([line for line in lines if line.startswith("label")]) < 1_000
    assert lines[-1] == "…"


def test_help_and_dir_say_no_more_than_before() -> None:
    import pydoc

    for name in ("_repr_html_", "_repr_pretty_", "__rich__", "_drawn", "as_html", "core.shown"):
        assert name not in pydoc.plaintext.document(Sku)
    assert "__rich__" not in dir(Sku)
    assert [name for name in dir(Sku(name="x")) if not name.startswith("_")] == [
        *("additional_properties", "as_dict", "capacity", "deserialize", "family", "from_dict", "get", "is_xml_model"),
        *("name", "serialize", "validate"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        *("__rich_console__", "__rich_measure__", "__rich_repr__", "_repr_mimebundle_", "_repr_json_", "_repr_png_"),
        *("_repr_svg_", "_ipython_display_", "_ipython_canary_method_should_not_exist_", "__html__", "__pretty__"),
        *("keys", "__array__", "__dataframe__", "__len__"),
    ],
)
def test_nothing_else_is_offered(name: str) -> None:
    assert not hasattr(Sku(name="x"), name)


def test_nothing_is_loaded_that_nobody_asks_for() -> None:
    script = (
        "import sys\n"
        "there = set(sys.modules)\n"  # by whatever looks at this process, such as coverage
        "from azure.mgmt.provisioning.core.models.model import Model, field\n"
        "class Small(Model):\n    name: str = field('name')\n"
        "repr(Small(name='x'))\n"
        "hasattr(Small, '__rich__') and hasattr(Small(), '_repr_html_')\n"
        "of_these = [each for each in sys.modules if 'core.shown.' in each or each.split('.')[0] in ('rich', 'html')]\n"
        "print([each for each in of_these if each not in there])\n"
        "Small(name='x')._repr_html_()\n"
        "print('rich' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=os.environ, check=True)
    assert done.stdout.splitlines() == ["['azure.mgmt.provisioning.core.shown.asked']", "False"]
