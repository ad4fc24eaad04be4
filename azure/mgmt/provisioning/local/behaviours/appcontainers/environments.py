"""Environments of container apps: their domains and addresses."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from ...arm.errors import ArmError, bad_request
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import serve
from ...provider.references import require, users
from ...provider.role_operations import operations_of
from ...store import Stored
from ..managedidentity.identities import prepare_identity
from ..network.common import SUBNETS

behaviours = Behaviours("appcontainers")

ENVIRONMENTS = "Microsoft.App/managedEnvironments"
APPS = "Microsoft.App/containerApps"
CONSUMPTION = "Consumption"
_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9-]{0,58}[a-zA-Z0-9]\Z")


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills."""
    named = ResourceId(call.id)
    if not _NAME.match(named.name):
        raise bad_request(
            "An environment is named by 2 to 60 letters, digits and hyphens, and no hyphen at either end."
        )
    properties = document["properties"] = document.get("properties") or {}
    _check_logs(call, properties)
    subnet = (properties.get("vnetConfiguration") or {}).get("infrastructureSubnetId")
    if subnet:
        properties["vnetConfiguration"]["infrastructureSubnetId"] = require(call, subnet, SUBNETS).id
    internal = bool((properties.get("vnetConfiguration") or {}).get("internal"))
    seed = hashlib.sha256(call.id.lower().encode()).hexdigest()
    # Addresses of the network that RFC 5737 reserves for examples: nobody is ever reached by mistake.
    network = "10.0.0." if internal else "203.0.113."
    properties.setdefault("zoneRedundant", False)
    properties.setdefault("publicNetworkAccess", "Disabled" if internal else "Enabled")
    properties.setdefault("workloadProfiles", [{"name": CONSUMPTION, "workloadProfileType": CONSUMPTION}])
    properties.setdefault("peerAuthentication", {"mtls": {"enabled": False}})
    properties.update(
        defaultDomain=f"local-{seed[:8]}.{document['location']}.azurecontainerapps.io",
        staticIp=f"{network}{int(seed[8:12], 16) % 250 + 4}",
        eventStreamEndpoint=f"https://{document['location']}.azurecontainerapps.dev{call.id}/eventstream",
        customDomainConfiguration={
            **(properties.get("customDomainConfiguration") or {}),
            "customDomainVerificationId": verification_id(call.id),
        },
    )
    prepare_identity(call, document)
    document.setdefault("tags", {})


def _check_logs(call: Call, properties: dict[str, Any]) -> None:
    """Refuse to send logs to a workspace without its id and, when it is named, its key, which is not kept."""
    given = (call.body.get("properties") or {}).get("appLogsConfiguration") or {}
    kept = properties.get("appLogsConfiguration") or {}
    if kept.get("destination") != "log-analytics":
        return
    workspace = given.get("logAnalyticsConfiguration") or {}
    complete = workspace.get("customerId") and workspace.get("sharedKey")
    if not complete and (given or not kept.get("logAnalyticsConfiguration")):
        message = "LogAnalyticsConfiguration is invalid: a destination 'log-analytics' needs customerId and sharedKey."
        raise ArmError(400, "InvalidRequestParameterWithDetails", message, target="properties.appLogsConfiguration")


def verification_id(id: str) -> str:
    """What proves that a domain belongs to a subscription."""
    return hashlib.sha256((ResourceId(id).subscription or "").lower().encode()).hexdigest().upper()


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    if stored.properties.get("provisioningState") == "Deleting":
        document["properties"] = {**document["properties"], "provisioningState": "ScheduledForDelete"}


def _guard(azure: ResourceManager, stored: Stored) -> None:
    if apps := users(azure, stored.id, APPS):
        message = (
            f"The specified environment {stored.name} cannot be deleted because it still contains {len(apps)} "
            "Container Apps."
        )
        raise ArmError(409, "ManagedEnvironmentHasContainerApps", message)


serve(
    behaviours,
    Kind(
        ENVIRONMENTS,
        creating="Waiting",
        updating="UpgradeRequested",
        style="azure-async-operation",
        deleting="location",
        prepare=_prepare,
        present=_present,
        guard=_guard,
        system_data=True,
    ),
    put_="ManagedEnvironments_CreateOrUpdate",
    patch_="ManagedEnvironments_Update",
    get_="ManagedEnvironments_Get",
    delete_="ManagedEnvironments_Delete",
    lists=("ManagedEnvironments_ListBySubscription", "ManagedEnvironments_ListByResourceGroup"),
)


@behaviours.serves("Operations_List")
def list_operations(call: Call) -> LocalResponse:
    """The operations that roles can allow."""
    return operations_of(call, "Microsoft.App")
