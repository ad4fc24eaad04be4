"""Deployment stacks as they are asked for and shown: their scope, their document, the deployment that each makes."""

from __future__ import annotations

import json
import uuid
from typing import Any
from urllib.parse import quote

from ....templates.hashing import template_hash
from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...http import LocalRequest
from ...interface.call import Call
from ...interface.caller import Caller
from ...interface.manager import ResourceManager
from ...provider.longrunning import going_on
from ...provider.preconditions import check_location
from ...store import Stored
from ..resources.deployment_documents import scope_of
from .deny_settings import check_settings, deny_status

TYPE = "Microsoft.Resources/deploymentStacks"
CREATING = "deploying"
_DEPLOYMENTS_VERSION = "2026-06-01"
_DEPLOYED = ("template", "templateLink", "parametersLink", "extensionConfigs", "externalInputs")
_KEPT = ("actionOnUnmanage", "denySettings", "deploymentScope", "description", "bypassStackOutOfSyncError")
CHECKED = _KEPT[:4]
"""What the answer to a check says of what was sent."""


def stack_of(call: Call) -> Stored:
    """The stack that a request is about.

    :raises ArmError: There is none.
    """
    name = call.arguments["deploymentStackName"]
    stored = call.store.get(f"{scope_of(call)}/providers/{TYPE}/{name}")
    if stored is None:
        raise ArmError(404, "DeploymentStackNotFound", f"The deployment stack '{name}' could not be found.")
    return stored


def check_idle(call: Call, stack: Stored) -> None:
    """Refuse to change a stack while an operation on it is going on.

    :raises ArmError: One is: 409.
    """
    if going_on(call.azure, stack.id):
        state = stack.properties["provisioningState"]
        message = (
            f"The deployment stack '{stack.id}' is in the non-terminal provisioning state '{state}'. Only a stack in a "
            "terminal state can be changed or deleted."
        )
        raise ArmError(409, "DeploymentStackInNonTerminalState", message)


def check_in_sync(stack: Stored, bypass: bool, template: str = "") -> None:
    """Refuse to change a stack of which it is not known what all it manages, unless it is deployed once more.

    :param bypass: Whether that is not to be refused.
    :param template: The hash of the template that is sent.
    :raises ArmError: It is not known: 409.
    """
    if stack.private.get("outOfSync") and not bypass and template != stack.private["template"]:
        message = (
            f"The deployment stack '{stack.name}' might not have an accurate list of managed resources. To prevent "
            "resources from being accidentally deleted, check that the managed resource list does not have any "
            "additional values. If there is any uncertainty, it is recommended to redeploy the stack with the same "
            "template and parameters as the current iteration. To bypass this warning, specify the "
            "'BypassStackOutOfSyncError' flag."
        )
        raise ArmError(409, "DeploymentStackOutOfSync", message)


def document_of(call: Call, scope: str) -> dict[str, Any]:
    """The document of a stack that begins, without its template and the values of its parameters.

    :raises ArmError: It is not what a stack has to be.
    """
    sent = call.body["properties"]
    check_settings(sent["denySettings"])
    properties = {name: sent[name] for name in _KEPT if name in sent}
    properties["correlationId"] = call.request.headers.get("x-ms-correlation-request-id") or str(uuid.uuid4())
    properties.update(provisioningState=CREATING, deletedResources=[], detachedResources=[], failedResources=[])
    document: dict[str, Any] = {"properties": properties}
    document.update({name: call.body[name] for name in ("location", "tags") if name in call.body})
    if ResourceId(scope).group is None:
        check_location(call, document, None)
    return document


def hash_of(call: Call) -> str:
    """The hash of the template that is sent; empty where it is somewhere else."""
    template = call.body["properties"].get("template")
    return template_hash(template) if isinstance(template, dict) else ""


def shown(azure: ResourceManager, stack: Stored, id: str, status: str = "managed") -> dict[str, Any]:
    """A managed resource, as a stack shows it."""
    return {"id": id, "status": status, "denyStatus": deny_status(azure, stack, id)}


def caller_of(call: Call, stack: str | None = None) -> Caller:
    """The stack that a request is about, on behalf of who sends it.

    :param stack: Its id, where the request is one about something else.
    """
    return Caller(call.caller.principal, stack or call.id)


def new_deployment(call: Call, scope: str) -> str:
    """Id of a deployment of a stack's template, which there is not yet."""
    wanted = call.body["properties"].get("deploymentScope")
    where = call.azure.canonical(wanted) if wanted else scope
    name = f"{ResourceId(call.id).name[:51]}-{uuid.uuid4().hex[:12]}"
    return f"{where}/providers/Microsoft.Resources/deployments/{name}"


def deployment_request(call: Call, method: str, deployment: str, action: str = "") -> LocalRequest:
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
    return request(call, method, deployment + action, body)


def request(call: Call, method: str, path: str, body: Any = None) -> LocalRequest:
    """A request about a deployment."""
    base = call.request.base_url or "https://management.azure.com"
    content = b"" if body is None else json.dumps(body).encode()
    url = f"{base}{quote(path)}?api-version={_DEPLOYMENTS_VERSION}"
    return LocalRequest(method, url, {"Content-Type": "application/json"}, content)
