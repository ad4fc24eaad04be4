"""Azure Container Instances: create container groups, run a task and read its output, list, look inside, delete.

    python samples/container_instances.py            # on the local Azure Resource Manager: no account, no network
    python samples/container_instances.py --azure    # on Azure, see --help

The bodies show that models and inline dicts are the same thing, and that each may stand inside the other.
"""

from __future__ import annotations

import time
import uuid

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.containerinstance.models import (
    Container,
    ContainerGroup,
    ContainerPort,
    EnvironmentVariable,
    IpAddress,
    Port,
    ResourceRequests,
    ResourceRequirements,
)

APP_IMAGE = "mcr.microsoft.com/azuredocs/aci-helloworld"
SIDECAR_IMAGE = "mcr.microsoft.com/azuredocs/aci-tutorial-sidecar"
TASK_IMAGE = "mcr.microsoft.com/azuredocs/aci-wordcount"

FINISHED = ("Succeeded", "Failed", "Stopped")


def create_resource_group(client: ProvisioningClient, name: str, location: str) -> None:
    """A resource group, as an inline dict."""
    client.resources.resource_groups.create_or_update(name, {"location": location, "tags": {"sample": "containers"}})


def create_web_group(client: ProvisioningClient, resource_group: str, name: str, location: str) -> ContainerGroup:
    """One container with a public IP address, a DNS label and port 80, all of it as models."""
    group = ContainerGroup(
        location=location,
        os_type="Linux",
        containers=[
            Container(
                name=name,
                image=APP_IMAGE,
                resources=ResourceRequirements(requests=ResourceRequests(cpu=1.0, memory_in_gb=1.0)),
                ports=[ContainerPort(port=80)],
            )
        ],
        ip_address=IpAddress(type="Public", ports=[Port(protocol="TCP", port=80)], dns_name_label=name),
    )
    return client.containerinstance.container_groups.begin_create_or_update(resource_group, name, group).result()


def create_multi_group(client: ProvisioningClient, resource_group: str, name: str, location: str) -> ContainerGroup:
    """An application with a sidecar that watches it: dicts with models inside, and a model with dicts inside."""
    return client.containerinstance.container_groups.begin_create_or_update(
        resource_group,
        name,
        {
            "location": location,
            "os_type": "Linux",
            "containers": [
                {
                    "name": f"{name}-app",
                    "image": APP_IMAGE,
                    "resources": ResourceRequirements(requests={"cpu": 1.0, "memory_in_gb": 1.0}),
                    "ports": [ContainerPort(port=80)],
                },
                Container(
                    name=f"{name}-sidecar",
                    image=SIDECAR_IMAGE,
                    resources={"requests": {"cpu": 0.5, "memory_in_gb": 0.5}},
                ),
            ],
            "ip_address": {"type": "Public", "ports": [{"protocol": "TCP", "port": 80}]},
        },
    ).result()


def run_task(client: ProvisioningClient, resource_group: str, name: str, location: str) -> tuple[str, str]:
    """A container that runs once, with its own command line and environment, as an inline dict in REST spelling.

    :return: The state that it ended in, and what it printed.
    """
    groups = client.containerinstance.container_groups
    group = groups.begin_create_or_update(
        resource_group,
        name,
        ContainerGroup.from_dict(
            {
                "location": location,
                "properties": {
                    "osType": "Linux",
                    "restartPolicy": "Never",
                    "containers": [
                        {
                            "name": name,
                            "properties": {
                                "image": TASK_IMAGE,
                                "command": ["python", "wordcount.py"],
                                "environmentVariables": [
                                    {"name": "NumWords", "value": "5"},
                                    EnvironmentVariable(name="MinLength", value="8"),
                                ],
                                "resources": {"requests": {"cpu": 1.0, "memoryInGB": 1.0}},
                            },
                        }
                    ],
                },
            }
        ),
    ).result()
    while (state := group.instance_view.state) not in FINISHED:
        time.sleep(1)
        group = groups.get(resource_group, name)
    return state, client.containerinstance.containers.list_logs(resource_group, name, name).content or ""


def show_list(client: ProvisioningClient, resource_group: str, progress: Progress) -> None:
    """All container groups of the resource group. A list leaves the instance view out; a get fills it."""
    groups = client.containerinstance.container_groups
    for group in groups.list_by_resource_group(resource_group):
        containers = ", ".join(container.name for container in group.containers)
        progress.line(f"{group.name}: {containers} (instance view in the list: {group.instance_view})")
        progress.line(f"    after a get: {groups.get(resource_group, group.name).instance_view.state}")


def show_group(client: ProvisioningClient, resource_group: str, name: str, progress: Progress) -> None:
    """One container group and what its containers do."""
    group = client.containerinstance.container_groups.get(resource_group, name)
    address = group.ip_address
    if address is not None:
        ports = ", ".join(str(port.port) for port in address.ports)
        progress.line(f"{group.name}: {address.fqdn or 'no DNS name'}, {address.ip}, port {ports}")
    for container in group.containers:
        progress.line(f"    {container.name} ({container.image}): {container.instance_view.current_state.state}")


def main() -> None:
    """Run the sample."""
    args = arguments("Azure Container Instances: create, run, list, look inside, delete.")
    suffix = uuid.uuid4().hex[:6]
    resource_group, web, multi, task = (f"sample-{kind}-{suffix}" for kind in ("rg", "web", "multi", "task"))
    progress = Progress()
    with connect(args.azure) as client:
        with progress.step(f"Creating resource group {resource_group} in {args.location}"):
            create_resource_group(client, resource_group, args.location)
        try:
            with progress.step(f"Creating container group {web}"):
                created = create_web_group(client, resource_group, web, args.location)
            if created.ip_address is not None:
                progress.line(f"serving http://{created.ip_address.fqdn}")
            with progress.step(f"Creating container group {multi} with a sidecar"):
                create_multi_group(client, resource_group, multi, args.location)
            with progress.step(f"Running task {task}"):
                state, logs = run_task(client, resource_group, task, args.location)
            progress.line(f"{state}. It printed:")
            for line in logs.splitlines():
                progress.line(f"    {line}")
            with progress.step("Listing container groups"):
                show_list(client, resource_group, progress)
            with progress.step(f"Looking inside {web} and {multi}"):
                show_group(client, resource_group, web, progress)
                show_group(client, resource_group, multi, progress)
        finally:
            for name in (web, multi, task):
                with progress.step(f"Deleting container group {name}"):
                    client.containerinstance.container_groups.begin_delete(resource_group, name).result()
            with progress.step(f"Deleting resource group {resource_group}"):
                client.resources.resource_groups.begin_delete(resource_group).result()
    progress.line("Done.")


if __name__ == "__main__":
    main()
