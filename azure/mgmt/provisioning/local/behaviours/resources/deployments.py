"""Template deployments to all scopes, of resources whose types are served.

Each resource is begun as soon as those that it depends on are there; the deployment ends when the last of them has.
"""

from __future__ import annotations

import re
from typing import Any

from ....templates import ExpressionError
from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.caller import Caller
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider import longrunning
from ...provider.longrunning import begin, going_on
from ...provider.paging import page
from ...provider.preconditions import check_match, check_parents
from ...provider.removal import remove_all
from ...store import Stored
from .deployment_documents import (
    TYPE,
    checked_plan,
    dependencies_of,
    deployment_of,
    document_of,
    made_by,
    own,
    scope_of,
)
from .deployment_run import TEMPLATES, caller_of, error_of, go_on, handed_on, noted, start
from .deployment_trial import others
from .on_error import BODIES, fall_back, fallback_of, keep_body
from .template import known_resources

behaviours = Behaviours("resources")

_FILTER = re.compile(r"\s*provisioningState\s+eq\s+'(\w+)'\s*\Z", re.IGNORECASE)


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    end = stored.private.get("end") or azure.clock.now()
    duration = f"PT{round(max(end - stored.private['start'], 0), 3):g}S"
    document["properties"] = {
        **document["properties"],
        "timestamp": timestamp(end),
        "duration": duration,
        "dependencies": dependencies_of(stored.private),
    }


KIND = behaviours.kind(Kind(TYPE, tracked=False, creating="Running", present=_present))


@behaviours.serves(
    "Deployments_CreateOrUpdate",
    "Deployments_CreateOrUpdateAtSubscriptionScope",
    "Deployments_CreateOrUpdateAtManagementGroupScope",
    "Deployments_CreateOrUpdateAtTenantScope",
    "Deployments_CreateOrUpdateAtScope",
)
def put(call: Call) -> LocalResponse:
    """Deploy a template."""
    scope = scope_of(call)
    existing = call.store.get(call.id)
    check_match(call, existing)
    check_parents(call, call.id)
    if existing is not None and going_on(call.azure, existing.id):
        raise _active(existing)
    handed = handed_on(call.azure, call.id)
    fallback = fallback_of(call, scope)
    plan = handed or checked_plan(call, scope)
    document = document_of(call, plan)
    if fallback is not None:
        document["properties"]["onErrorDeployment"] = fallback
    if handed is None:
        keep_body(call)
    stored = Stored(existing.id if existing else call.id, document, {"start": call.now})
    stored.properties["provisioningState"] = KIND.creating
    call.store.put(stored, call.now)
    seconds = start(call.azure, stored, plan, call.request.base_url, call.caller)
    call.store.restore(stored)
    return begin(
        call,
        "azure-async-operation",
        status=201 if existing is None else 200,
        document=call.azure.present(stored),
        resource=stored.id,
        effect="resources/finish-deployment",
        arguments={"id": stored.id, "scope": scope},
        seconds=seconds,
    )


@behaviours.serves(
    "Deployments_Validate",
    "Deployments_ValidateAtSubscriptionScope",
    "Deployments_ValidateAtManagementGroupScope",
    "Deployments_ValidateAtTenantScope",
    "Deployments_ValidateAtScope",
)
def validate(call: Call) -> LocalResponse:
    """Check a template; nothing is deployed."""
    check_parents(call, call.id)
    scope = scope_of(call)
    fallback_of(call, scope)
    plan = checked_plan(call, scope)
    document = document_of(call, plan)
    validated = [{"id": each.id} for each, _ in known_resources(plan.expansion)]
    document["properties"].update(
        provisioningState="Succeeded", validatedResources=validated, dependencies=dependencies_of(noted(plan))
    )
    named = ResourceId(call.id)
    return call.answer(200, {"id": named.id, "name": named.name, "type": TYPE, "properties": document["properties"]})


@behaviours.serves(
    "Deployments_Get",
    "Deployments_GetAtSubscriptionScope",
    "Deployments_GetAtManagementGroupScope",
    "Deployments_GetAtTenantScope",
    "Deployments_GetAtScope",
)
def get(call: Call) -> LocalResponse:
    """A deployment."""
    return call.answer(200, call.azure.present(deployment_of(call)))


@behaviours.serves(
    "Deployments_CheckExistence",
    "Deployments_CheckExistenceAtSubscriptionScope",
    "Deployments_CheckExistenceAtManagementGroupScope",
    "Deployments_CheckExistenceAtTenantScope",
    "Deployments_CheckExistenceAtScope",
)
def check_existence(call: Call) -> LocalResponse:
    """Whether there is such a deployment."""
    return call.answer(204 if call.store.get(call.id) else 404)


