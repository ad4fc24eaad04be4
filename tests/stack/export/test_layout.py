"""Programs are laid out as ruff lays them out."""

from __future__ import annotations

import subprocess
import sys
from keyword import iskeyword
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack.export.expressions import Code, Entries, Expression, Items, literal, template, text
from azure.mgmt.provisioning.stack.export.layout import assigned, call, comment

CONFIG = Path(__file__).parents[3] / "pyproject.toml"
WORDS = st.text("abcdefgh_", min_size=1, max_size=30)
NAMES = WORDS.filter(lambda each: not iskeyword(each))
SCALARS = st.one_of(
    WORDS.map(text), st.sampled_from(["True", "rg.name", "1"]), WORDS.map(lambda each: f"vault_{each}.id")
)
VALUES: st.SearchStrategy[Expression] = st.recursive(
    SCALARS.map(Code),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5).map(lambda items: Items(tuple(items))),
        st.lists(st.tuples(WORDS.map(lambda each: Code(text(each))), inner), max_size=5).map(
            lambda entries: Entries(tuple(entries))
        ),
    ),
    max_leaves=25,
)
CALLS = st.tuples(NAMES, st.lists(VALUES, min_size=1, max_size=4), st.sampled_from(["", ".result()"]))


def formatted(source: str) -> str:
    command = [sys.executable, "-m", "ruff", "format", "--no-cache", "--config", str(CONFIG), "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(CALLS, min_size=10, max_size=10), st.lists(VALUES, min_size=5, max_size=5))
def test_calls_and_variables_are_as_ruff_leaves_them(
    calls: list[tuple[str, list[Expression], str]], values: list[Expression]
) -> None:
    variables = [assigned(f"NAME_{at}", "", value) for at, value in enumerate(values)]
    lines = [call(f"{name} = az.group_{name}.begin_create", arguments, end, 4) for name, arguments, end in calls]
    source = "\n".join([*variables, "", "", "def program():", *lines]) + "\n"
    assert formatted(source) == source


@given(st.binary())
def test_bytes_are_read_as_they_were_written(value: bytes) -> None:
    assert eval(text(value)) == value


@given(st.text())
def test_a_text_is_read_as_it_was_written(value: str) -> None:
    assert eval(text(value)) == value
    assert eval(template("known", "/" + value), {"known": "k"}) == "k/" + value


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda each: st.lists(each) | st.dictionaries(st.text(), each),
    )
)
def test_json_is_read_as_it_was_written(value: object) -> None:
    scope: dict[str, object] = {}
    exec(assigned("found", "", literal(value)), scope)
    assert scope["found"] == value


def test_comments_are_wrapped() -> None:
    lines = comment("word " * 60 + "x" * 200, 4).split("\n")
    assert [line[:6] for line in lines] == ["    # "] * 4
    assert [len(line) <= 120 for line in lines] == [True, True, True, False]
