# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``management_group_network_manager_connections``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ChildResourceDict

if TYPE_CHECKING:
    from .. import models
else:
    typed(__name__)


class NetworkManagerConnectionDict(ChildResourceDict, total=False):
    properties: models.NetworkManagerConnectionProperties | NetworkManagerConnectionPropertiesDict


class NetworkManagerConnectionPropertiesDict(ModelDict, total=False):
    network_manager_id: str
    description: str
