"""What ``azprov template check`` says of resources, and where."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

from .expanding.support import nested, resource, template

GOOD: dict[str, Any] = {"sku": {"name": "Standard_LRS"}, "kind": "StorageV2", "location": "westeurope"}


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def checked(declared: dict[str, Any], *arguments: str, command: str = "check") -> tuple[int, list[str]]:
    """The exit code of a check, and what it says; where it says so is the text of the line there."""
    text = json.dumps(declared, indent=2)
    Path("t.json").write_text(text, "utf-8")
    result = CliRunner().invoke(azprov, ["template", command, "t.json", *arguments])
    told = []
    for line in result.output.splitlines():
        name, sign, rest = line.removeprefix("Error: ").partition("t.json:")
        if not sign:
            told.append(line)
            continue
        assert name == ""
        at, column, message = rest.split(":", 2)
        told.append(f"{text.splitlines()[int(at) - 1][int(column) - 1 :].rstrip(',')} {message.strip()}")
    return result.exit_code, told


def test_values_that_nobody_knows() -> None:
    near = {**GOOD, "kind": "BlobStorag"}
    odd = {**GOOD, "properties": {"minimumTlsVersion": "high"}}
    code, (first, second) = checked(template(resource("a", **near), resource("b", **odd)))
    assert code == 0
    assert first.startswith("\"BlobStorag\" warning: The resource 'a', kind: ")
    assert first.endswith("has no value 'BlobStorag'. Did you mean 'BlobStorage'?")
    assert second.startswith("\"high\" warning: The resource 'b', properties.minimumTlsVersion: ")
    assert "has no value 'high'. Known are 'TLS1_0', 'TLS1_1'" in second


def test_types_that_nobody_knows() -> None:
    _, lines = checked(
        template(
            resource("a", "Microsoft.Storage/storageAccount", **GOOD),
            resource("b", "Microsoft.Storages/storageAccounts", **GOOD),
        )
    )
    hint = "Did you mean 'Microsoft.Storage/storageAccounts'?"
    assert [line.partition(" warning: ")[0] for line in lines] == [
        '"Microsoft.Storage/storageAccount"',
        '"Microsoft.Storages/storageAccounts"',
    ]
    assert all(line.endswith(f"is not known. {hint}") for line in lines)


def test_members_that_are_the_templates() -> None:
    assert checked(template(resource("a", **GOOD, dependOn=[])))[1] == [
        "[] warning: The resource 'a', dependOn: StorageAccountCreateParameters has no member 'dependOn'. "
        "Did you mean 'dependsOn'?"
    ]
    container = resource(
        "a/default/c", "Microsoft.Storage/storageAccounts/blobServices/containers", location="x", tags={}
    )
    assert checked(template(container)) == (0, [])


@pytest.mark.parametrize("inner", [True, False])
def test_deployments_within(inner: bool) -> None:
    odd = template(resource("a", **{**GOOD, "kind": 1}))
    _, lines = checked(template(nested("m", template(nested("n", odd, inner=inner)), inner=inner)))
    assert lines == ["1 warning: The resource 'a', kind: Error converting a number to type 'string'. Path 'kind'."]


def test_a_copy_loop_is_told_of_once() -> None:
    loop = resource("[concat('a', copyIndex())]", **GOOD, knd=1, copy={"name": "l", "count": 5})
    code, (line,) = checked(template(loop))
    assert (code, line.partition(",")[0]) == (0, "1 warning: The resource 'a0'")


def test_linked_templates_are_told_of_where_they_are_linked() -> None:
    Path("inner.json").write_text(json.dumps(template(resource("a", **GOOD, knd=1))), "utf-8")
    link = {"mode": "Incremental", "templateLink": {"relativePath": "inner.json"}}
    code, (line,) = checked(template(resource("n", "Microsoft.Resources/deployments", properties=link)))
    assert (code, line.split(": ")[0]) == (0, "{ warning")
    assert "StorageAccountCreateParameters has no member 'knd'" in line


@pytest.mark.parametrize(
    ("declared", "place", "words"),
    [
        (template(resource("a", **GOOD, dependsOn=["none"])), '"none"', "The resource 'none' is not defined"),
        (
            template(nested("n", template(resource("a", **GOOD, dependsOn=["none"])))),
            '"none"',
            "The resource 'none' is not defined",
        ),
        (template(resource("a", **GOOD, tags={"x": "[int('x')]"})), "{", "The template resource 'a' is not valid: "),
        (
            template(outputs={"o": {"type": "int", "value": "x"}}),
            "{",
            "The template output 'o' is not valid: The provided value for the template output 'o' is not valid.",
        ),
        (
            template(outputs={"o": {"type": "int", "value": "[int('x')]"}}),
            "{",
            "The template output 'o' is not valid: Unable to evaluate",
        ),
        (
            template(parameters={"p": {"type": "string", "defaultValue": "x", "allowedValues": ["y"]}}),
            "{",
            "The provided value 'x' for the template parameter 'p' is not valid.",
        ),
    ],
)
def test_faults_are_told_where_they_are(declared: dict[str, Any], place: str, words: str) -> None:
    code, lines = checked(declared)
    assert code == 1
    assert lines[-1].startswith(f"{place} error: {words}")
    code, (line,) = checked(declared, command="expand")
    assert code == 1
    assert line.startswith(f"{place} {words}")


def test_resources_without_values_of_parameters() -> None:
    declared = template(resource("[parameters('name')]", **GOOD, knd=1), parameters={"name": {"type": "string"}})
    assert checked(declared) == (0, ["The resources are not compared with their models: no values are given for name."])
    Path("p.json").write_text('{"name": "a"}', "utf-8")
    code, (line,) = checked(declared, "-p", "p.json")
    assert (code, "Did you mean 'kind'?" in line) == (0, True)
    Path("p.json").write_text('{"nam": "a"}', "utf-8")
    code, (line,) = checked(declared, "-p", "p.json")
    assert code == 1
    assert "The template parameters 'nam' in the parameters file are not valid" in line


def test_a_file_of_parameters_that_is_none() -> None:
    Path("p.json").write_text("{\n 1", "utf-8")
    Path("t.json").write_text(json.dumps(template()), "utf-8")
    result = CliRunner().invoke(azprov, ["template", "check", "t.json", "-p", "p.json"])
    assert (result.exit_code, result.output.startswith("Error: p.json:2:2: ")) == (1, True)


def test_a_parameter_that_may_be_null_needs_no_value() -> None:
    declared = template(
        resource("[coalesce(parameters('name'), 'a')]", **{**GOOD, "kind": "BlobStorag"}),
        parameters={"name": {"type": "string", "nullable": True}},
    )
    code, (line,) = checked(declared)
    assert code == 0
    assert line.startswith("\"BlobStorag\" warning: The resource 'a', kind: ")
