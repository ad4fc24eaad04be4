"""What the tests of templates stand on: a program is made a template, and that is deployed to the local Azure."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import CompiledTemplate, Kind, LocalStack, Stack
from azure.mgmt.provisioning.stack.template.compiling import compiled
from tests.stack.support import client, record

Program = Callable[[Any, Stack], Any]

_DEPLOYMENTS = "microsoft.resources/deployments"
_MADE_UP = re.compile("[0-9a-f]{32}")


def template_of(program: Program, *, most: int = 800, **config: Any) -> CompiledTemplate:
    """The template for what a program says, in a subscription that nobody has."""
    return compiled(record(program, config=config), client()._executor.settings, most=most)


def deploy(template: CompiledTemplate, azure: LocalAzure) -> dict[str, Any]:
    """Deploy a template; what its outputs are."""
    parameters = {name: {"value": value} for name, value in template.secrets.items()}
    properties: Any = {"mode": "Incremental", "template": template.document, "parameters": parameters}
    with ProvisioningClient.local(azure) as az:
        deployments = az.resources.deployments
        if template.scope.group:
            begun = deployments.begin_create_or_update(template.scope.group, "stack", {"properties": properties})
        else:
            begun = deployments.begin_create_or_update_at_subscription_scope(
                "stack", {"location": "westeurope", "properties": properties}
            )
        found: Any = begun.result().properties
    return {name: each.get("value") for name, each in (found.outputs or {}).items()}


def made_in(azure: LocalAzure) -> set[str]:
    """The ids of all that is there but deployments, without what services make up in names."""
    stored = azure.store.below(f"/subscriptions/{azure.subscription_id}")
    return {_MADE_UP.sub("*", each.id.lower()) for each in stored if each.type.lower() != _DEPLOYMENTS}


def check_is_the_same(program: Program, *, most: int = 800, **config: Any) -> dict[str, Any]:
    """Check that a template makes what the program makes itself, and give the outputs of its deployment.

    A preview of the program finds nothing else in what the template has made.
    """
    ours, theirs = LocalStack(LocalAzure()), LocalStack(LocalAzure())
    with ours, theirs, ours.azure, theirs.azure:
        assert ours.up(program, config=config).succeeded
        template = local_template(program, theirs.azure, most=most, **config)
        outputs = deploy(template, theirs.azure)
        assert made_in(theirs.azure) == made_in(ours.azure)
        changes = theirs.plan(program, config=config).changes
        assert {change.kind for change in changes} <= {Kind.ADOPT, Kind.READ}
        assert [(change.name, change.differences) for change in changes if change.differences] == []
        assert theirs.up(program, config=config, adopt=True).succeeded
        assert {change.kind for change in theirs.plan(program, config=config).changes} <= {Kind.SAME, Kind.READ}
    return outputs


def local_template(program: Program, azure: LocalAzure, *, most: int = 800, **config: Any) -> CompiledTemplate:
    """The template for what a program says in the subscription of a local Azure Resource Manager."""
    from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncClient
    from azure.mgmt.provisioning.stack.template.recording import compile_template

    return compile_template(program, AsyncClient.local(azure), config=config, most=most)
