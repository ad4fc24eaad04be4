"""A web app: an App Service plan, a site on it, code from a source repository, app settings.

    python samples/web_app.py            # on the local Azure Resource Manager: no account, no network
    python samples/web_app.py --azure    # on Azure, see --help

Azure really deploys the code; the local Azure Resource Manager reads no repository, and says so.
"""

from __future__ import annotations

import sys
import uuid

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.web.models import (
    AppServicePlan,
    NameValuePair,
    ResourceNameAvailabilityRequest,
    Site,
    SiteConfig,
    SkuDescription,
)

REPOSITORY, BRANCH = "https://github.com/Azure-Samples/php-docs-hello-world", "master"
RUNTIME = "PHP|8.2"


def check_name(client: ProvisioningClient, name: str) -> None:
    """Make sure that nobody has the name: it becomes part of a host name."""
    found = client.web.check_name_availability(ResourceNameAvailabilityRequest(name=name, type="Microsoft.Web/sites"))
    if not found.name_available:
        sys.exit(f"The name {name} can't be had: {found.message}")


def create_plan(client: ProvisioningClient, group: str, name: str, location: str) -> AppServicePlan:
    """The machines that sites run on, as a model. "reserved" is what makes them run Linux."""
    plan = AppServicePlan(location=location, reserved=True, sku=SkuDescription(name="B1", capacity=1))
    return client.web.app_service_plans.begin_create_or_update(group, name, plan).result()


def create_site(client: ProvisioningClient, group: str, name: str, plan: AppServicePlan) -> Site:
    """A site on a plan, as an inline dict with a model in it."""
    return client.web.web_apps.begin_create_or_update(
        group,
        name,
        {
            "location": plan.location,
            "server_farm_id": plan.id,
            "https_only": True,
            "site_config": SiteConfig(
                linux_fx_version=RUNTIME, app_settings=[NameValuePair(name="GREETING", value="Hello")]
            ),
        },
    ).result()


def deploy(client: ProvisioningClient, group: str, name: str) -> None:
    """Deploy the code of a public repository, once: no webhook is made for it."""
    client.web.web_apps.begin_create_or_update_source_control(
        group, name, {"repo_url": REPOSITORY, "branch": BRANCH, "is_manual_integration": True}
    ).result()


def add_setting(client: ProvisioningClient, group: str, name: str, key: str, value: str) -> list[str]:
    """Add an app setting. An update replaces all settings, so those that are there go along.

    :return: The names of the settings. Their values may be secrets: don't print them.
    """
    settings = client.web.web_apps.list_application_settings(group, name).properties
    updated = client.web.web_apps.update_application_settings(group, name, {"properties": {**settings, key: value}})
    return sorted(updated.properties)


def main() -> None:
    """Run the sample."""
    args = arguments("A web app: plan, site, deployment from a source repository, app settings.")
    suffix = uuid.uuid4().hex[:6]
    group, plan_name, name = (f"sample-{kind}-{suffix}" for kind in ("rg", "plan", "web"))
    progress = Progress()
    with connect(args.azure) as client:
        with progress.step(f"Creating resource group {group} in {args.location}"):
            client.resources.resource_groups.create_or_update(group, {"location": args.location})
        try:
            with progress.step(f"Checking the name {name}"):
                check_name(client, name)
            with progress.step(f"Creating App Service plan {plan_name}"):
                plan = create_plan(client, group, plan_name, args.location)
            progress.line(f"{plan.sku.tier}, {plan.kind}, {plan.status}")
            with progress.step(f"Creating site {name}"):
                site = create_site(client, group, name, plan)
            progress.line(f"{site.state}: https://{site.default_host_name}")
            with progress.step(f"Deploying {REPOSITORY}"):
                deploy(client, group, name)
            for deployment in client.web.web_apps.list_deployments(group, name):
                progress.line(f"deployment {deployment.name}: {deployment.message}")
            with progress.step("Adding an app setting"):
                keys = add_setting(client, group, name, "AUDIENCE", "world")
            progress.line(f"settings: {', '.join(keys)}")
            with progress.step("Restarting it"):
                client.web.web_apps.restart(group, name)
        finally:
            with progress.step(f"Deleting resource group {group}"):
                client.resources.resource_groups.begin_delete(group).result()
    progress.line("Done.")


if __name__ == "__main__":
    main()
