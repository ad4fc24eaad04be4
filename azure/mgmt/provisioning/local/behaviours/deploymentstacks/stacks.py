"""Deployment stacks of resource groups and subscriptions: a deployment, and what is managed by it.

A stack makes its resources by a deployment of its own. Once that is over, what the template names no longer is deleted
or released.
"""

from __future__ import annotations

import json
import uuid
from typing import Any
from urllib.parse import quote

from ...arm.errors import ArmError, group_not_found, not_implemented
from ...arm.ids import ResourceId, key_of
from ...http import LocalRequest, LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.longrunning import Unfinished, begin, going_on, seconds_left
from ...provider.paging import page
from ...provider.preconditions import check_location, check_match, check_parents
from ...store import Stored
from ..resources.deployment_documents import made_by
from .unmanaging import Actions, unmanage

TYPE = "Microsoft.Resources/deploymentStacks"
_DEPLOYMENTS_VERSION = "2026-06-01"
_DEPLOYED = ("template", "templateLink", "parametersLink", "extensionConfigs", "externalInputs")
_KEPT = ("actionOnUnmanage", "denySettings", "deploymentScope", "description", "bypassStackOutOfSyncError")

behaviours = Behaviours("deploymentstacks")
KIND = behaviours.kind(Kind(TYPE, tracked=False, creating="deploying", succeeded="succeeded", failed="failed"))


@behaviours.serves("DeploymentStacks_CreateOrUpdateAtResourceGroup", "DeploymentStacks_CreateOrUpdateAtSubscription")
def put(call: Call) -> LocalResponse:
    """Deploy the template of a stack."""
    scope = _scope_of(call)
    existing = call.store.get(call.id)
    check_match(call, existing)
    check_parents(call, call.id)
    if existing is not None:
        _check_idle(call, existing)
    document = _document_of(call, scope)
    deployment = f"{_deployment_scope(call, scope)}/providers/Microsoft.Resources/deployments/{_deployment_name(call)}"
    call.azure.execute(_deployment_request(call, "PUT", deployment))
    deployed = call.store.get(deployment)
    document["properties"]["deploymentId"] = deployment
    document["properties"]["parameters"] = {} if deployed is None else deployed.properties["parameters"]
    managed = existing.private["managed"] if existing else []
    document["properties"]["resources"] = list(map(_shown, managed))
    stored = Stored(existing.id if existing else call.id, document, {"managed": managed, "start": call.now})
    call.store.put(stored, call.now)
    return begin(
        call,
        "azure-async-operation",
        status=201 if existing is None else 200,
        document=call.azure.present(stored),
        resource=stored.id,
        effect="deploymentstacks/finish",
        arguments={"id": stored.id},
        seconds=seconds_left(call.azure, deployment),
    )


@behaviours.serves("DeploymentStacks_GetAtResourceGroup", "DeploymentStacks_GetAtSubscription")
def get(call: Call) -> LocalResponse:
    """A stack."""
    return call.answer(200, call.azure.present(_stack_of(call)))


@behaviours.serves("DeploymentStacks_ListAtResourceGroup", "DeploymentStacks_ListAtSubscription")
def list_stacks(call: Call) -> LocalResponse:
    """The stacks of the resource group, or of the subscription itself."""
    scope = _scope_of(call)
    there = call.store.of_type(TYPE, scope)
    own = [each for each in there if key_of(each.id).rpartition("/providers/")[0] == key_of(scope)]
    return page(call, [call.azure.present(each, listing=True) for each in own])


@behaviours.serves("DeploymentStacks_DeleteAtResourceGroup", "DeploymentStacks_DeleteAtSubscription")
def delete(call: Call) -> LocalResponse:
    """Delete a stack; what it manages goes along or stays, as the query says."""
    stored = call.store.get(call.id)
    if stored is None:
        _scope_of(call)
        return call.answer(204)
    _check_idle(call, stored)
    actions = Actions(
        resources=call.query.get("unmanageAction.Resources") or "detach",
        groups=call.query.get("unmanageAction.ResourceGroups") or "detach",
    )
    stored.properties["provisioningState"] = "deleting"
    call.store.restore(stored)
    return begin(
        call,
        "location",
        resource=stored.id,
        effect="deploymentstacks/delete",
        arguments={"id": stored.id, "resources": actions.resources, "groups": actions.groups},
        final={"status": 200},
    )


