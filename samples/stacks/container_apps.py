"""Container apps that pull their images from a registry with an identity, in an environment that keeps their logs.

azprov preview samples/stacks/container_apps.py --local --stack apps
azprov up samples/stacks/container_apps.py --local --stack apps --config image=shop/web:2
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.appcontainers.models import ContainerApp, ManagedEnvironment
from azure.mgmt.provisioning.services.authorization.models import RoleAssignment
from azure.mgmt.provisioning.services.containerregistry.models import Registry
from azure.mgmt.provisioning.services.managedidentity.models import Identity
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.stack import Stack

ACR_PULL = "7f951dda-4ed3-4680-a7ca-43fe172d538d"


def container_apps(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    rg = az.resources.resource_groups.create_or_update(f"apps-{stack.name}", {"location": "westeurope"})
    with stack.component("images"):
        registry = az.containerregistry.registries.begin_create(
            rg.name, stack.random_name("images", 20), {"location": rg.location, "sku": {"name": "Basic"}}
        ).result()
        puller = az.managedidentity.user_assigned_identities.create_or_update(
            rg.name, "puller", {"location": rg.location}
        )
        may_pull = allow_pulling(az, stack, registry, puller)
    environment = environment_of(az, rg)
    # Who may pull is no value of the app's: without this, the app might be made before it can pull its image.
    with stack.component("apps"), stack.options(depends_on=[may_pull]):
        web = app(az, rg, environment, registry, puller, "web", stack.config.get("image", str, "shop/web:1"))
        app(az, rg, environment, registry, puller, "worker", "shop/worker:1", external=False)
    assert web.configuration is not None
    assert web.configuration.ingress is not None
    stack.export("url", f"https://{web.configuration.ingress.fqdn}")
    stack.export("registry", registry.login_server)


def allow_pulling(az: ProvisioningClient, stack: Stack, registry: Registry, identity: Identity) -> RoleAssignment:
    """An identity may pull images from a registry."""
    subscription = registry.id.split("/")[2]
    return az.authorization.role_assignments.create(
        registry.id,
        stack.guid("puller"),
        {
            "role_definition_id": f"/subscriptions/{subscription}/providers/Microsoft.Authorization/roleDefinitions/"
            f"{ACR_PULL}",
            "principal_id": identity.principal_id,
            "principal_type": "ServicePrincipal",
        },
    )


def environment_of(az: ProvisioningClient, rg: ResourceGroup) -> ManagedEnvironment:
    """Where the apps run, with a workspace for their logs."""
    logs = az.loganalytics.workspaces.begin_create_or_update(
        rg.name, "logs", {"location": rg.location, "sku": {"name": "PerGB2018"}, "retention_in_days": 30}
    ).result()
    # A look-up of what the stack makes: it is done once the workspace is there, and what it gives is a secret.
    keys = az.loganalytics.shared_keys.get_shared_keys(rg.name, logs.name)
    assert keys.primary_shared_key is not None
    return az.appcontainers.managed_environments.begin_create_or_update(
        rg.name,
        "apps",
        {
            "location": rg.location,
            "app_logs_configuration": {
                "destination": "log-analytics",
                "log_analytics_configuration": {"customer_id": logs.customer_id, "shared_key": keys.primary_shared_key},
            },
        },
    ).result()


def app(
    az: ProvisioningClient,
    rg: ResourceGroup,
    environment: ManagedEnvironment,
    registry: Registry,
    puller: Identity,
    name: str,
    image: str,
    *,
    external: bool = True,
) -> ContainerApp:
    """One app with one container."""
    return az.appcontainers.container_apps.begin_create_or_update(
        rg.name,
        name,
        {
            "location": rg.location,
            "environment_id": environment.id,
            "identity": {"type": "UserAssigned", "user_assigned_identities": {puller.id: {}}},
            "configuration": {
                "registries": [{"server": registry.login_server, "identity": puller.id}],
                "ingress": {"external": external, "target_port": 8080},
            },
            "template": {
                "containers": [
                    {
                        "name": name,
                        "image": f"{registry.login_server}/{image}",
                        "resources": {"cpu": 0.5, "memory": "1Gi"},
                    }
                ],
                "scale": {"min_replicas": 0, "max_replicas": 3},
            },
        },
    ).result()
