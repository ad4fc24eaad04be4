"""What deployments do, resource by resource."""

from __future__ import annotations

import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.longrunning import going_on
from ...provider.paging import page
from .deployment_documents import deployment_of
from .deployment_run import error_of

behaviours = Behaviours("resources")


@behaviours.serves(
    "DeploymentOperations_List",
    "DeploymentOperations_ListAtSubscriptionScope",
    "DeploymentOperations_ListAtManagementGroupScope",
    "DeploymentOperations_ListAtTenantScope",
    "DeploymentOperations_ListAtScope",
)
def list_operations(call: Call) -> LocalResponse:
    """What a deployment does, resource by resource."""
    return page(call, _operations(call))


@behaviours.serves(
    "DeploymentOperations_Get",
    "DeploymentOperations_GetAtSubscriptionScope",
    "DeploymentOperations_GetAtManagementGroupScope",
    "DeploymentOperations_GetAtTenantScope",
    "DeploymentOperations_GetAtScope",
)
def get_operation(call: Call) -> LocalResponse:
    """One of the operations of a deployment."""
    wanted = call.arguments["operationId"].lower()
    for document in _operations(call):
        if document["operationId"].lower() == wanted:
            return call.answer(200, document)
    raise ArmError(404, "DeploymentOperationNotFound", f"Deployment operation '{wanted}' could not be found.")


def _operations(call: Call) -> list[dict[str, Any]]:
    deployment = deployment_of(call)
    documents = []
    for each in deployment.private["operations"]:
        error = error_of(call.azure, each)
        running = error is None and going_on(call.azure, each["target"])
        end = call.now if running else min(deployment.private.get("end") or call.now, call.now)
        properties: dict[str, Any] = {
            "provisioningOperation": "Create",
            "provisioningState": "Failed" if error else "Running" if running else "Succeeded",
            "timestamp": timestamp(end),
            "duration": f"PT{round(end - each['begun'], 3):g}S",
            "serviceRequestId": str(uuid.uuid5(uuid.NAMESPACE_URL, each["id"])),
            "statusCode": each["statusCode"],
            "targetResource": {"id": each["target"], "resourceType": each["type"], "resourceName": each["name"]},
        }
        if error:
            properties["statusMessage"] = {"status": "Failed", "error": error}
        id = f"{deployment.id}/operations/{each['id']}"
        documents.append({"id": id, "operationId": each["id"], "properties": properties})
    return documents
