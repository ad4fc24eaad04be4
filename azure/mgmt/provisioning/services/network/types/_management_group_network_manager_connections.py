# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``management_group_network_manager_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from ._bases import ChildResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class NetworkManagerConnectionDict(ChildResourceDict, total=False):
    """A connection to a network manager of another tenant."""

    properties: models.NetworkManagerConnectionProperties | NetworkManagerConnectionPropertiesDict


class NetworkManagerConnectionPropertiesDict(TypedDict, total=False):
    """Properties of a network manager connection."""

    network_manager_id: str
    description: str
    additional_properties: Mapping[str, Any]
