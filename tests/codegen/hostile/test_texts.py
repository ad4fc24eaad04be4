"""Texts of a specification reach a module as docstrings and literals alone."""

from __future__ import annotations

import ast
import json
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given, settings

from azure.mgmt.provisioning.codegen.emit.text import FIRST_LINE, docstring, literal, string
from azure.mgmt.provisioning.codegen.errors import Problem
from azure.mgmt.provisioning.codegen.generate import emit_service
from azure.mgmt.provisioning.codegen.outside import generate_outside, read_outside, write_outside
from azure.mgmt.provisioning.codegen.service_table import service_table

from . import payloads
from .documents import document, generate, imported, save


def normal(text: str) -> str:
    """A text as far as a docstring keeps it: the characters that can be seen, in one line."""
    return " ".join("".join(each for each in text if each.isprintable() or each.isspace()).split())


@given(payloads.texts, payloads.texts)
def test_a_docstring_says_what_it_was_given(text: str, section: str) -> None:
    plain = docstring(text, 0)
    for source in (plain, docstring(text, 0, sections=[f":param a: {section}"])):
        assert source.replace("\n", "").isprintable()
        assert normal(ast.literal_eval(source)) == normal(text if source == plain else f"{text}\n:param a: {section}")


@given(payloads.values)
def test_a_literal_is_the_value(value: object) -> None:
    source = literal(value)
    assert source.isprintable()
    assert ast.literal_eval(source) == value
    if isinstance(value, str):
        assert ast.literal_eval(string(value)) == value


@settings(max_examples=25, deadline=None)
@given(payloads.texts)
def test_descriptions_and_docstrings_are_equal(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Before formatting; the generator holds the formatted modules against the same."""
    content = document(definitions={"W": {"description": text, "properties": {"a": {"description": text}}}})
    folder = tmp_path_factory.mktemp("texts")
    files = emit_service(read_outside([save(folder, content)], "w"))
    tree = ast.parse(files[PurePosixPath("w/models.py")])
    (found,) = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    said = [ast.literal_eval(node.value) for node in found.body if isinstance(node, ast.Expr)]
    assert [normal(each) for each in said] == ([normal(text)] * 2 if normal(text) else ["A w."])


@pytest.mark.parametrize(
    "declared", ["coding: utf-7", "vim: set fileencoding=utf-7 :", "x\ncoding: utf-7", "a\rcoding=utf-7"]
)
def test_no_encoding_is_declared(tmp_path: Path, declared: str) -> None:
    """A tag, a file's name, a namespace or a title in the first two lines would turn texts into code."""
    code = payloads.utf_7(f'"""\n{payloads.CODE}\nx="""')
    content = document(info={"title": declared, "version": code, "description": code})
    save(tmp_path, content, "coding=utf-7 .json")
    readme = tmp_path / "readme.md"
    readme.write_text(f"```yaml\ntag: {declared!r}\ninput-file: 'coding=utf-7 .json'\n```\n".replace("'", '"'), "utf-8")
    for source in (readme, tmp_path / "coding=utf-7 .json"):
        package = write_outside(generate_outside([source], "w"), tmp_path / "out")
        for module in package.rglob("*.py"):
            first, second, *_ = module.read_bytes().splitlines(keepends=True)
            assert first.decode() == FIRST_LINE
            assert b"coding" not in first + second
        imported(package)
        assert not list(tmp_path.rglob(payloads.MARKER))


@pytest.mark.parametrize("text", [*payloads.BREAKING_OUT, *(each for each in payloads.ODD if len(each) < 1000)])
def test_a_description_of_any_form(tmp_path: Path, text: str) -> None:
    values = {"type": "string", "enum": ["a", text[:50] or "b"], "description": text}
    member = {"type": "string", "description": text, "default": text, "x-ms-client-default": text}
    content = document(
        definitions={"W": {"description": text, "properties": {"a": member, "b": values}}},
        info={"description": text, "version": text},
        description=text,
        summary=text,
        externalDocs={"url": text},
        produces=[text, "application/json"],
    )
    package = generate(tmp_path, content)
    says = imported(package, "import w; print(ascii(w.SERVICE.api_version))")
    assert ast.literal_eval(says) == text.strip()  # spaces around a version are no part of it
    assert not list(tmp_path.rglob(payloads.MARKER))


def test_errors_and_tables_show_what_a_terminal_or_a_browser_would_act_on() -> None:
    shown = str(Problem("a\x1b[2J.json", "/x\ud800", "name\u202e"))
    assert shown == "a\\x1b[2J.json#/x\\ud800: name\\u202e"
    counts = {"operations": 1, "models": 1, "operations_by_api_version": {}}
    manifest = json.dumps({"service": "w", "client": "W", "api_version": "1 | <b>`x`\n| y", **counts})
    table = service_table({PurePosixPath("w/manifest.json"): manifest})
    assert "| 1 &#124; &#60;b&#62;&#96;x&#96;&#10;&#124; y |" in table
