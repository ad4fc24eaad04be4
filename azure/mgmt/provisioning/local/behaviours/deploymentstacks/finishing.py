"""How operations on deployment stacks end: what is managed now, what was deleted, what went wrong."""

from __future__ import annotations

from typing import Any

from ...arm.ids import key_of
from ...interface.behaviours import Behaviours
from ...interface.caller import Caller
from ...interface.manager import ResourceManager
from ...provider.longrunning import Unfinished, going_on, seconds_left
from ...store import Stored
from ..resources.deployment_documents import made_by
from .deny_settings import guard
from .documents import shown
from .unmanaging import Actions, unmanage

behaviours = Behaviours("deploymentstacks")


@behaviours.effect("finish")
def finish(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The deployment is over: what is managed no longer is deleted or released, and what is managed is guarded."""
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
        cause = {} if deployment is None else deployment.properties.get("error") or {}
        error, managed = _keep_all(stack, made, cause)
        stack.private["outOfSync"] = deployment is None or "DeploymentInterrupted" in _codes(cause)
    else:
        # Deny assignments come before deletions: what is released is free, whether deleting the rest goes well or not.
        guard(azure, stack, made)
        error, managed = _release(azure, stack, made, Caller(**arguments["caller"]))
        properties["outputs"] = deployment.properties.get("outputs") or {}
        stack.private["outOfSync"] = False
    stack.private["managed"] = managed
    failed = {each["id"] for each in properties["failedResources"]} - set(made)
    properties["resources"] = [
        shown(azure, stack, id, "deleteFailed" if id in failed and deployment is not None else "managed")
        for id in managed
    ]
    return _ended(azure, stack, arguments["at"], error)


@behaviours.effect("delete")
def remove_stack(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The stack is gone, unless something that was to go with it can't be deleted."""
    stack = azure.store.get(arguments["id"])
    if stack is None:
        return None
    outcome = unmanage(azure, stack.private["managed"], Actions(**arguments["actions"]), Caller(**arguments["caller"]))
    left = [each["id"] for each in outcome.failed]
    guard(azure, stack, left)
    if not left:
        azure.store.delete(stack.id)
        return None
    stack.private["managed"] = left
    stack.properties["failedResources"] = outcome.failed
    stack.properties["resources"] = [shown(azure, stack, id, "deleteFailed") for id in left]
    error = _failure("DeploymentStackDeleteResourcesFailed", "deleted", stack, [])
    return _ended(azure, stack, arguments["at"], error)


def _keep_all(stack: Stored, made: list[str], cause: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """A deployment that failed: nothing is deleted or released. What went wrong, and what is managed now."""
    kept = set(map(key_of, made))
    failed = [each for each in cause.get("details", ()) if "target" in each]
    stack.properties["failedResources"] = [{"id": each["target"], "error": each} for each in failed]
    left = [id for id in stack.private["managed"] if key_of(id) not in kept]
    return _failure("DeploymentStackDeploymentFailed", "deployed", stack, [cause] if cause else []), [*made, *left]


def _release(
    azure: ResourceManager, stack: Stored, made: list[str], caller: Caller
) -> tuple[dict[str, Any] | None, list[str]]:
    """Delete or release what the template names no longer; what went wrong, and what is managed now."""
    kept = set(map(key_of, made))
    gone = [id for id in stack.private["managed"] if key_of(id) not in kept]
    outcome = unmanage(azure, gone, Actions.said(stack.properties["actionOnUnmanage"]), caller)
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


def _codes(error: dict[str, Any]) -> set[str]:
    """The codes of an error and of all that it comes from."""
    inner = [_codes(each) for each in error.get("details", ())]
    return {str(error.get("code"))}.union(*inner)
