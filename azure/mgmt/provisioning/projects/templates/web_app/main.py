"""What shall be there: a web app on Linux, with its plan."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.stack import Stack


def main(az: ProvisioningClient, stack: Stack) -> None:
    """The program of the stack."""
    location = stack.config.get("location", str, "westeurope")
    group = az.resources.resource_groups.create_or_update(
        f"web-{stack.name}-rg",
        {"location": location},
    )
    plan = az.web.app_service_plans.begin_create_or_update(
        group.name,
        "plan",
        {
            "location": group.location,
            "kind": "linux",
            "reserved": True,  # on Linux
            "sku": {"name": stack.config.get("sku", str, "B1")},
        },
    ).result()
    site = az.web.web_apps.begin_create_or_update(
        group.name,
        stack.random_name("web-", 16),
        {
            "location": group.location,
            "server_farm_id": plan.id,
            "https_only": True,
            "identity": {"type": "SystemAssigned"},
            "site_config": {
                "linux_fx_version": "PYTHON|3.13",
                "ftps_state": "Disabled",
                "min_tls_version": "1.2",
            },
        },
    ).result()
    stack.export("url", f"https://{site.default_host_name}")
