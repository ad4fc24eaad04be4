from __future__ import annotations

import pytest

from ...support import Arm
from ..network.support import NIC, VNET, interface, network
from ..network.support import make as make_network


@pytest.fixture(autouse=True)
def _interface(arm: Arm) -> None:
    arm.group()
    make_network(arm, VNET, network(("one", "10.0.0.0/24")))
    make_network(arm, NIC, interface())
