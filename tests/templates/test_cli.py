"""``azprov template``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

from .expanding.support import STORE, nested, resource, template


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def written(name: str, document: Any) -> None:
    Path(name).write_text(json.dumps(document, indent=2), "utf-8")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(azprov, ["template", *arguments])


def expanded(*arguments: str) -> dict[str, Any]:
    result = run("expand", "t.json", *arguments)
    assert result.exit_code == 0, result.output
    found: dict[str, Any] = json.loads(result.output)
    return found


GIVEN = {"name": {"type": "string"}}


def test_the_resources_of_a_template() -> None:
    inside = template(resource("[parameters('name')]"), parameters=GIVEN)
    given = {"parameters": {"name": {"value": "[concat(parameters('name'), '1')]"}}}
    outputs = {
        "id": {"type": "string", "value": "[resourceGroup().id]"},
        "x": {"type": "string", "value": "[reference('n').x]"},
    }
    written("t.json", template(nested("n", inside, properties=given), parameters=GIVEN, outputs=outputs))
    written("p.json", {"$schema": "x", "parameters": {"name": {"value": "a"}}})
    found = expanded("--parameters", "p.json", "--resource-group", "g")
    (deployment,) = found["resources"]
    assert [each["name"] for each in deployment["resources"]] == ["a1"]
    assert found["outputs"]["id"]["value"].endswith("/resourceGroups/g")
    assert "x" not in found["outputs"]


def test_parameters_by_name_and_secrets() -> None:
    written("t.json", template(resource("[parameters('name')]", tags={"x": "[parameters('s')]"}), parameters=GIVEN))
    document = json.loads(Path("t.json").read_text("utf-8"))
    document["parameters"]["s"] = {"type": "secureString"}
    written("t.json", document)
    written("p.json", {"name": "a", "s": "b"})
    assert expanded("-p", "p.json")["resources"][0]["tags"] == {"x": "b"}
    entries = {"name": {"value": "a"}, "s": {"reference": {"keyVault": {"id": "v"}, "secretName": "s"}}}
    written("p.json", {"contentVersion": "1", "parameters": entries})
    assert expanded("-p", "p.json")["resources"][0]["tags"] == {"x": "[parameters('s')]"}


def test_deployments_that_are_known_later() -> None:
    inside = template(resource("[parameters('name')]"), parameters=GIVEN)
    given = {"parameters": {"name": {"value": "[reference('a').x]"}}}
    written("t.json", template(resource("a"), nested("n", inside, properties=given)))
    assert expanded()["resources"][1]["resources"] == "known when it is deployed"


def test_linked_templates_beside_it() -> None:
    Path("inner").mkdir()
    written("inner/b.json", template(resource("b")))
    written("../c.json", template(resource("c")))
    link = {"relativePath": "inner/b.json"}
    declared = template(resource("n", "Microsoft.Resources/deployments", properties={"templateLink": link}))
    written("t.json", declared)
    assert expanded()["resources"][0]["resources"][0]["name"] == "b"
    link["relativePath"] = "../c.json"
    written("t.json", declared)
    result = run("expand", "t.json")
    assert result.exit_code == 1
    assert "Unable to download" in result.output


def test_faults_have_their_lines() -> None:
    written("t.json", template(resource("[parameters('none')]")))
    result = run("expand", "t.json")
    assert result.exit_code == 1
    assert "t.json:5:5: The template resource" in result.output
    Path("t.json").write_bytes(b"\xff")
    assert run("expand", "t.json").exit_code == 1


def test_check() -> None:
    sku = {"name": "Standard_LRS"}
    good: dict[str, Any] = {"sku": sku, "kind": "StorageV2", "location": "westeurope"}
    written("t.json", template(resource("store", **good)))
    assert (run("check", "t.json").output, run("check", "t.json").exit_code) == ("", 0)
    properties = {"accesTier": "Hot", "minimumTlsVersion": "[reference('other').x]"}
    declared = template(resource("store", **good, properties=properties), resource("other", **good, tags=1))
    declared["resources"].append(nested("n", template(resource("odd", "My.Own/things"))))
    written("t.json", declared)
    lines = run("check", "t.json").output.splitlines()
    assert "Did you mean 'accessTier'?" in lines[1]
    assert "tags: Error converting a number to type 'object'" in lines[0]
    assert "The type 'My.Own/things' of the resource 'odd' is not known." in lines[2]
    assert len(lines) == 3


def test_check_of_what_is_wrong() -> None:
    written("t.json", template(resource("a", STORE, tags={"x": "[nothing()]"}), parameters=GIVEN))
    result = run("check", "t.json")
    assert result.exit_code == 1
    assert "error: The template function 'nothing' is not valid." in result.output
    assert "warning: The parameter 'name' is not used." in result.output
