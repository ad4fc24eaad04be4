"""Operations of management groups, which no service that ships with the package declares: deployments go to them."""

from __future__ import annotations

from ....core.declare.operation import Service

SERVICE = Service("managementgroups", __name__, "2023-04-01")
