"""Predictions of what a deployment stack would do, kept as resources for a while.

A prediction is made when it is asked for, by a deployment that is tried and undone. What it tells of properties may be
secret: it stays in memory.
"""

from __future__ import annotations

import json
import math
import uuid
from dataclasses import replace
from typing import Any

from ....templates.dotnet.dates import read_duration
from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId, key_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.longrunning import begin
from ...provider.paging import page
from ...provider.preconditions import check_location, check_match, check_parents
from ...store import Stored
from ..resources.deployment_documents import own, scope_of
from ..resources.what_if import changes_of
from .deny_settings import check_settings
from .documents import TYPE as STACKS
from .documents import caller_of, deployment_request, new_deployment
from .predicting import changes_of_stack

behaviours = Behaviours("deploymentstacks")

TYPE = "Microsoft.Resources/deploymentStacksWhatIfResults"
_DETAILS = "what deployment stacks would change"
_KEPT = (
    "actionOnUnmanage", "denySettings", "deploymentScope", "description", "deploymentStackResourceId",
    "retentionInterval", "validationLevel",
)  # fmt: skip

behaviours.kind(Kind(TYPE, tracked=False, creating="running", succeeded="succeeded", failed="failed"))


@behaviours.serves(
    "DeploymentStacksWhatIfResultsAtResourceGroup_CreateOrUpdate",
    "DeploymentStacksWhatIfResultsAtSubscription_CreateOrUpdate",
    "DeploymentStacksWhatIfResultsAtManagementGroup_CreateOrUpdate",
)
def put(call: Call) -> LocalResponse:
    """Foresee what a stack would do. Nothing is deployed, and the stack need not be there."""
    scope, sent = scope_of(call), call.body.get("properties")
    if sent is None:
        raise bad_request("The request content was invalid: it has no 'properties'.", "properties")
    existing = _kept(call)
    check_match(call, existing)
    check_parents(call, call.id)
    check_settings(sent["denySettings"])
    expires = call.now + _seconds(sent["retentionInterval"])
    stack = _stack(call, scope, sent["deploymentStackResourceId"])
    asked = deployment_request(call, "POST", new_deployment(call, scope), "/whatIf")
    deployed_to = scope_of(replace(call, request=asked))
    trial = replace(call, request=asked, body=json.loads(asked.body), caller=caller_of(call, sent_id(sent)))
    changes = changes_of_stack(call.azure, stack, sent, changes_of(trial, deployed_to))
    call.azure.unwritten.setdefault(_DETAILS, {})[key_of(call.id)] = changes
    stored = Stored(existing.id if existing else call.id, _document(call, scope, changes), {"expires": expires})
    if stack is not None:
        stored.properties["deploymentStackLastModified"] = timestamp(stack.changed)
    call.store.put(stored, call.now)
    return begin(
        call,
        "azure-async-operation",
        status=201 if existing is None else 200,
        document=call.azure.present(stored),
        resource=stored.id,
    )


@behaviours.serves(
    "DeploymentStacksWhatIfResultsAtResourceGroup_Get",
    "DeploymentStacksWhatIfResultsAtSubscription_Get",
    "DeploymentStacksWhatIfResultsAtManagementGroup_Get",
)
def get(call: Call) -> LocalResponse:
    """What a stack would do, resource by resource."""
    return call.answer(200, call.azure.present(_result(call)))


@behaviours.serves(
    "DeploymentStacksWhatIfResultsAtResourceGroup_List",
    "DeploymentStacksWhatIfResultsAtSubscription_List",
    "DeploymentStacksWhatIfResultsAtManagementGroup_List",
)
def list_results(call: Call) -> LocalResponse:
    """The predictions of the scope itself."""
    there = [each for each in own(call, TYPE, scope_of(call)) if not _is_over(call, each)]
    return page(call, [call.azure.present(each, listing=True) for each in there])