@behaviours.serves("DeploymentStacks_ValidateStackAtResourceGroup", "DeploymentStacks_ValidateStackAtSubscription")
def validate(call: Call) -> LocalResponse:
    """Check a stack; nothing is deployed."""
    scope = _scope_of(call)
    check_parents(call, call.id)
    sent = _document_of(call, scope)["properties"]
    deployment = f"{_deployment_scope(call, scope)}/providers/Microsoft.Resources/deployments/{_deployment_name(call)}"
    found = call.azure.execute(_deployment_request(call, "POST", deployment, "/validate")).document["properties"]
    properties = {name: sent[name] for name in _KEPT[:4] if name in sent}
    properties.update({name: found[name] for name in ("correlationId", "parameters", "validatedResources")})
    named = ResourceId(call.id)
    document = {"id": named.id, "name": named.name, "type": TYPE, "properties": properties}
    return begin(call, "location", final={"status": 200, "document": document}, seconds=0)


@behaviours.serves("DeploymentStacks_ExportTemplateAtResourceGroup", "DeploymentStacks_ExportTemplateAtSubscription")
def export_template(call: Call) -> LocalResponse:
    """The template of a stack."""
    path = f"{_stack_of(call).properties['deploymentId']}/exportTemplate"
    return call.answer(200, {"template": call.azure.execute(_request(call, "POST", path)).document["template"]})


