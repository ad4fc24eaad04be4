"""Deployments as they are asked for and shown: their scope, their checked template, their document."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ....templates import ExpandedResource, ExpressionError
from ....templates.hashing import template_hash
from ...arm.errors import ArmError, group_not_found, not_implemented
from ...arm.ids import MANAGEMENT_GROUPS, RESOURCES, ResourceId, key_of
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.management_groups import management_group
from ...store import Stored
from .deployment_run import DEPLOYMENTS, request
from .linked import shown_link
from .template import Plan, known_resources, read_template, template_error

TYPE = "Microsoft.Resources/deployments"


def scope_of(call: Call) -> str:
    """Id of the resource group, subscription or management group that is deployed to; empty for the tenant.

    :raises ArmError: There is no such group, or it is something that nothing is deployed to.
    """
    path = call.azure.canonical(call.request.path)
    named = ResourceId(path)
    before, _, deployed = path.rpartition(f"/providers/{RESOURCES}/")
    if deployed and ResourceId(before).namespace is not None and ResourceId(before).type != MANAGEMENT_GROUPS:
        raise ArmError(400, "InvalidDeploymentScope", f"Nothing can be deployed to '{before}'.")
    if named.group is not None:
        if call.store.get(named.group_id or "") is None:
            raise group_not_found(named.group)
        return named.group_id or ""
    if named.subscription is not None:
        return f"/subscriptions/{named.subscription}"
    if before:
        management_group(call.azure, before)
    return before


def own(call: Call, type: str, scope: str) -> Iterator[Stored]:
    """What there is of a type at a scope itself, and not at one below it."""
    for stored in call.store.of_type(type, scope):
        if key_of(stored.id.rpartition("/providers/")[0]) == key_of(scope):
            yield stored


def deployment_of(call: Call) -> Stored:
    """The deployment that a request is about.

    :raises ArmError: There is none.
    """
    name = call.arguments["deploymentName"]
    stored = call.store.get(f"{scope_of(call)}/providers/{TYPE}/{name}")
    if stored is None:
        raise ArmError(404, "DeploymentNotFound", f"Deployment '{name}' could not be found.")
    return stored


def checked_plan(call: Call, scope: str) -> Plan:
    """The template of a deployment, with each of its resources checked as far as that goes without making it.

    :raises ArmError: The template is not valid, or one of its resources is not.
    """
    properties = call.body["properties"]

    def refuse(what: str) -> ArmError:
        return not_implemented(call.operation.id, what)

    plan = read_template(call, scope, refuse)
    if properties["mode"] == "Complete" and ResourceId(scope).group is None:
        message = "The mode Complete is supported for deployments to resource groups alone."
        raise ArmError(400, "InvalidDeploymentMode", message)
    faults = []
    try:
        for each, body in known_resources(plan.expansion):
            if body is None or each.is_deployment:
                continue
            try:
                call.azure.check(request(each, body, call.request.base_url), caller=call.caller)
            except ArmError as error:
                if error.status == 501:
                    raise refuse(f"deploying the resource type '{each.type}'") from error
                # A resource group that the template makes first is not there yet.
                if error.code != "ResourceGroupNotFound":
                    faults.append({**error.error(), "target": each.id})
    except ExpressionError as error:
        raise template_error(error, plan.expansion.template) from error
    if faults:
        raise ArmError(
            400,
            "InvalidTemplateDeployment",
            f"The template deployment '{ResourceId(call.id).name}' is not valid according to the validation "
            f"procedure. The tracking id is '{uuid.uuid4()}'. See inner errors for details.",
            details=faults,
        )
    return plan


def document_of(call: Call, plan: Plan) -> dict[str, Any]:
    """The document of a deployment that begins."""
    sent = call.body["properties"]
    properties = {
        "templateHash": template_hash(plan.expansion.template),
        "mode": sent["mode"],
        "parameters": plan.expansion.parameters(),
        "correlationId": call.request.headers.get("x-ms-correlation-request-id") or str(uuid.uuid4()),
        "providers": _providers_of(plan.expansion.resources),
        "outputs": {},
    }
    if sent.get("templateLink"):
        version = plan.expansion.template.get("contentVersion")
        properties["templateLink"] = {"contentVersion": version, **shown_link(sent["templateLink"])}
    if sent.get("parametersLink"):
        properties["parametersLink"] = shown_link(sent["parametersLink"])
    document: dict[str, Any] = {"properties": properties}
    document.update({name: call.body[name] for name in ("location", "tags") if name in call.body})
    return document


def _providers_of(resources: Iterable[ExpandedResource]) -> list[dict[str, Any]]:
    """The types of resources, by provider, each once with the locations that it is made at."""
    found: dict[str, dict[str, dict[str | None, None]]] = {}
    for each in resources:
        namespace, _, type = each.type.partition("/")
        location = each.known("location")
        locations = found.setdefault(namespace, {}).setdefault(type, {})
        locations[location if isinstance(location, str) else None] = None
    return [
        {
            "namespace": namespace,
            "resourceTypes": [{"resourceType": type, "locations": list(where)} for type, where in types.items()],
        }
        for namespace, types in found.items()
    ]


def made_by(azure: ResourceManager, deployment: Stored) -> Iterator[str]:
    """The ids of what a deployment made, with what deployments in it made."""
    for each in deployment.private["template"]:
        id = each["id"]
        inner = azure.store.get(id) if ResourceId(id).type.lower() == DEPLOYMENTS else None
        if inner is None:
            yield id
        else:
            yield from made_by(azure, inner)


def dependencies_of(noted: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Which resources of a deployment depend on which, as it is shown.

    :param noted: What is noted of its resources.
    """
    entries = [
        {"id": each["id"], "resourceType": each["type"], "resourceName": each["name"]}
        for each in noted.get("template", ())
    ]
    return [
        {"dependsOn": [entries[need] for need in needed], **entry}
        for entry, needed in zip(entries, noted.get("needs", ()), strict=True)
        if needed
    ]
