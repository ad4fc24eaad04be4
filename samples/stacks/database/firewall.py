"""A database that lets in the addresses of a site: how many those are is known once the site is there.

SHOP_PASSWORD=… azprov preview samples/stacks/database/firewall.py --local     ends where the program looks at the site
SHOP_PASSWORD=… azprov up samples/stacks/database/firewall.py --local          waits for the site there, and goes on
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.services.web.models import Site
from azure.mgmt.provisioning.stack import Stack


def firewall(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    rg = az.resources.resource_groups.create_or_update(f"database-{stack.name}", {"location": "westeurope"})
    site = site_of(az, stack, rg)
    server = az.mysql.servers.begin_create(
        rg.name,
        stack.random_name("database-", 20),
        {
            "location": rg.location,
            "sku": {"name": "Standard_B1ms", "tier": "Burstable"},
            "administrator_login": "shopadmin",
            "administrator_login_password": stack.config.require_secret("password"),
            "storage": {"storage_size_gb": 20},
        },
    ).result()
    assert server.network is not None
    # A branch and a loop as in any program: `up` waits here, while it makes the server and the site at once.
    if server.network.public_network_access == "Enabled":
        for number, address in enumerate(sorted(set(site.outbound_ip_addresses.split(",")))):
            az.mysql.firewall_rules.begin_create_or_update(
                rg.name, server.name, f"site-{number}", {"start_ip_address": address, "end_ip_address": address}
            )
    stack.export("database", server.fully_qualified_domain_name)


def site_of(az: ProvisioningClient, stack: Stack, rg: ResourceGroup) -> Site:
    """A site with its plan."""
    plan = az.web.app_service_plans.begin_create_or_update(
        rg.name, "plan", {"location": rg.location, "sku": {"name": "B1"}}
    ).result()
    return az.web.web_apps.begin_create_or_update(
        rg.name, stack.random_name("site-", 16), {"location": rg.location, "server_farm_id": plan.id}
    ).result()
