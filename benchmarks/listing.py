"""Milliseconds to list 5,000 container groups over loopback HTTP and read members of each, nested ones too."""

from __future__ import annotations

import sys
from time import perf_counter
from typing import Any

from .contenders import OFFICIAL, OURS, SUBSCRIPTION, make_client, measured
from .server import serving
from .table import Row

COUNT = 5_000
CLIENT = "ContainerInstanceManagementClient"
_GROUP = f"/subscriptions/{SUBSCRIPTION}/resourceGroups/demo"


def rows(rounds: int) -> list[Row]:
    """One row."""
    page = {"value": [container_group(number) for number in range(COUNT)]}
    with serving(page) as url:
        figures = {
            module: measured(__name__, module, url, rounds=rounds) for module in (OURS, OFFICIAL[CLIENT], "requests")
        }
    baseline = ("requests + json", figures["requests"])
    return [
        Row(
            f"list {COUNT:,} container groups, read 8 members", "ms", figures[OURS], figures[OFFICIAL[CLIENT]], baseline
        )
    ]


def container_group(number: int) -> dict[str, Any]:
    """A container group as the service returns it."""
    name = f"group-{number:05}"
    container = {
        "name": name,
        "properties": {
            "image": "mcr.microsoft.com/azuredocs/aci-helloworld",
            "command": [],
            "ports": [{"protocol": "TCP", "port": 80}],
            "environmentVariables": [{"name": "NUMBER", "value": str(number)}],
            "resources": {"requests": {"memoryInGB": 1.5, "cpu": 1.0}},
        },
    }
    return {
        "id": f"{_GROUP}/providers/Microsoft.ContainerInstance/containerGroups/{name}",
        "name": name,
        "type": "Microsoft.ContainerInstance/containerGroups",
        "location": "westeurope",
        "tags": {"number": str(number), "purpose": "benchmark"},
        "properties": {
            "provisioningState": "Succeeded",
            "containers": [container],
            "osType": "Linux",
            "restartPolicy": "Always",
            "ipAddress": {
                "type": "Public",
                "ip": "20.0.0.1",
                "ports": [{"protocol": "TCP", "port": 80}],
                "dnsNameLabel": name,
                "fqdn": f"{name}.westeurope.azurecontainer.io",
            },
        },
    }


def _read(group: Any) -> tuple[Any, ...]:
    container = group.containers[0]
    return (
        group.id,
        group.name,
        group.tags["number"],
        group.provisioning_state,
        group.ip_address.fqdn,
        container.image,
        container.resources.requests.cpu,
        container.environment_variables[0].value,
    )


def _main(module: str, url: str) -> None:
    if module == "requests":
        import json

        import requests

        session = requests.Session()
        started = perf_counter()
        for _ in json.loads(session.get(url).content)["value"]:
            pass
    else:
        groups = make_client(module, CLIENT, url).container_groups
        # The first call pays for what is loaded on demand; it is measured by the row of the first get.
        next(groups.list(), None)
        started = perf_counter()
        read = [_read(group) for group in groups.list()]
        assert len(read) == COUNT
        assert read[-1][2] == str(COUNT - 1)
    print((perf_counter() - started) * 1000)


if __name__ == "__main__":
    _main(*sys.argv[1:])
