"""Pieces of Python source: docstrings, literals, estimates."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.codegen.emit.text import docstring, estimated_lines, literal, sentence, string


def test_short_docstrings_have_one_line() -> None:
    assert docstring("One.") == '    """One."""\n'
    assert docstring('Say "so"') == '    """Say "so\\""""\n'


def test_long_docstrings_are_wrapped() -> None:
    text = docstring("word " * 40)
    lines = text.splitlines()
    assert all(len(line) <= 120 for line in lines)
    assert lines[0].startswith('    """word')
    assert lines[-1] == '    """'


@pytest.mark.parametrize("length", range(100, 121))
def test_no_length_makes_a_line_too_long(length: int) -> None:
    assert max(map(len, docstring("word " * 30 + "x" * (length - 100) + " y").splitlines())) <= 120


def test_paragraphs_and_sections() -> None:
    assert docstring("One.\n\nTwo\nlines.", 0, sections=[":param a: A.", "", "REST: x"]) == (
        '"""One.\n\nTwo lines.\n\n:param a: A.\n\nREST: x\n"""\n'
    )


def test_quotes_and_backslashes_are_escaped() -> None:
    text = 'A \\d+ and """ quotes.'
    assert eval(docstring(text, 0)) == text


def test_literals() -> None:
    assert (literal("a'b"), literal('a"b'), literal(True), literal([1, "x"])) == (
        '"a\'b"',
        "'a\"b'",
        "True",
        '[1, "x"]',
    )
    assert string("plain") == '"plain"'


def test_sentences() -> None:
    assert sentence(" a  b ") == "a b."
    assert (sentence("a!"), sentence("")) == ("a!", "")


def test_estimates() -> None:
    assert estimated_lines("a\nb\n") == 2
    assert estimated_lines(f"f({', '.join(['a' * 30] * 4)})\n") == 3
    assert estimated_lines(f"f({', '.join(['a' * 30] * 6)})\n") == 7
