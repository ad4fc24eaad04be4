"""Marks inside of text: found wherever the text ends up, filled as it was escaped, and told where they are lost."""

from __future__ import annotations

import base64
import json
import logging
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack.errors import Line, StackError
from azure.mgmt.provisioning.stack.record.marks import DamagedMark, Mark, Marks, place_of
from azure.mgmt.provisioning.stack.record.origins import Given
from azure.mgmt.provisioning.stack.record.world import ProgramWorld

from ..support import record, vault

HERE = Line("program.py", 1)
PLAIN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ue5a0\ue5a1\x01"), max_size=20)


def a_mark(value: Any) -> tuple[Marks, str]:
    """A mark of the text of a value."""
    world = ProgramWorld()
    return world.marks, world.marks.of_text(Given(value, "x", world), HERE)


def text_of(mark: Mark) -> str:
    return str(mark.origin.look())


@given(PLAIN, PLAIN, PLAIN)
def test_a_text_is_filled_where_its_mark_stands(before: str, value: str, after: str) -> None:
    marks, mark = a_mark(value)
    assert [each.line for each in marks.within(before + mark + after)] == [HERE]
    assert marks.filled(before + mark + after, text_of) == before + value + after


@given(PLAIN, PLAIN, st.integers(1, 4), st.booleans())
def test_json_in_json_is_filled_as_often_escaped(key: str, value: str, depth: int, ascii_only: bool) -> None:
    marks, mark = a_mark(value)
    text = mark
    for _ in range(depth):
        text = json.dumps({key: text}, ensure_ascii=ascii_only)
    assert len(list(marks.within(text))) == 1
    filled: Any = marks.filled(text, text_of)
    for _ in range(depth):
        filled = json.loads(filled)[key]
    assert filled == value


@given(PLAIN, st.integers(0, 7), st.integers(0, 7))
def test_a_mark_that_is_cut_is_told(before: str, start: int, end: int) -> None:
    marks, mark = a_mark("x")
    cut = mark[start : len(mark) - end]
    if start == end == 0:
        return
    if cut and any(sign in cut for sign in "\ue5a0\x01\ue5a1"):
        with pytest.raises(DamagedMark, match=r"stack\.apply"):
            list(marks.within(before + cut))


@pytest.mark.parametrize("change", [str.upper, str.lower, str.title, str.swapcase, lambda text: text[::-1]])
def test_a_text_whose_case_was_changed_is_told(change: Any) -> None:
    marks, mark = a_mark("x")
    with pytest.raises(DamagedMark):
        list(marks.within(change(f"a{mark}b")))


def test_a_mark_of_another_run_is_told() -> None:
    _, mark = a_mark("x")
    with pytest.raises(DamagedMark, match="another run"):
        list(Marks().within(mark))
    assert Marks().filled(mark, text_of) == "<of another run>"


def test_text_that_looks_like_a_mark_elsewhere_is_left_alone() -> None:
    marks = Marks()
    for text in ("u0001", "\\u0041", "plain"):
        assert list(marks.within(text)) == []
        assert marks.filled(text, text_of) == text


def config(az: Any, text: str) -> None:
    """Put a text into a body."""
    az.resources.resource_groups.create_or_update("rg", {"location": "x", "tags": {"a": text}})


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: base64.b64encode(f"x{text}".encode()).decode(),
        lambda text: quote(f"x{text}"),
        lambda text: f"x{text}".encode().hex(),
        lambda text: "same" if f"{text}" == "https://x/" else "other",
        lambda text: str(text)[:0],
        lambda text: str(text + "x").removesuffix("x").encode().hex(),
    ],
)
def test_an_encoded_mark_is_lost_and_the_line_that_made_it_is_told(encode: Any) -> None:
    def program(az: Any, stack: Any) -> None:
        config(az, encode(vault(az).properties.vault_uri))

    with pytest.raises(StackError, match="vault_uri here reaches no call and no export") as caught:
        record(program)
    assert str(caught.value).startswith(__file__)
    assert "stack.apply(function, value)" in str(caught.value)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda text: f"{text}"[:5], "cut or changed on the way"),
        (lambda text: f"{text}".upper(), "cut or changed on the way"),
        (lambda text: f"{text!r}", r"holds the repr\(\)"),
        (lambda text: repr([text]), r"holds the repr\(\)"),
    ],
)
def test_a_changed_text_is_refused_where_it_arrives(change: Any, words: str) -> None:
    def program(az: Any, stack: Any) -> None:
        config(az, change(vault(az).properties.vault_uri))

    with pytest.raises(StackError, match=f"ResourceGroups_CreateOrUpdate: tags.a can't be sent: .*{words}"):
        record(program)

    def exported(az: Any, stack: Any) -> None:
        stack.export("a", change(vault(az).properties.vault_uri))

    with pytest.raises(StackError, match=words):
        record(exported)


def test_where_a_changed_text_is_refused_is_told() -> None:
    def named(az: Any, stack: Any) -> None:
        uri = vault(az).properties.vault_uri
        az.resources.resource_groups.create_or_update("rg", {"location": "x", "tags": {f"{uri}"[:5]: "a"}})

    with pytest.raises(StackError, match="a key of tags can't be sent"):
        record(named)

    def argument(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update(f"{vault(az).properties.vault_uri}"[:5], {"location": "x"})

    with pytest.raises(StackError, match="an argument can't be sent"):
        record(argument)
    assert place_of({"a": [{"b": "x"}, "y"]}, "y") == "a[1]"
    assert place_of({"a": 1}, "y") is None


def test_a_text_that_is_stripped_is_whole() -> None:
    def program(az: Any, stack: Any) -> None:
        config(az, f" {vault(az).properties.vault_uri} ".strip())

    record(program)


def test_what_is_printed_is_shown_and_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    def program(az: Any, stack: Any) -> None:
        import sys

        made = vault(az)
        print("uri:", made.properties.vault_uri, f"days: {made.properties.soft_delete_retention_in_days}")
        print(stack.secret("hunter2"), f"{stack.secret('hunter2')}!", repr(stack.secret("hunter2")))
        sys.stdout.writelines([f"{made.properties.vault_uri}", "\n"])
        sys.stderr.write("plain\n")
        assert not sys.stdout.isatty()

    record(program)
    out, err = capsys.readouterr()
    first, second, third = out.splitlines()
    assert first == (
        "uri: <shop-kv.properties.vault_uri, known after up> "
        "days: <shop-kv.properties.soft_delete_retention_in_days, known after up>"
    )
    assert second == "<secret> <secret>! <secret>"
    assert third == "<shop-kv.properties.vault_uri, known after up>"
    assert err == "plain\n"


def test_what_is_logged_is_shown_and_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    def program(az: Any, stack: Any) -> None:
        logger = logging.getLogger("program")
        logger.warning("uri: %s, pw: %s", vault(az).properties.vault_uri, stack.secret("hunter2"))
        logger.warning("%d %d", 1, 2)

    before = logging.getLogRecordFactory()
    record(program)
    assert logging.getLogRecordFactory() is before
    shown = "uri: <shop-kv.properties.vault_uri, known after up>, pw: <secret>"
    assert [each.getMessage() for each in caplog.records] == [shown, "1 2"]
