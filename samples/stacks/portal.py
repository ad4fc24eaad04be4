"""A portal that is put together of components from a library: see the package library beside this file.

azprov preview samples/stacks/portal.py --local --stack portal
azprov up samples/stacks/portal.py --local --stack portal --target web
"""

from __future__ import annotations

from library import Web, WebSettings, data

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.stack import Stack


def portal(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    rg = az.resources.resource_groups.create_or_update(f"portal-{stack.name}", {"location": "westeurope"})
    files = data(az, stack, rg, containers=["uploads", "reports"])
    web = Web(az, stack, rg, settings=WebSettings(sku=stack.config.get("sku", str, "B1"), tags={"team": "portal"}))
    front = web.add_site("front", settings={"BLOBS": files.blobs})
    web.add_site("admin", settings={"BLOBS": files.blobs, "FRONT": f"https://{front.default_host_name}"})
    stack.export("url", f"https://{front.default_host_name}")
