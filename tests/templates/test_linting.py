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
    assert (
        len(told(template(resource("[a()]", tags={"x": "[b()]"}), outputs={"o": {"type": "string", "value": "[c()]"}})))
        == 3
    )


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


@pytest.mark.parametrize("value", ["concat('a', 'b')]", "own.f(1).a[0]]", "parameters('a')]"])
def test_what_looks_like_the_end_of_an_expression_and_is_none(value: str) -> None:
    (finding,) = lint(template(resource("a", tags={"x": value})))
    told = f"The text '{value}' is no expression: it does not begin with '['."
    assert (finding.message, finding.wrong) == (told, False)


@pytest.mark.parametrize("value", ["list [1]", "(a)]", "see (this)]", "f(x)"])
def test_other_ends_with_brackets_are_meant(value: str) -> None:
    assert told(template(resource("a", tags={"x": value}))) == []


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("[parameters('nam')]", "The template parameter 'nam' is not found. Did you mean 'name'?"),
        ("[variables('Tiers1')]", "The template variable 'Tiers1' is not found. Did you mean 'tiers'?"),
        ("[resourcId('a/b', 'c')]", "The template function 'resourcId' is not valid. Did you mean 'resourceId'?"),
        ("[own.fals()]", "The template function 'own.fals' is not valid. Did you mean 'own.false'?"),
    ],
)
def test_what_may_have_been_meant(value: str, hint: str) -> None:
    declared = template(
        resource("a", tags={"x": value}),
        parameters={"name": {"type": "string"}},
        variables={"tiers": 1},
        functions=[{"namespace": "own", "members": {"false": {"output": {"type": "bool", "value": False}}}}],
    )
    assert hint in told(declared)


@pytest.mark.parametrize(
    ("declaration", "message", "where"),
    [
        ({"type": "strng"}, "Did you mean 'string'?", ["type"]),
        ({"type": "string", "defaultvalues": 1}, "Did you mean 'defaultValue'?", ["defaultvalues"]),
        ({"defaultValue": 1}, "The parameter has no type.", []),
    ],
)
def test_declarations_of_parameters(declaration: dict[str, Any], message: str, where: list[str]) -> None:
    wrong = [each for each in lint(template(parameters={"p": declaration})) if each.wrong]
    assert [each.path for each in wrong] == [("parameters", "p", *where)]
    assert message in wrong[0].message
    inside = template(nested("n", template(parameters={"p": declaration})))
    path = ("resources", 0, "properties", "template", "parameters", "p", *where)
    assert [each.path for each in lint(inside) if each.wrong] == [path]


@pytest.mark.parametrize(
    ("declaration", "messages"),
    [
        ({"Type": "String", "value": 1}, []),
        ({"$ref": "#/definitions/a", "copy": {"count": 1, "input": 1}}, []),
        ({"type": "text", "value": 1}, ["The type 'text' is not valid."]),
        (
            {"type": "int", "vale": 1},
            ["An output has no member 'vale'. Did you mean 'value'?", "The output has no value."],
        ),
    ],
)
def test_declarations_of_outputs(declaration: dict[str, Any], messages: list[str]) -> None:
    found = told(template(outputs={"o": declaration}))
    assert len(found) == len(messages)
    assert all(message in each for message, each in zip(messages, found, strict=True))


@pytest.mark.parametrize("version", ["latest", "2023-13-01", "2023-1-1", "2023-01-01-", ""])
def test_api_versions_that_there_can_not_be(version: str) -> None:
    (finding,) = lint(template({**resource("a"), "apiVersion": version}))
    assert (finding.path, finding.wrong) == (("resources", 0, "apiVersion"), True)
    assert f"The API version '{version}' is not valid" in finding.message


@pytest.mark.parametrize("version", ["2023-01-01", "2016-04-30-preview", "2024-05-01-beta.1", "[variables('v')]"])
def test_api_versions(version: str) -> None:
    declared = template({**resource("a"), "apiVersion": version}, variables={"v": "2023-01-01"})
    assert not [each for each in lint(declared) if each.wrong]


def test_a_member_of_a_resource_that_is_written_otherwise() -> None:
    odd = {("nme" if key == "name" else key): value for key, value in resource("a").items()}
    (message,) = told(template(odd))
    assert message == "The template resource '0' is not valid: the property 'name' is missing or no text; it has 'nme'."
    odd = {("apiversion" if key == "apiVersion" else key): value for key, value in resource("a").items()}
    (message,) = told(template(odd))
    assert message.startswith("The template resource 'a' is not valid")
    assert message.endswith("; it has 'apiversion'.")
