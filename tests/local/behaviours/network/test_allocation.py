"""Private addresses: whoever has one keeps it, although a lower one has become free."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import VAULT, Arm
from .support import NIC, PROVIDER, SUBNET, VNET, delete, interface, make, network, private_ip
from .test_load_balancers import BALANCER, balancer, front
from .test_private_endpoints import ENDPOINT, endpoint


@pytest.mark.parametrize(
    ("id", "body"),
    [
        (f"{PROVIDER}/networkInterfaces/other", interface()),
        (BALANCER, balancer(frontendIPConfigurations=[front(subnet={"id": SUBNET})])),
        (ENDPOINT, endpoint(VAULT, "vault")),
    ],
    ids=["interface", "load balancer", "private endpoint"],
)
def test_a_dynamic_address_stays(arm: Arm, id: str, body: dict[str, Any]):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    arm.vault()
    assert private_ip(make(arm, NIC, interface())) == "10.0.0.4"
    make(arm, id, body)
    delete(arm, NIC)
    make(arm, id, body)
    assert private_ip(make(arm, NIC, interface())) == "10.0.0.4"
