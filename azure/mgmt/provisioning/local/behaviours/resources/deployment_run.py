"""How a deployment makes its resources: each as soon as what it depends on is there.

What is yet to be made is noted with the deployment, except for the template and its values: they may hold secrets, and
stay in memory.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict
from typing import Any
from urllib.parse import quote

from ....templates import ExpandedResource, ExpressionError, TemplateError, expand_nested, located
from ...arm.errors import ArmError
from ...http import LocalRequest
from ...interface.caller import Caller
from ...interface.manager import ResourceManager
from ...provider import longrunning
from ...provider.longrunning import Unfinished, going_on
from ...store import Stored
from .deployment_world import refusal_of
from .template import Plan

DEPLOYMENTS = "microsoft.resources/deployments"
HANDED_ON = "templates of deployments within deployments"
TEMPLATES = "templates of deployments"
_BEGUN = {200: "OK", 201: "Created", 202: "Accepted"}
_REFUSED = {400: "BadRequest", 403: "Forbidden", 404: "NotFound", 409: "Conflict"}


def request(resource: ExpandedResource, body: dict[str, Any], base_url: str) -> LocalRequest:
    """The request that makes a resource of a template."""
    base = base_url or "https://management.azure.com"
    url = f"{base}{quote(resource.id)}?api-version={quote(str(resource.api_version or ''))}"
    return LocalRequest("PUT", url, {"Content-Type": "application/json"}, json.dumps(body).encode())


def start(azure: ResourceManager, deployment: Stored, plan: Plan, base_url: str, caller: Caller) -> float:
    """Begin what depends on nothing.

    :param caller: On whose behalf all of it is made.
    :return: In how many seconds to :func:`go_on`.
    """
    run = str(uuid.uuid4())
    resources = plan.expansion.resources
    azure.unwritten[run] = {"plan": plan, "resources": {each.id: each for each in resources}}
    azure.unwritten.setdefault(TEMPLATES, {})[deployment.key] = dict(plan.expansion.template)
    plan.world.begun = True
    deployment.private["run"] = {"id": run, "base_url": base_url, "caller": asdict(caller)}
    deployment.private["operations"] = []
    deployment.private.update(noted(plan))
    deployment.private["waiting"] = list(range(len(resources)))
    _begin_ready(azure, deployment)
    left = _seconds_left(azure, deployment)
    # However fast its resources are, a deployment takes time.
    return left if deployment.private["waiting"] and left else max(left, azure.operation_seconds)


def noted(plan: Plan) -> dict[str, list[Any]]:
    """What is noted of the resources of a template: which there are, and which of them each needs.

    Needs are numbers: loops of serial batches have thousands, which are written whenever the deployment goes on.
    """
    resources = plan.expansion.resources
    number = {each.id: index for index, each in enumerate(resources)}
    return {
        "template": [{"id": each.id, "type": each.type, "name": each.name} for each in resources],
        "needs": [[number[need.id] for need in each.needs] for each in resources],
    }


def go_on(azure: ResourceManager, deployment: Stored) -> dict[str, Any]:
    """Begin what can be begun by now.

    :return: The outputs of its template; none if the local Azure Resource Manager was started anew.
    :raises Unfinished: Something is still going on.
    :raises ExpressionError: The outputs can't be worked out.
    """
    _begin_ready(azure, deployment)
    azure.store.restore(deployment)
    # An operation that is due now may end after this one, and begin what it depends on.
    if any(not each["made"] and going_on(azure, each["target"]) for each in deployment.private["operations"]):
        raise Unfinished(_seconds_left(azure, deployment))
    kept = azure.unwritten.pop(deployment.private["run"]["id"], None)
    failed = any(error_of(azure, each) for each in deployment.private["operations"])
    return {} if kept is None or failed else kept["plan"].expansion.outputs()


def error_of(azure: ResourceManager, operation: dict[str, Any]) -> dict[str, Any] | None:
    """Why a resource was not made; None if it was, or is going to be."""
    if operation.get("made"):
        return None
    if "error" in operation:
        error: dict[str, Any] = operation["error"]
        return {**error, "target": operation["target"]}
    record = azure.store.operation(operation["operation"]) if operation["operation"] else None
    stored = azure.store.get(operation["target"])
    state = record["status"] if record else "Succeeded"
    if stored is not None and state == "Succeeded":
        state = stored.properties.get("provisioningState", state)
    if state not in ("Failed", "Canceled"):
        return None
    inner = {} if stored is None or stored.type.lower() != DEPLOYMENTS else stored.properties.get("error")
    details = {"details": [inner]} if inner else {}
    return {
        "code": "ResourceDeploymentFailure",
        "target": operation["target"],
        "message": "The resource write operation failed to complete successfully, because it reached terminal "
        f"provisioning state '{state}'.",
        **details,
    }


def _begin_ready(azure: ResourceManager, deployment: Stored) -> None:
    """Begin each resource whose needs are met; what needs one that was not made is never begun."""
    private = deployment.private
    waiting, private["waiting"] = private["waiting"], []
    for told in private["operations"]:
        _note_end(azure, told)
    # Nothing else ends meanwhile: time stands still.
    made = {told["number"] for told in private["operations"] if told["made"]}
    for number in waiting:
        if not made.issuperset(private["needs"][number]):
            private["waiting"].append(number)
            continue
        told = {"number": number, **_begin(azure, private["template"][number], private["run"])}
        private["operations"].append(told)
        _note_end(azure, told)
        if told["made"]:
            made.add(number)


def _note_end(azure: ResourceManager, told: dict[str, Any]) -> None:
    """Say in an operation whether its resource is made. What is made is not asked for again."""
    told["made"] = told.get("made") or (error_of(azure, told) is None and not going_on(azure, told["target"]))


def _begin(azure: ResourceManager, waiting: dict[str, str], run: dict[str, Any]) -> dict[str, Any]:
    """Begin to make a resource; how that went goes to the deployment's operations."""
    told: dict[str, Any] = {"id": uuid.uuid4().hex.upper()[:16], "target": waiting["id"], "begun": azure.now()}
    told.update(type=waiting["type"], name=waiting["name"], operation=None)
    try:
        with azure.store.transaction():
            response = azure.execute(_request(azure, waiting, run), caller=caller_of(run))
        told["statusCode"] = _BEGUN.get(response.status, str(response.status))
        if made := azure.store.get(waiting["id"]):
            told["operation"] = made.private.get("operation")
    except ArmError as error:
        told["error"] = error.error()
        told["statusCode"] = _REFUSED.get(error.status, str(error.status))
    return told


