"""Deployment stacks of resource groups, subscriptions and management groups: a deployment, and what is managed by it.

A stack makes its resources by a deployment of its own. Once that is over, what the template names no longer is deleted
or released, and what it names is guarded as the deny settings say.
"""

from __future__ import annotations

from dataclasses import asdict

from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.longrunning import begin, seconds_left
from ...provider.paging import page
from ...provider.preconditions import check_match, check_parents
from ...store import Stored
from ..resources.deployment_documents import own, scope_of
from .documents import (
    CHECKED,
    CREATING,
    TYPE,
    caller_of,
    check_idle,
    check_in_sync,
    deployment_request,
    document_of,
    hash_of,
    new_deployment,
    request,
    shown,
    stack_of,
)
from .unmanaging import Actions

behaviours = Behaviours("deploymentstacks")
behaviours.kind(Kind(TYPE, tracked=False, creating=CREATING, succeeded="succeeded", failed="failed"))


@behaviours.serves(
    "DeploymentStacks_CreateOrUpdateAtResourceGroup",
    "DeploymentStacks_CreateOrUpdateAtSubscription",
    "DeploymentStacks_CreateOrUpdateAtManagementGroup",
)
def put(call: Call) -> LocalResponse:
    """Deploy the template of a stack."""
    scope, template = scope_of(call), hash_of(call)
    existing = call.store.get(call.id)
    check_match(call, existing)
    check_parents(call, call.id)
    if existing is not None:
        check_idle(call, existing)
        check_in_sync(existing, bool(call.body["properties"].get("bypassStackOutOfSyncError")), template)
    document = document_of(call, scope)
    deployment, caller = new_deployment(call, scope), caller_of(call)
    call.azure.execute(deployment_request(call, "PUT", deployment), caller=caller)
    deployed = call.store.get(deployment)
    document["properties"]["deploymentId"] = deployment
    document["properties"]["parameters"] = {} if deployed is None else deployed.properties["parameters"]
    managed = existing.private["managed"] if existing else []
    private = {"managed": managed, "start": call.now, "template": template}
    stored = Stored(existing.id if existing else call.id, document, private, existing.created if existing else 0.0)
    stored.properties["resources"] = [shown(call.azure, stored, id) for id in managed]
    call.store.put(stored, call.now)
    return begin(
        call,
        "azure-async-operation",
        status=201 if existing is None else 200,
        document=call.azure.present(stored),
        resource=stored.id,
        effect="deploymentstacks/finish",
        arguments={"id": stored.id, "caller": asdict(caller)},
        seconds=seconds_left(call.azure, deployment),
    )


@behaviours.serves(
    "DeploymentStacks_GetAtResourceGroup",
    "DeploymentStacks_GetAtSubscription",
    "DeploymentStacks_GetAtManagementGroup",
)
def get(call: Call) -> LocalResponse:
    """A stack."""
    return call.answer(200, call.azure.present(stack_of(call)))


@behaviours.serves(
    "DeploymentStacks_ListAtResourceGroup",
    "DeploymentStacks_ListAtSubscription",
    "DeploymentStacks_ListAtManagementGroup",
)
def list_stacks(call: Call) -> LocalResponse:
    """The stacks of the scope itself."""
    return page(call, [call.azure.present(each, listing=True) for each in own(call, TYPE, scope_of(call))])


@behaviours.serves(
    "DeploymentStacks_DeleteAtResourceGroup",
    "DeploymentStacks_DeleteAtSubscription",
    "DeploymentStacks_DeleteAtManagementGroup",
)
def delete(call: Call) -> LocalResponse:
    """Delete a stack; what it manages goes along or stays, as the query says."""
    stored = call.store.get(call.id)
    if stored is None:
        scope_of(call)
        return call.answer(204)
    check_idle(call, stored)
    check_in_sync(stored, call.query.get("bypassStackOutOfSyncError", "").lower() == "true")
    actions = Actions(
        resources=call.query.get("unmanageAction.Resources") or "detach",
        groups=call.query.get("unmanageAction.ResourceGroups") or "detach",
        management_groups=call.query.get("unmanageAction.ManagementGroups") or "detach",
        undeletable=call.query.get("unmanageAction.ResourcesWithoutDeleteSupport") or "fail",
    )
    stored.properties["provisioningState"] = "deleting"
    stored.private["start"] = call.now
    call.store.restore(stored)
    return begin(
        call,
        "location",
        resource=stored.id,
        effect="deploymentstacks/delete",
        arguments={"id": stored.id, "actions": asdict(actions), "caller": asdict(caller_of(call))},
        final={"status": 200},
    )


@behaviours.serves(
    "DeploymentStacks_ValidateStackAtResourceGroup",
    "DeploymentStacks_ValidateStackAtSubscription",
    "DeploymentStacks_ValidateStackAtManagementGroup",
)
def validate(call: Call) -> LocalResponse:
    """Check a stack; nothing is deployed."""
    scope = scope_of(call)
    check_parents(call, call.id)
    sent = document_of(call, scope)["properties"]
    checking = deployment_request(call, "POST", new_deployment(call, scope), "/validate")
    found = call.azure.execute(checking, caller=caller_of(call)).document["properties"]
    properties = {name: sent[name] for name in CHECKED if name in sent}
    properties.update({name: found[name] for name in ("correlationId", "parameters", "validatedResources")})
    named = ResourceId(call.id)
    document = {"id": named.id, "name": named.name, "type": TYPE, "properties": properties}
    return begin(call, "location", final={"status": 200, "document": document}, seconds=0)


@behaviours.serves(
    "DeploymentStacks_ExportTemplateAtResourceGroup",
    "DeploymentStacks_ExportTemplateAtSubscription",
    "DeploymentStacks_ExportTemplateAtManagementGroup",
)
def export_template(call: Call) -> LocalResponse:
    """The template of a stack."""
    path = f"{stack_of(call).properties['deploymentId']}/exportTemplate"
    return call.answer(200, {"template": call.azure.execute(request(call, "POST", path)).document["template"]})
