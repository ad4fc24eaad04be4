# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``verifier_workspaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import CommonProxyResourceDict, CommonTrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

NetworkProtocolValue: TypeAlias = Literal["Any", "TCP", "UDP", "ICMP"]


class IPTrafficDict(ModelDict, total=False):
    source_ips: Required[list[str] | tuple[str, ...]]
    destination_ips: Required[list[str] | tuple[str, ...]]
    source_ports: Required[list[str] | tuple[str, ...]]
    destination_ports: Required[list[str] | tuple[str, ...]]
    protocols: Required[Sequence[models.NetworkProtocol | NetworkProtocolValue]]


class IntentContentDict(ModelDict, total=False):
    description: str
    source_resource_id: Required[str]
    destination_resource_id: Required[str]
    ip_traffic: Required[models.IPTraffic | IPTrafficDict]


class ReachabilityAnalysisIntentDict(CommonProxyResourceDict, total=False):
    properties: Required[models.ReachabilityAnalysisIntentProperties | ReachabilityAnalysisIntentPropertiesDict]


class ReachabilityAnalysisIntentPropertiesDict(ModelDict, total=False):
    description: str
    source_resource_id: Required[str]
    destination_resource_id: Required[str]
    ip_traffic: Required[models.IPTraffic | IPTrafficDict]


class ReachabilityAnalysisRunDict(CommonProxyResourceDict, total=False):
    properties: Required[models.ReachabilityAnalysisRunProperties | ReachabilityAnalysisRunPropertiesDict]


class ReachabilityAnalysisRunPropertiesDict(ModelDict, total=False):
    description: str
    intent_id: Required[str]


class VerifierWorkspaceDict(CommonTrackedResourceDict, total=False):
    properties: models.VerifierWorkspaceProperties | VerifierWorkspacePropertiesDict


class VerifierWorkspacePropertiesDict(ModelDict, total=False):
    description: str


class VerifierWorkspaceUpdateDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: models.VerifierWorkspaceUpdateProperties | VerifierWorkspaceUpdatePropertiesDict


class VerifierWorkspaceUpdatePropertiesDict(ModelDict, total=False):
    description: str