def _request(azure: ResourceManager, waiting: dict[str, str], run: dict[str, Any]) -> LocalRequest:
    """The request that makes a resource, with what it asks for looked up; the template of a deployment is handed on.

    :raises ArmError: An expression of it can't be worked out.
    """
    kept = azure.unwritten.get(run["id"])
    if kept is None:
        message = "The deployment was interrupted: the local Azure Resource Manager was started anew."
        raise ArmError(409, "DeploymentInterrupted", message)
    resource: ExpandedResource = kept["resources"].pop(waiting["id"])
    plan: Plan = kept["plan"]
    try:
        if not resource.is_deployment:
            return request(resource, resource.body(), run["base_url"])
        nested = expand_nested(plan.expansion, resource)
    except ExpressionError as error:
        if refusal := refusal_of(error):
            raise refusal from error
        where, why = "", error.message
        if isinstance(error, TemplateError) and error.subject == f"resource '{resource.name}'":
            found = located(error, plan.expansion.template)
            where, why = f" at line '{found.line}' and column '{found.column}'", found.reason
        message = f"Unable to process template language expressions for resource '{resource.id}'{where}. '{why}'"
        raise ArmError(400, "InvalidTemplate", message) from error
    azure.unwritten.setdefault(HANDED_ON, {})[resource.key] = Plan(nested.expansion, plan.world)
    body: dict[str, Any] = {"properties": {"mode": nested.mode, "template": dict(nested.expansion.template)}}
    if nested.location is not None:
        body["location"] = nested.location
    return request(resource, body, run["base_url"])


def caller_of(run: dict[str, Any]) -> Caller:
    """On whose behalf a deployment makes what it makes.

    :param run: What is noted of it.
    """
    return Caller(**run["caller"])


def handed_on(azure: ResourceManager, id: str) -> Plan | None:
    """The template that the deployment around a deployment has worked out for it."""
    plan: Plan | None = azure.unwritten.get(HANDED_ON, {}).pop(id.casefold(), None)
    return plan


def _seconds_left(azure: ResourceManager, deployment: Stored) -> float:
    """When there is something to do: as soon as one of its resources is made, if others wait, or all of them are."""
    operations = [each for each in deployment.private["operations"] if not each["made"]]
    left = [longrunning.seconds_left(azure, each["target"]) for each in operations]
    pending = [each for each in left if each > 0]
    if deployment.private["waiting"]:
        return min(pending, default=0.0)
    return max(pending, default=0.0)
