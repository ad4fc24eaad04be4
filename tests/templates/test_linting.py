"""What is told of a template without its parameters."""

from __future__ import annotations

import json
from typing import Any

import pytest

from azure.mgmt.provisioning.templates.linting import lint

from .expanding.support import nested, resource, template


def told(declared: dict[str, Any]) -> list[str]:
    return [each.message for each in lint(declared)]


def test_nothing_is_told_of_a_good_template() -> None:
    members = {"f": {"parameters": [{"name": "n"}], "output": {"value": "[parameters('n')]"}}}
    declared = template(
        resource("[parameters('a')]", tags={"x": "[own.f(variables('v'))]", "y": "[variables('L')[0]]"}),
        parameters={"a": {"type": "string"}},
        variables={"v": "[map(createArray(1), lambda('x', lambdaVariables('x')))]", "copy": [{"name": "l"}]},
        functions=[{"namespace": "own", "members": members}],
    )
    assert told(declared) == []


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("[parameters('none')]", "The template parameter 'none' is not found."),
        ("[variables('none')[0].a]", "The template variable 'none' is not found."),
        ("[nothing(parameters('none'))]", "The template function 'nothing' is not valid."),
        ("[own.nothing()]", "The template function 'own.nothing' is not valid."),
        ("[concat('a']", "Unable to parse language expression"),
    ],
)
def test_faults_of_expressions(value: str, words: str) -> None:
    findings = lint(template(resource("a", tags={"x": value})))
    assert any(words in each.message for each in findings)
    assert all(each.path == ("resources", 0, "tags", "x") and each.wrong for each in findings)


def test_all_faults_are_told_at_once() -> None:
    assert len(told(template(resource("[a()]", tags={"x": "[b()]"}), outputs={"o": {"value": "[c()]"}}))) == 3


def test_what_is_not_used() -> None:
    declared = template(
        parameters={"a": {"type": "int", "defaultValue": 1}, "b": {"type": "int", "defaultValue": 1}},
        variables={"v": "[parameters('A')]"},
    )
    assert [(each.message, each.wrong) for each in lint(declared)] == [
        ("The parameter 'b' is not used.", False),
        ("The variable 'v' is not used.", False),
    ]


def test_functions_see_their_own_parameters() -> None:
    members = {"f": {"parameters": [], "output": {"value": "[parameters('a')]"}}}
    declared = template(parameters={"a": {"type": "int"}}, functions=[{"namespace": "own", "members": members}])
    assert "The template parameter 'a' is not found." in told(declared)


def test_deployments_with_a_scope_of_their_own() -> None:
    inside = template(resource("[parameters('x')]"))
    assert told(template(nested("n", inside))) == ["The template parameter 'x' is not found."]
    outer = {"x": {"type": "string"}}
    assert told(template(nested("n", inside, inner=False), parameters=outer)) == []


def test_sections_are_looked_at_first() -> None:
    (finding,) = lint({"resources": []})
    assert finding.message == "Required property '$schema' not found in JSON. Path ''."


def test_findings_have_their_lines() -> None:
    declared = template(resource("a", tags={"x": "[b()]"}))
    text = json.dumps(declared, indent=2)
    (finding,) = lint(declared)
    line, column, kind, *_ = finding.at(text).split(":")
    assert text.splitlines()[int(line) - 1][int(column) - 1 :] == '"[b()]"'
    assert kind == " error"


@pytest.mark.parametrize("value", ["[concat('a', 'b')", "[own.f(1)] and more"])
def test_what_looks_like_an_expression_and_is_none(value: str) -> None:
    (finding,) = lint(template(resource("a", tags={"x": value})))
    assert (finding.message, finding.wrong) == (f"The text '{value}' is no expression: it does not end in ']'.", False)


@pytest.mark.parametrize("value", ["[a-z]+", "[1, 2", "[[concat('a')", "[note] see (this)"])
def test_other_texts_with_brackets_are_meant(value: str) -> None:
    assert told(template(resource("a", tags={"x": value}))) == []
