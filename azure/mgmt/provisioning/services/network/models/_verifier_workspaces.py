# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``verifier_workspaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import CommonProxyResource, CommonTrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedOrNone
    from .. import models
    from ..types import _verifier_workspaces as types
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class IPTraffic(Model):
    """Traffic of a reachability analysis."""

    source_ips: list[str] = field("sourceIps", "[str]")
    destination_ips: list[str] = field("destinationIps", "[str]")
    source_ports: list[str] = field("sourcePorts", "[str]")
    destination_ports: list[str] = field("destinationPorts", "[str]")
    """Destination ports or ranges."""
    protocols: list[models.NetworkProtocol | types.NetworkProtocolValue] = field("protocols", "[NetworkProtocol]")


class IntentContent(Model):
    """What a reachability analysis checks."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    source_resource_id: str = field("sourceResourceId")
    """ID of the source."""
    destination_resource_id: str = field("destinationResourceId")
    """ID of the destination."""
    ip_traffic: Nested[IPTraffic, types.IPTrafficDict] = field("ipTraffic", "IPTraffic")
    """Traffic of a reachability analysis."""


class ReachabilityAnalysisIntent(CommonProxyResource):
    """A question of reachability."""

    properties: Nested[ReachabilityAnalysisIntentProperties, types.ReachabilityAnalysisIntentPropertiesDict] = field(
        "properties", "ReachabilityAnalysisIntentProperties"
    )
    """Settings of the reachability analysis intent."""


class ReachabilityAnalysisIntentProperties(Model):
    """Properties of a reachability analysis intent."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    description: str | None = field("description", default=None)
    """Free text for people to read."""
    source_resource_id: str = field("sourceResourceId")
    """ID of the source."""
    destination_resource_id: str = field("destinationResourceId")
    """ID of the destination."""
    ip_traffic: Nested[IPTraffic, types.IPTrafficDict] = field("ipTraffic", "IPTraffic")
    """Traffic of a reachability analysis."""


class ReachabilityAnalysisRun(CommonProxyResource):
    """A run of a reachability analysis."""

    properties: Nested[ReachabilityAnalysisRunProperties, types.ReachabilityAnalysisRunPropertiesDict] = field(
        "properties", "ReachabilityAnalysisRunProperties"
    )
    """Settings of the reachability analysis run."""


class ReachabilityAnalysisRunProperties(Model):
    """Properties of a reachability analysis run."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    intent_id: str = field("intentId")
    intent_content: Nested[IntentContent, types.IntentContentDict] = read_only("intentContent", "IntentContent")
    """What a reachability analysis checks."""
    analysis_result: str = read_only("analysisResult")
    error_message: str = read_only("errorMessage")
    """What went wrong; empty without an error."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VerifierWorkspace(CommonTrackedResource):
    """A workspace of the network verifier."""

    properties: NestedOrNone[VerifierWorkspaceProperties, types.VerifierWorkspacePropertiesDict] = field(
        "properties", "VerifierWorkspaceProperties", default=None
    )
    """Settings of the verifier workspace."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VerifierWorkspaceProperties(Model):
    """Properties of a verifier workspace."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VerifierWorkspaceUpdate(Model):
    """Changes to a verifier workspace."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""
    properties: NestedOrNone[VerifierWorkspaceUpdateProperties, types.VerifierWorkspaceUpdatePropertiesDict] = field(
        "properties", "VerifierWorkspaceUpdateProperties", default=None
    )
    """Settings of the verifier workspace."""


class VerifierWorkspaceUpdateProperties(Model):
    """Properties of a verifier workspace update."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