@behaviours.serves(
    "DeploymentStacksWhatIfResultsAtResourceGroup_Delete",
    "DeploymentStacksWhatIfResultsAtSubscription_Delete",
    "DeploymentStacksWhatIfResultsAtManagementGroup_Delete",
)
def delete(call: Call) -> LocalResponse:
    """Forget a prediction; stacks and resources stay as they are."""
    scope_of(call)
    stored = _kept(call)
    if stored is None:
        return call.answer(204)
    call.azure.unwritten.get(_DETAILS, {}).pop(stored.key, None)
    call.store.delete(stored.id)
    return call.answer(200)


@behaviours.serves(
    "DeploymentStacksWhatIfResultsAtResourceGroup_WhatIf",
    "DeploymentStacksWhatIfResultsAtSubscription_WhatIf",
    "DeploymentStacksWhatIfResultsAtManagementGroup_WhatIf",
)
def what_if(call: Call) -> LocalResponse:
    """What a stack would do, property by property."""
    stored = _result(call)
    document = call.azure.present(stored)
    changes = call.azure.unwritten.get(_DETAILS, {}).get(stored.key)
    if changes is None:
        message = f"The details of the prediction '{stored.name}' are not kept beyond the end of the process."
        raise ArmError(404, "DeploymentStackWhatIfDetailsNotFound", message)
    document["properties"] = {**document["properties"], "changes": changes}
    return begin(call, "location", final={"status": 200, "document": document}, seconds=0)


def sent_id(sent: dict[str, Any]) -> str:
    """Id of the stack that a prediction is about, as it is sent."""
    return f"/{str(sent['deploymentStackResourceId']).strip('/')}"


def _document(call: Call, scope: str, changes: dict[str, Any]) -> dict[str, Any]:
    sent = call.body["properties"]
    properties = {name: sent[name] for name in _KEPT if name in sent}
    properties["correlationId"] = call.request.headers.get("x-ms-correlation-request-id") or str(uuid.uuid4())
    told = [
        {name: value for name, value in each.items() if name != "resourceConfigurationChanges"}
        for each in changes["resourceChanges"]
    ]
    properties.update(provisioningState="running", diagnostics=[], changes={**changes, "resourceChanges": told})
    document: dict[str, Any] = {"properties": properties}
    document.update({name: call.body[name] for name in ("location", "tags") if name in call.body})
    if ResourceId(scope).group is None:
        check_location(call, document, None)
    return document


def _stack(call: Call, scope: str, id: str) -> Stored | None:
    """The stack that a prediction is about, which may not be there yet.

    :raises ArmError: It is no stack of the scope.
    """
    named = ResourceId(call.azure.canonical(f"/{id.strip('/')}"))
    if named.type != STACKS or key_of(named.id.rpartition("/providers/")[0]) != key_of(scope):
        message = f"'{id}' is not the id of a deployment stack at the scope '{scope}'."
        raise ArmError(400, "InvalidDeploymentStackResourceId", message)
    return call.store.get(named.id)


def _seconds(interval: str) -> float:
    try:
        seconds = read_duration(interval).total_seconds()
    except (ValueError, OverflowError):
        seconds = 0.0
    if seconds <= 0:
        raise ArmError(400, "InvalidRetentionInterval", f"The retention interval '{interval}' is not valid.")
    return seconds


def _kept(call: Call) -> Stored | None:
    """The prediction of a request; None once its time is over."""
    stored = call.store.get(call.id)
    return None if stored is None or _is_over(call, stored) else stored


def _is_over(call: Call, stored: Stored) -> bool:
    """Whether the time of a prediction is over; one that was put there as it is has none."""
    expires: float = stored.private.get("expires", math.inf)
    return expires <= call.now


def _result(call: Call) -> Stored:
    scope_of(call)
    stored = _kept(call)
    if stored is None:
        name = call.arguments["deploymentStacksWhatIfResultName"]
        raise ArmError(404, "DeploymentStackWhatIfResultNotFound", f"The what-if result '{name}' could not be found.")
    return stored
