"""Templates and parameters that deployments refer to by their addresses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, VAULT, Arm, code
from ..deploymentstacks.support import STACK
from .support import DEPLOYMENT, SCHEMA, VAULT_RESOURCE

WEB = "https://templates.example.com/shop/"
NAMED = {**VAULT_RESOURCE, "name": "[parameters('name')]"}
GIVEN = {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "parameters": {"name": {"value": "kv-one"}}}


def template(*resources: Any, **sections: Any) -> dict[str, Any]:
    return {"$schema": SCHEMA, "contentVersion": "1.2.0.0", "resources": list(resources), **sections}


def link_to(**link: Any) -> dict[str, Any]:
    properties = {"mode": "Incremental", "templateLink": link}
    return {
        "type": "Microsoft.Resources/deployments",
        "apiVersion": RESOURCES,
        "name": "inner",
        "properties": properties,
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What is on the web; beside it is what is not to be read."""
    found = tmp_path / "web"
    (found / "parts").mkdir(parents=True)
    documents = {
        "parts/vault.json": template(NAMED, parameters={"name": {"type": "string"}}),
        "vault.json": template(VAULT_RESOURCE),
        "given.json": GIVEN,
        "main.json": template(link_to(relativePath="parts/../vault.json")),
        "odd.json": [],
        "../secret.json": template(VAULT_RESOURCE),
    }
    for name, document in documents.items():
        (found / name).write_text(json.dumps(document), "utf-8")
    return found


@pytest.fixture
def web(folder: Path) -> Arm:
    arm = Arm(LocalAzure(linked_templates={WEB: folder}))
    arm.group()
    return arm


def deployed(arm: Arm, **properties: Any) -> dict[str, Any]:
    response = arm.put(DEPLOYMENT, DEPLOYMENTS, {"properties": {"mode": "Incremental", **properties}})
    assert response.status == 201, response.body
    while arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]["provisioningState"] == "Running":
        arm.wait()
    shown: dict[str, Any] = arm.get(DEPLOYMENT, DEPLOYMENTS).document["properties"]
    assert shown["provisioningState"] == "Succeeded", shown
    return shown


def test_a_template_and_its_parameters_come_from_addresses(web: Arm):
    shown = deployed(
        web,
        templateLink={"uri": f"{WEB}parts/vault.json?sig=hidden", "queryString": "sig=hidden"},
        parametersLink={"uri": f"{WEB}given.json?sig=hidden", "contentVersion": "1.0.0.0"},
    )
    assert shown["templateLink"] == {"uri": f"{WEB}parts/vault.json", "contentVersion": "1.2.0.0"}
    assert shown["parametersLink"] == {"uri": f"{WEB}given.json", "contentVersion": "1.0.0.0"}
    assert shown["parameters"] == {"name": {"type": "String", "value": "kv-one"}}
    assert web.get(VAULT, KEYVAULT).status == 200


def test_a_path_is_relative_to_the_template_that_has_it(web: Arm):
    assert deployed(web, templateLink={"uri": f"{WEB}main.json"})["outputResources"] == [{"id": VAULT}]


def test_a_template_without_an_address_names_others_in_full(web: Arm):
    inner = link_to(uri="[concat(variables('web'), 'parts/vault.json')]")
    inner["properties"]["parametersLink"] = {"uri": "[concat(variables('web'), 'given.json')]"}
    deployed(web, template=template(inner, variables={"web": WEB}))
    assert web.get(VAULT, KEYVAULT).status == 200


def test_an_address_of_the_deployment_is_known_to_its_template(web: Arm, folder: Path):
    value = "[uri(deployment().properties.templateLink.uri, 'given.json')]"
    telling = template(outputs={"beside": {"type": "string", "value": value}})
    (folder / "telling.json").write_text(json.dumps(telling), "utf-8")
    shown = deployed(web, templateLink={"uri": f"{WEB}telling.json"})
    assert shown["outputs"]["beside"]["value"] == f"{WEB}given.json"


@pytest.mark.parametrize(
    "address",
    [
        f"{WEB}none.json",
        f"{WEB}parts",
        f"{WEB}../secret.json",
        f"{WEB}%2e%2e/secret.json",
        f"{WEB}/../secret.json",
        "https://templates.example.com/secret.json",
        "https://templates.example.com/shopping/vault.json",
        "file:///vault.json",
        f"{WEB}no%00name.json",
        f"{WEB}{'long' * 100}.json",
        "http://[",
    ],
)
@pytest.mark.parametrize("inside", [False, True])
def test_nothing_else_is_read(web: Arm, address: str, inside: bool):
    properties = {"template": template(link_to(uri=address))} if inside else {"templateLink": {"uri": address}}
    refused = web.put(DEPLOYMENT, DEPLOYMENTS, {"properties": {"mode": "Incremental", **properties}})
    assert code(refused) == (400, "InvalidContentLink")
    assert f"Unable to download deployment content from '{address}'." in refused.document["error"]["message"]


