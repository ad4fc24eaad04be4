"""What is deployed again where a deployment fails: an earlier one that succeeded."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from ...arm.errors import ArmError
from ...arm.ids import key_of
from ...http import LocalRequest
from ...interface.call import Call
from ...interface.manager import ResourceManager
from ...provider.longrunning import Unfinished, going_on, seconds_left
from ...store import Stored
from .deployment_run import caller_of

BODIES = "bodies of deployments"
_TYPE = "Microsoft.Resources/deployments"
_VERSION = "2026-06-01"


def fallback_of(call: Call, scope: str) -> dict[str, Any] | None:
    """The deployment that is made again if the one of a request fails, as it is shown; None if none is asked for.

    :param scope: Id of what is deployed to; empty for the tenant.
    :raises ArmError: There is no such deployment.
    """
    wanted = call.body["properties"].get("onErrorDeployment")
    if not wanted:
        return None
    name = wanted.get("deploymentName")
    is_specific = wanted.get("type") == "SpecificDeployment"
    if is_specific != bool(name):
        message = "A deploymentName is needed with the type SpecificDeployment, and with no other."
        raise ArmError(400, "InvalidOnErrorDeployment", message)
    found = _named(call, scope, name) if name else _last_successful(call, scope)
    if found.key not in call.azure.unwritten.get(BODIES, {}):
        message = f"The template of the deployment '{found.name}' is not kept beyond the end of the process."
        raise ArmError(404, "DeploymentTemplateNotFound", message)
    return {"type": wanted["type"], "deploymentName": found.name}


def keep_body(call: Call) -> None:
    """Keep what a deployment is made of, in memory: it may be made again, and has secrets."""
    call.azure.unwritten.setdefault(BODIES, {})[key_of(call.id)] = call.sent


def fall_back(azure: ResourceManager, deployment: Stored) -> None:
    """Make the earlier deployment again, if one is to be made.

    :raises Unfinished: It goes on.
    """
    shown = deployment.properties.get("onErrorDeployment")
    if shown is None:
        return
    id = f"{deployment.id.rpartition('/')[0]}/{shown['deploymentName']}"
    if "provisioningState" not in shown:
        shown["provisioningState"] = "Running"
        try:
            azure.execute(_request(azure, deployment, id), caller=caller_of(deployment.private["run"]))
        except ArmError:
            shown["provisioningState"] = "Failed"
            return
    if going_on(azure, id):
        azure.store.restore(deployment)
        raise Unfinished(seconds_left(azure, id))
    again = azure.store.get(id)
    if again is not None and shown["provisioningState"] == "Running":
        shown["provisioningState"] = again.properties["provisioningState"]


def _named(call: Call, scope: str, name: str) -> Stored:
    found = call.store.get(f"{scope}/providers/{_TYPE}/{name}")
    if found is None:
        raise ArmError(404, "DeploymentNotFound", f"Deployment '{name}' could not be found.")
    if found.properties["provisioningState"] != "Succeeded" or found.key == key_of(call.id):
        message = f"The deployment '{name}' cannot be made again on an error: it is not another one that succeeded."
        raise ArmError(400, "InvalidOnErrorDeployment", message)
    return found


def _last_successful(call: Call, scope: str) -> Stored:
    found = [
        each
        for each in call.store.of_type(_TYPE, f"{scope}/providers/{_TYPE}")
        if each.properties["provisioningState"] == "Succeeded" and each.key != key_of(call.id)
    ]
    if not found:
        message = "No other deployment that succeeded could be found, which would be made again on an error."
        raise ArmError(404, "DeploymentNotFound", message)
    return max(found, key=lambda each: float(each.private["end"]))


def _request(azure: ResourceManager, deployment: Stored, id: str) -> LocalRequest:
    """The request that makes a deployment again."""
    base = deployment.private["run"]["base_url"] or "https://management.azure.com"
    kept = azure.unwritten.get(BODIES, {}).get(key_of(id)) or {}
    # It is the end of the way back: what it fell back to itself is not made.
    properties = {name: value for name, value in kept.get("properties", {}).items() if name != "onErrorDeployment"}
    content = json.dumps({**kept, "properties": properties}).encode()
    url = f"{base}{quote(id)}?api-version={_VERSION}"
    return LocalRequest("PUT", url, {"Content-Type": "application/json"}, content)
