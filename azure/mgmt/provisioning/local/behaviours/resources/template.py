"""Templates of deployments: read, and worked out as far as that goes before they are deployed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from functools import partial
from typing import Any

from ....templates import (
    ExpandedResource,
    Expansion,
    ExpressionError,
    LaterError,
    Place,
    ScopeName,
    Setting,
    TemplateError,
    expand,
    expand_nested,
    located,
)
from ....templates.expanding.nested import faults_within
from ...arm.errors import ArmError
from ...arm.ids import MANAGEMENT_GROUPS, ResourceId
from ...interface.call import Call
from ...routing.validation import invalid_content
from .deployment_world import DeploymentWorld, refusal_of
from .linked import address_of, linked_template

Refuse = Callable[[str], ArmError]
"""Makes the error for what the local Azure Resource Manager does not do."""

_NOT_DONE = ("externalInputs", "extensionConfigs")


@dataclass(frozen=True)
class Plan:
    """A template that is going to be deployed.

    :param world: What it asks; it is told when the deployment begins.
    """

    expansion: Expansion
    world: DeploymentWorld


def read_template(call: Call, scope: str, refuse: Refuse) -> Plan:
    """The template of a deployment.

    :param scope: Id of what is deployed to; empty for the tenant.
    :param refuse: Makes the error for what is not implemented.
    :raises ArmError: It is no template, or one that is not implemented.
    """
    properties = call.body["properties"]
    for name in _NOT_DONE:
        if properties.get(name):
            raise refuse(f"the property '{name}' of deployments")
    address = address_of(properties)
    template = properties.get("template") if address is None else _linked(call, address, properties["templateLink"])
    if not isinstance(template, dict):
        raise invalid_template("The template is missing or no JSON object.")
    for name in ("$schema", "contentVersion", "resources"):
        if name not in template:
            raise invalid_content(f"Required property '{name}' not found in JSON. Path 'properties.template'.")
    world = DeploymentWorld(call.azure, call.request.base_url)
    place = replace(_place(call, scope), template_link=address)
    load = partial(linked_template, call.azure)
    setting = Setting(place=place, world=world, secret=world.secret, load=load)
    try:
        return Plan(expand(template, _given(_parameters(call, properties), world), setting), world)
    except ExpressionError as error:
        raise template_error(error, template) from error


def _linked(call: Call, address: str, link: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a deployment refers to.

    :raises ArmError: There is none, or not the one that is meant.
    """
    try:
        found = linked_template(call.azure, address)
    except ExpressionError as error:
        raise refusal_of(error) or invalid_template(error.message) from error
    wanted, there = link.get("contentVersion"), found.get("contentVersion")
    if wanted is not None and wanted != there:
        raise invalid_template(f"The content version is '{there}', and '{wanted}' was asked for")
    return found


def _parameters(call: Call, properties: Mapping[str, Any]) -> dict[str, Any]:
    """The entries of parameters that a deployment has, or that the file has which it refers to.

    :raises ArmError: It has both, or there is no such file.
    """
    given: dict[str, Any] = properties.get("parameters") or {}
    link = properties.get("parametersLink")
    if not link:
        return given
    if given:
        raise invalid_content("Only one of 'parameters' and 'parametersLink' may be specified. Path 'properties'.")
    found = _linked(call, link["uri"], link).get("parameters", {})
    if not isinstance(found, dict):
        raise invalid_template("The parameters of the file that is linked are no JSON object.")
    return found


def template_error(error: ExpressionError, template: Mapping[str, Any]) -> ArmError:
    """What is wrong with a template, with its line and position."""
    if refusal := refusal_of(error):
        return refusal
    if isinstance(error, TemplateError):
        error = located(error, template)
    found = invalid_template(error.message)
    if isinstance(error, TemplateError):
        path = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in error.path)
        info: dict[str, Any] = {"lineNumber": error.line or 1, "linePosition": error.column or 1}
        info["path"] = f"properties.template{path}"
        found.additional_info = [{"type": "TemplateViolation", "info": info}]
    return found


def invalid_template(why: str) -> ArmError:
    """The template is not what it has to be."""
    return ArmError(400, "InvalidTemplate", f"Deployment template validation failed: '{why}'.")


def known_resources(expansion: Expansion) -> Iterator[tuple[ExpandedResource, dict[str, Any] | None]]:
    """The resources that a template makes, with those of deployments in it; each with its body if that is known yet.

    :raises ExpressionError: One can't be worked out.
    """
    for resource in expansion.resources:
        try:
            body = resource.body()
        except LaterError:
            body = None
        yield resource, body
        if resource.is_deployment:
            try:
                nested = expand_nested(expansion, resource)
            except LaterError:
                continue
            with faults_within(resource):
                yield from known_resources(nested.expansion)


def _given(parameters: dict[str, Any], world: DeploymentWorld) -> dict[str, Any]:
    """The values of parameters; those of key vaults are looked up."""
    given = {}
    for name, entry in parameters.items():
        if not isinstance(entry, dict):
            raise invalid_template(f"The parameter '{name}' is no JSON object")
        if isinstance(entry.get("reference"), dict):
            try:
                given[name] = world.secret(entry["reference"])
            except ExpressionError as error:
                raise ArmError(400, "KeyVaultParameterReferenceNotFound", error.message) from error
        elif "value" in entry:
            given[name] = entry["value"]
    return given


def _place(call: Call, scope: str) -> Place:
    """Where the expressions of a deployment stand."""
    named, azure = ResourceId(scope), call.azure
    management_group = azure.store.get(scope) if named.type == MANAGEMENT_GROUPS else None
    subscription = azure.store.get(f"/subscriptions/{named.subscription}")
    group = azure.store.get(scope)
    stored = {} if group is None or named.group is None else group.document
    return Place(
        scope=_scope_name(named),
        subscription_id=named.subscription or "",
        subscription_name="" if subscription is None else subscription.document.get("displayName", ""),
        resource_group=named.group or "",
        location=stored.get("location") or call.body.get("location") or "",
        tags=stored.get("tags") or {},
        management_group=named.name if named.type == MANAGEMENT_GROUPS else "",
        management_group_name=management_group.properties.get("displayName", "") if management_group else "",
        tenant_id=azure.tenant_id,
        deployer_id=call.caller.principal,
        deployer_name=azure.user,
        deployment_name=ResourceId(call.id).name,
        mode=call.body["properties"].get("mode", "Incremental"),
        providers=_providers(call),
        now=datetime.fromtimestamp(call.now, timezone.utc),
    )


def _scope_name(named: ResourceId) -> ScopeName:
    if named.group is not None:
        return "resourceGroup"
    if named.subscription is not None:
        return "subscription"
    return "managementGroup" if named.type == MANAGEMENT_GROUPS else "tenant"


def _providers(call: Call) -> list[dict[str, Any]]:
    catalog = call.azure.catalog
    return [
        {
            "namespace": namespace,
            "resourceTypes": [
                {"resourceType": each.name, "locations": [], "apiVersions": catalog.versions(namespace, each)}
                for each in catalog.types(namespace)
            ],
        }
        for namespace in catalog.namespaces
    ]