def test_the_longest_beginning_of_an_address_says_where_it_is(folder: Path, tmp_path: Path):
    parts = tmp_path / "parts"
    parts.mkdir()
    (parts / "only-here.json").write_text(json.dumps(template(VAULT_RESOURCE)), "utf-8")
    arm = Arm(LocalAzure(linked_templates={WEB: folder, f"{WEB}parts/": parts}))
    arm.group()
    deployed(arm, templateLink={"uri": f"{WEB}parts/only-here.json"})
    assert arm.get(VAULT, KEYVAULT).status == 200


def test_a_folder_is_not_left_by_its_links(web: Arm, folder: Path):
    (folder / "way-out.json").symlink_to(folder.parent / "secret.json")
    sent = {"properties": {"mode": "Incremental", "templateLink": {"uri": f"{WEB}way-out.json"}}}
    assert code(web.put(DEPLOYMENT, DEPLOYMENTS, sent)) == (400, "InvalidContentLink")


@pytest.mark.parametrize(
    ("properties", "error"),
    [
        ({"templateLink": {"uri": f"{WEB}vault.json"}, "template": template()}, "InvalidRequestContent"),
        ({"templateLink": {"uri": f"{WEB}vault.json", "id": f"{GROUP}/x"}}, "InvalidRequestContent"),
        ({"templateLink": {"relativePath": "vault.json"}}, "InvalidRequestContent"),
        ({"templateLink": {"uri": "http://[", "relativePath": "vault.json"}}, "InvalidRequestContent"),
        ({"templateLink": {"uri": f"{WEB}vault.json", "contentVersion": "1.0.0.0"}}, "InvalidTemplate"),
        ({"templateLink": {"uri": f"{WEB}odd.json"}}, "InvalidTemplate"),
        ({"template": template(link_to(uri=f"{WEB}odd.json"))}, "InvalidTemplate"),
        (
            {"template": template(), "parameters": {"a": {"value": 1}}, "parametersLink": {"uri": f"{WEB}given.json"}},
            "InvalidRequestContent",
        ),
        ({"template": template(), "parametersLink": {"uri": f"{WEB}odd.json"}}, "InvalidTemplate"),
    ],
)
@pytest.mark.parametrize("action", ["", "/validate", "/whatIf"])
def test_links_that_are_refused(web: Arm, properties: dict[str, Any], error: str, action: str):
    sent = {"properties": {"mode": "Incremental", **properties}}
    assert code(web.send("POST" if action else "PUT", DEPLOYMENT + action, DEPLOYMENTS, sent)) == (400, error)


def test_what_is_changed_by_a_linked_template_is_foreseen(web: Arm):
    sent = {"properties": {"mode": "Incremental", "templateLink": {"uri": f"{WEB}main.json"}}}
    begun = web.post(f"{DEPLOYMENT}/whatIf", DEPLOYMENTS, sent)
    changes = web.get(begun.headers["Location"]).document["properties"]["changes"]
    assert [(each["resourceId"], each["changeType"]) for each in changes] == [(VAULT, "Create")]


def test_a_deployment_stack_takes_both(web: Arm):
    links = {"templateLink": {"uri": f"{WEB}parts/vault.json"}, "parametersLink": {"uri": f"{WEB}given.json"}}
    settings = {"actionOnUnmanage": {"resources": "delete"}, "denySettings": {"mode": "none"}}
    assert web.put(STACK, "2025-07-01", {"properties": {**links, **settings}}).status == 201
    web.wait()
    web.wait()
    stack = web.get(STACK, "2025-07-01").document["properties"]
    assert (stack["provisioningState"], [each["id"] for each in stack["resources"]]) == ("succeeded", [VAULT])


@pytest.mark.parametrize(
    ("start", "folder", "words"),
    [("templates/", ".", "the beginning of addresses"), (WEB, "nowhere", "there is no folder 'nowhere'")],
)
def test_folders_that_there_can_not_be(start: str, folder: str, words: str):
    with pytest.raises(ValueError, match=words):
        LocalAzure(linked_templates={start: folder})
