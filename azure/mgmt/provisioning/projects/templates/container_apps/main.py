"""What shall be there: a container app in its environment, whose logs are kept."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.appcontainers.models import ManagedEnvironment
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.stack import Stack

QUICKSTART = "mcr.microsoft.com/k8se/quickstart:latest"


def main(az: ProvisioningClient, stack: Stack) -> None:
    """The program of the stack."""
    location = stack.config.get("location", str, "westeurope")
    group = az.resources.resource_groups.create_or_update(
        f"apps-{stack.name}-rg",
        {"location": location},
    )
    environment = environment_with_logs(az, group)
    app = az.appcontainers.container_apps.begin_create_or_update(
        group.name,
        "web",
        {
            "location": group.location,
            "environment_id": environment.id,
            "configuration": {"ingress": {"external": True, "target_port": 80}},
            "template": {
                "containers": [
                    {
                        "name": "web",
                        "image": stack.config.get("image", str, QUICKSTART),
                        "resources": {"cpu": 0.25, "memory": "0.5Gi"},
                    }
                ],
                "scale": {"min_replicas": 0, "max_replicas": 2},
            },
        },
    ).result()
    stack.export("app", app.id)
    stack.export("domain", environment.default_domain)


def environment_with_logs(
    az: ProvisioningClient,
    group: ResourceGroup,
) -> ManagedEnvironment:
    """An environment of container apps that writes its logs to a workspace."""
    workspace = az.loganalytics.workspaces.begin_create_or_update(
        group.name,
        "logs",
        {
            "location": group.location,
            "sku": {"name": "PerGB2018"},
            "retention_in_days": 30,
        },
    ).result()
    keys = az.loganalytics.shared_keys.get_shared_keys(group.name, workspace.name)
    assert keys.primary_shared_key is not None
    return az.appcontainers.managed_environments.begin_create_or_update(
        group.name,
        "environment",
        {
            "location": group.location,
            "app_logs_configuration": {
                "destination": "log-analytics",
                "log_analytics_configuration": {
                    "customer_id": workspace.customer_id,
                    "shared_key": keys.primary_shared_key,
                },
            },
        },
    ).result()
