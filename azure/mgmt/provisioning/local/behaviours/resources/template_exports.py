"""Templates of what is there: of a resource group, of a deployment; and their hash."""

from __future__ import annotations

import re
from typing import Any

from ....templates.hashing import minified, template_hash
from ...arm.errors import ArmError, group_not_found, resource_not_found
from ...arm.ids import ResourceId, key_of, within
from ...arm.json_text import texts_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...store import Stored
from .deployment_documents import deployment_of
from .deployment_run import TEMPLATES
from .deployment_trial import written_form

behaviours = Behaviours("resources")

_SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
_NO_WORD = re.compile(r"\W+")


@behaviours.serves("Deployments_CalculateTemplateHash")
def calculate_template_hash(call: Call) -> LocalResponse:
    """The hash of a template."""
    if not isinstance(call.sent, dict):
        raise ArmError(400, "InvalidTemplate", "The template is no JSON object.")
    return call.answer(200, {"minifiedTemplate": minified(call.sent), "templateHash": template_hash(call.sent)})


@behaviours.serves(
    "Deployments_ExportTemplate",
    "Deployments_ExportTemplateAtSubscriptionScope",
    "Deployments_ExportTemplateAtManagementGroupScope",
    "Deployments_ExportTemplateAtTenantScope",
    "Deployments_ExportTemplateAtScope",
)
def export_deployment(call: Call) -> LocalResponse:
    """The template of a deployment."""
    deployment = deployment_of(call)
    template = call.azure.unwritten.get(TEMPLATES, {}).get(deployment.key)
    if template is None:
        message = f"The template of the deployment '{deployment.name}' is not kept beyond the end of the process."
        raise ArmError(404, "DeploymentTemplateNotFound", message)
    return call.answer(200, {"template": template})


@behaviours.serves("ResourceGroups_ExportTemplate")
def export_group(call: Call) -> LocalResponse:
    """A template that makes the resources of a resource group."""
    group = call.store.get(f"{call.subscription}/resourceGroups/{call.arguments['resourceGroupName']}")
    if group is None:
        raise group_not_found(call.arguments["resourceGroupName"])
    wanted = (call.body or {}).get("resources") or ["*"]
    options = str((call.body or {}).get("options") or "").replace(" ", "").split(",")
    found = _resources(call, group, wanted)
    named = not {"SkipResourceNameParameterization", "SkipAllParameterization"} & set(options)
    return call.answer(200, {"template": _template(call, found, named, "IncludeParameterDefaultValue" in options)})


def _resources(call: Call, group: Stored, wanted: list[str]) -> list[Stored]:
    for id in wanted:
        if id != "*" and call.store.get(id) is None:
            raise resource_not_found(id)
    there = [each for each in call.store.below(group.id) if each.key != group.key and _is_put(call, each)]
    return [each for each in there if "*" in wanted or any(within(each.id, id) for id in wanted)]


def _is_put(call: Call, stored: Stored) -> bool:
    """Whether a template can have it: deployments and what only its service makes can't be."""
    is_deployment = stored.type.lower() == "microsoft.resources/deployments"
    return not is_deployment and "PUT" in call.azure.router.methods(stored.id, generic=False)


def _template(call: Call, resources: list[Stored], named: bool, with_values: bool) -> dict[str, Any]:
    parameters: dict[str, Any] = {}
    names: dict[str, str] = {}
    for each in resources:
        if named and ResourceId(each.id).parent is None:
            parameter = f"{each.type.rpartition('/')[2]}_{_NO_WORD.sub('_', each.name)}_name"
            value = {"defaultValue": each.name} if with_values else {}
            parameters[parameter] = {**value, "type": "String"}
            names[each.key] = f"parameters('{parameter}')"
    keys = {each.key: each for each in resources}
    entries = [_entry(call, each, keys, names) for each in resources]
    return {
        "$schema": _SCHEMA,
        "contentVersion": "1.0.0.0",
        "parameters": parameters,
        "variables": {},
        "resources": entries,
    }


def _entry(call: Call, stored: Stored, keys: dict[str, Stored], names: dict[str, str]) -> dict[str, Any]:
    written = written_form(call.azure, stored)
    body = {name: _escaped(value) for name, value in written.items() if name not in ("id", "name", "type")}
    type = call.azure.catalog.type(stored.type)
    versions = call.azure.catalog.versions(stored.type.partition("/")[0], type)
    entry = {"type": stored.type, "apiVersion": versions[0], "name": _name(stored, names)}
    needed = {key_of(text) for text in texts_of(written) if text.startswith("/")} - {stored.key}
    parent = ResourceId(stored.id).parent
    if parent is not None:
        needed.add(key_of(parent))
    needs = [_id(each, names) for key, each in keys.items() if key in needed]
    return {**entry, **({"dependsOn": needs} if needs else {}), **body}


def _parts(stored: Stored, names: dict[str, str]) -> list[str]:
    """The names in the id of a resource, as expressions."""
    top = stored.id
    while (parent := ResourceId(top).parent) is not None:
        top = parent
    _, *others = ResourceId(stored.id).full_name.split("/")
    first = names.get(key_of(top), f"'{ResourceId(top).name}'")
    return [first, *(f"'{each}'" for each in others)]


def _name(stored: Stored, names: dict[str, str]) -> str:
    parts = _parts(stored, names)
    if not parts[0].startswith("parameters("):
        return ResourceId(stored.id).full_name
    return (
        f"[{parts[0]}]" if len(parts) == 1 else f"[concat({parts[0]}, '/{'/'.join(each[1:-1] for each in parts[1:])}')]"
    )


def _id(stored: Stored, names: dict[str, str]) -> str:
    return f"[resourceId('{stored.type}', {', '.join(_parts(stored, names))})]"


def _escaped(value: Any) -> Any:
    """A value in which no text is taken for an expression."""
    if isinstance(value, dict):
        return {name: _escaped(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_escaped(each) for each in value]
    return f"[{value}" if isinstance(value, str) and value.startswith("[") and value.endswith("]") else value
