# Generated from swagger/network/ by "make generate": do not edit.

"""Networks in Azure: virtual networks, addresses, security groups, load balancers, gateways, firewalls, private
links, ExpressRoute.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import NetworkManagementClient as NetworkManagementClient

SERVICE = Service("network", __name__, "2026-03-01", "CloudError")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "NetworkManagementClient", ".models": "models", ".types": "types"}
    )