@behaviours.effect("finish")
def finish(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The deployment is over: what is managed no longer is deleted or released."""
    stack = azure.store.get(arguments["id"])
    if stack is None:
        return None
    properties = stack.properties
    if going_on(azure, properties["deploymentId"]):
        raise Unfinished(seconds_left(azure, properties["deploymentId"]))
    deployment = azure.store.get(properties["deploymentId"])
    made = [] if deployment is None else [id for id in made_by(azure, deployment) if azure.store.get(id)]
    error: dict[str, Any] | None
    if deployment is None or deployment.properties["provisioningState"] != "Succeeded":
        error, managed = _keep_all(stack, made, {} if deployment is None else deployment.properties.get("error") or {})
    else:
        error, managed = _release(azure, stack, made)
        properties["outputs"] = deployment.properties.get("outputs") or {}
    stack.private["managed"] = managed
    properties["resources"] = list(map(_shown, managed))
    return _ended(azure, stack, arguments["at"], error)


@behaviours.effect("delete")
def remove_stack(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The stack is gone, unless something that was to go with it can't be deleted."""
    stack = azure.store.get(arguments["id"])
    if stack is None:
        return None
    actions = Actions(arguments["resources"], arguments["groups"])
    outcome = unmanage(azure, stack.private["managed"], actions)
    if not outcome.failed:
        azure.store.delete(stack.id)
        return None
    stack.private["managed"] = [each["id"] for each in outcome.failed]
    stack.properties["failedResources"] = outcome.failed
    stack.properties["resources"] = [{**_shown(id), "status": "deleteFailed"} for id in stack.private["managed"]]
    error = _failure("DeploymentStackDeleteResourcesFailed", "deleted", stack, [])
    return _ended(azure, stack, arguments["at"], error)


def _keep_all(stack: Stored, made: list[str], cause: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """A deployment that failed: nothing is deleted or released. What went wrong, and what is managed now."""
    kept = set(map(key_of, made))
    failed = [each for each in cause.get("details", ()) if "target" in each]
    stack.properties["failedResources"] = [{"id": each["target"], "error": each} for each in failed]
    left = [id for id in stack.private["managed"] if key_of(id) not in kept]
    return _failure("DeploymentStackDeploymentFailed", "deployed", stack, [cause] if cause else []), [*made, *left]


def _release(azure: ResourceManager, stack: Stored, made: list[str]) -> tuple[dict[str, Any] | None, list[str]]:
    """Delete or release what the template names no longer; what went wrong, and what is managed now."""
    kept = set(map(key_of, made))
    said = stack.properties["actionOnUnmanage"]
    actions = Actions(said["resources"], said.get("resourceGroups") or "detach")
    outcome = unmanage(azure, [id for id in stack.private["managed"] if key_of(id) not in kept], actions)
    stack.properties.update(
        deletedResources=[{"id": id} for id in outcome.deleted],
        detachedResources=[{"id": id} for id in outcome.detached],
        failedResources=outcome.failed,
    )
    if not outcome.failed:
        return None, made
    error = _failure("DeploymentStackDeleteResourcesFailed", "deleted", stack, [])
    return error, [*made, *(each["id"] for each in outcome.failed)]


def _ended(azure: ResourceManager, stack: Stored, at: float, error: dict[str, Any] | None) -> dict[str, Any] | None:
    """Note how an operation on a stack ended; its error."""
    stack.properties["duration"] = f"PT{round(max(at - stack.private['start'], 0), 3):g}S"
    if error is not None:
        stack.properties["error"] = error
    azure.store.restore(stack)
    return error


def _failure(code: str, done: str, stack: Stored, details: list[dict[str, Any]]) -> dict[str, Any]:
    correlation = stack.properties["correlationId"]
    message = f"One or more resources could not be {done}. Correlation id: '{correlation}'."
    return {"code": code, "message": message, **({"details": details} if details else {})}


def _shown(id: str) -> dict[str, Any]:
    """A managed resource, as a stack shows it."""
    return {"id": id, "status": "managed", "denyStatus": "none"}


def _scope_of(call: Call) -> str:
    """Id of the resource group or subscription that the stack is of."""
    named = ResourceId(call.azure.canonical(call.request.path))
    if named.group is None:
        return call.subscription
    if call.store.get(named.group_id or "") is None:
        raise group_not_found(named.group)
    return named.group_id or ""


def _stack_of(call: Call) -> Stored:
    """The stack that a request is about.

    :raises ArmError: There is none.
    """
    name = call.arguments["deploymentStackName"]
    stored = call.store.get(f"{_scope_of(call)}/providers/{TYPE}/{name}")
    if stored is None:
        raise ArmError(404, "DeploymentStackNotFound", f"The deployment stack '{name}' could not be found.")
    return stored


def _check_idle(call: Call, stack: Stored) -> None:
    if going_on(call.azure, stack.id):
        state = stack.properties["provisioningState"]
        message = (
            f"The deployment stack '{stack.id}' is in the non-terminal provisioning state '{state}'. Only a stack in a "
            "terminal state can be changed or deleted."
        )
        raise ArmError(409, "DeploymentStackInNonTerminalState", message)


def _document_of(call: Call, scope: str) -> dict[str, Any]:
    """The document of a stack that begins, without its template and the values of its parameters.

    :raises ArmError: It is not what a stack has to be, or something of it is not implemented.
    """
    sent = call.body["properties"]
    if sent["denySettings"]["mode"] != "none":
        raise not_implemented(call.operation.id, "deny settings")
    properties = {name: sent[name] for name in _KEPT if name in sent}
    properties["correlationId"] = call.request.headers.get("x-ms-correlation-request-id") or str(uuid.uuid4())
    properties.update(provisioningState=KIND.creating, deletedResources=[], detachedResources=[], failedResources=[])
    document: dict[str, Any] = {"properties": properties}
    document.update({name: call.body[name] for name in ("location", "tags") if name in call.body})
    if ResourceId(scope).group is None:
        check_location(call, document, None)
    return document


def _deployment_scope(call: Call, scope: str) -> str:
    """Where the template is deployed to."""
    wanted = call.body["properties"].get("deploymentScope")
    return call.azure.canonical(wanted) if wanted else scope


def _deployment_name(call: Call) -> str:
    return f"{ResourceId(call.id).name[:51]}-{uuid.uuid4().hex[:12]}"


def _deployment_request(call: Call, method: str, deployment: str, action: str = "") -> LocalRequest:
    """The request that deploys the template of a stack, or checks it."""
    sent = call.body["properties"]
    properties = {name: sent[name] for name in _DEPLOYED if name in sent}
    given = sent.get("parameters") or {}
    properties["parameters"] = {
        name: {part: value[part] for part in ("value", "reference", "expression") if part in value}
        for name, value in given.items()
    }
    body: dict[str, Any] = {"properties": {**properties, "mode": "Incremental"}}
    if ResourceId(deployment).group is None and "location" in call.body:
        body["location"] = call.body["location"]
    return _request(call, method, deployment + action, body)


def _request(call: Call, method: str, path: str, body: Any = None) -> LocalRequest:
    base = call.request.base_url or "https://management.azure.com"
    content = b"" if body is None else json.dumps(body).encode()
    url = f"{base}{quote(path)}?api-version={_DEPLOYMENTS_VERSION}"
    return LocalRequest(method, url, {"Content-Type": "application/json"}, content)
