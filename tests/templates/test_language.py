"""The grammar: what is read, what is refused and where, and printing as the inverse of reading."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.templates import (
    Call,
    ExpressionSyntaxError,
    Literal,
    Member,
    Node,
    Selection,
    TemplateScope,
    is_expression,
    parse,
    print_expression,
)

_NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
_LITERALS = st.builds(Literal, st.text(max_size=8) | st.integers(-(2**63), 2**63 - 1))


def _larger(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    calls = st.builds(Call, st.just("") | _NAMES, _NAMES, st.lists(nodes, max_size=3).map(tuple))
    return calls | st.builds(Member, nodes, _NAMES) | st.builds(Selection, nodes, nodes)


NODES = st.recursive(_LITERALS, _larger, max_leaves=10)


@given(NODES)
def test_what_is_printed_is_read_again(node: Node) -> None:
    printed = print_expression(node)
    assert is_expression(printed)
    assert parse(printed[1:-1]) == node


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        node = parse(text)
    except ExpressionSyntaxError as error:
        position = error.position
    else:
        position = 0
        assert parse(str(node)) == node
    assert position is not None
    assert 0 <= position <= len(text)


@pytest.mark.parametrize(
    ("expression", "position", "words"),
    [
        ("concat('a' 'b')", 11, "expected token 'RightParenthesis' and actual 'StringLiteral' at position '11'"),
        ("concat('a'", 10, "expected token 'RightParenthesis' and actual 'EndOfData'"),
        ("concat('a'))", 11, "expected token 'EndOfData' and actual 'RightParenthesis'"),
        ("concat('a", 7, "the string literal at position '7' is not terminated"),
        ("add(1, 2) + 3", 10, "the character '+' at position '10' is not expected"),
        ("parameters", 10, "expected token 'LeftParenthesis'"),
        ("", 0, "actual 'EndOfData'"),
        ("99999999999999999999", 0, "does not fit into 64 bits"),
        (f"{'not(' * 101}true(){')' * 101}", 400, "nested too deeply"),
        (f"a(){'.b' * 101}", 203, "too many selectors"),
        ("a" * 24577, None, "length limit exceeded. Limit: '24576'"),
    ],
)
def test_faults_say_where(expression: str, position: int | None, words: str) -> None:
    with pytest.raises(ExpressionSyntaxError) as raised:
        parse(expression)
    assert raised.value.position == position
    assert words in raised.value.message


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[[a]", "[a]"),
        ("[[a", "[[a"),
        ("[a", "[a"),
        ("a]", "a]"),
        ("['it''s']", "it's"),
        ("[ add( 1 , 2 ) ]", 3),
        ("[AdD(1, -2)]", -1),
    ],
)
def test_texts_and_expressions(text: str, value: object) -> None:
    assert TemplateScope().evaluate(text) == value