@behaviours.serves(
    "Deployments_ListByResourceGroup",
    "Deployments_ListAtSubscriptionScope",
    "Deployments_ListAtManagementGroupScope",
    "Deployments_ListAtTenantScope",
    "Deployments_ListAtScope",
)
def list_deployments(call: Call) -> LocalResponse:
    """The deployments to the scope itself."""
    scope = scope_of(call)
    text = call.query.get("$filter")
    wanted = _FILTER.match(text) if text else None
    if text and wanted is None:
        message = f"Invalid $filter '{text}' specified in the query string."
        raise ArmError(400, "InvalidFilterInQueryString", message)
    found = []
    for stored in own(call, TYPE, scope):
        if wanted is None or stored.properties["provisioningState"].lower() == wanted.group(1).lower():
            found.append(call.azure.present(stored, listing=True))
    return page(call, found)


@behaviours.serves(
    "Deployments_Delete",
    "Deployments_DeleteAtSubscriptionScope",
    "Deployments_DeleteAtManagementGroupScope",
    "Deployments_DeleteAtTenantScope",
    "Deployments_DeleteAtScope",
)
def delete(call: Call) -> LocalResponse:
    """Forget a deployment; what it deployed stays."""
    stored = call.store.get(call.id)
    if stored is None:
        scope_of(call)
        return call.answer(204)
    if going_on(call.azure, stored.id):
        raise _active(stored)
    return begin(
        call, "location", effect="resources/forget-deployment", arguments={"id": stored.id}, final={"status": 204}
    )  # fmt: skip


@behaviours.serves(
    "Deployments_Cancel",
    "Deployments_CancelAtSubscriptionScope",
    "Deployments_CancelAtManagementGroupScope",
    "Deployments_CancelAtTenantScope",
    "Deployments_CancelAtScope",
)
def cancel(call: Call) -> LocalResponse:
    """Cancel a running deployment; what it has begun goes on."""
    stored = deployment_of(call)
    if not longrunning.cancel(call.azure, stored.id):
        state = stored.properties["provisioningState"]
        message = f"The deployment '{stored.name}' cannot be cancelled because it is in the state '{state}'."
        raise ArmError(409, "DeploymentCannotBeCancelled", message)
    return call.answer(204)


@behaviours.effect("forget-deployment")
def forget(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The deployment is gone."""
    azure.store.delete(arguments["id"])
    for kept in (TEMPLATES, BODIES):
        azure.unwritten.get(kept, {}).pop(key_of(arguments["id"]), None)
    return None


@behaviours.effect("finish-deployment")
def finish(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """All resources have been made, or not."""
    stored = azure.store.get(arguments["id"])
    if stored is None:
        return None
    if "error" in stored.properties:
        return _failed(azure, stored, stored.properties["error"])
    failed: list[dict[str, Any]] = []
    try:
        outputs = go_on(azure, stored)
    except ExpressionError as fault:
        outputs = {}
        message = f"Unable to evaluate template outputs: '{fault.message}'. Please see error details."
        failed = [{"code": "DeploymentOutputEvaluationFailed", "message": message, "target": stored.id}]
    stored.private["end"] = arguments["at"]
    made = list(made_by(azure, stored))
    failed += [error for each in stored.private["operations"] if (error := error_of(azure, each))]
    if not failed and stored.properties["mode"] == "Complete":
        caller = caller_of(stored.private["run"])
        failed = _remove_others(azure, arguments["scope"], {key_of(id) for id in made}, caller)
    if failed:
        error = {
            "code": "DeploymentFailed",
            "target": stored.id,
            "message": "At least one resource deployment operation failed. Please list deployment operations for "
            "details. Please see https://aka.ms/arm-deployment-operations for usage details.",
            "details": failed,
        }
        stored.properties["error"] = error
        return _failed(azure, stored, error)
    stored.properties["outputs"] = outputs
    stored.properties["outputResources"] = [{"id": id} for id in made]
    azure.store.restore(stored)
    return None


def _failed(azure: ResourceManager, stored: Stored, error: dict[str, Any]) -> dict[str, Any]:
    """End a deployment that failed, once the one that is made instead has ended; its error."""
    fall_back(azure, stored)
    azure.store.restore(stored)
    return error


def _remove_others(azure: ResourceManager, scope: str, kept: set[str], caller: Caller) -> list[dict[str, Any]]:
    """Mode Complete: what the template does not have is deleted from the resource group; the errors of what stays."""
    left = [other.id for other in others(azure, scope, kept)]
    return [{"target": id, **refusal.error()} for id, refusal in remove_all(azure, left, caller)]


def _active(stored: Stored) -> ArmError:
    return ArmError(
        409,
        "DeploymentActive",
        f"Unable to edit or replace deployment '{stored.name}': previous deployment from "
        f"'{timestamp(stored.private['start'])}' is still active. Please see https://aka.ms/arm-deploy for usage "
        "details.",
    )
