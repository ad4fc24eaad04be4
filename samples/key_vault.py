"""A key vault with access policies, and a managed identity with a role on it.

python samples/key_vault.py            # on the local Azure Resource Manager: no account, no network
python samples/key_vault.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import sys
import uuid

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.authorization.models import RoleAssignment, RoleAssignmentCreateParameters
from azure.mgmt.provisioning.services.keyvault.models import AccessPolicyEntry, Vault
from azure.mgmt.provisioning.services.managedidentity.models import Identity

ROLE = "Key Vault Reader"


def create_identity(client: ProvisioningClient, group: str, name: str, location: str) -> Identity:
    """An identity for programs that run on Azure, as a model. It needs no secret."""
    identity = Identity(location=location, tags={"sample": "key vault"})
    return client.managedidentity.user_assigned_identities.create_or_update(group, name, identity)


def check_name(client: ProvisioningClient, name: str) -> None:
    """Make sure that nobody has the name: it becomes part of a host name."""
    found = client.keyvault.vaults.check_name_availability({"name": name})
    if not found.name_available:
        sys.exit(f"The name {name} can't be had: {found.message}")


def create_vault(client: ProvisioningClient, group: str, name: str, location: str, identity: Identity) -> Vault:
    """A vault that the identity may read secrets from, as an inline dict with a model in it."""
    policy = AccessPolicyEntry(
        tenant_id=identity.tenant_id, object_id=identity.principal_id, permissions={"secrets": ["get", "list"]}
    )
    return client.keyvault.vaults.begin_create_or_update(
        group,
        name,
        {
            "location": location,
            "properties": {
                "tenant_id": identity.tenant_id,
                "sku": {"name": "standard"},
                "access_policies": [policy],
            },
        },
    ).result()


def allow_keys(client: ProvisioningClient, group: str, name: str, identity: Identity) -> None:
    """Add to an access policy: what is there stays, "replace" would replace it."""
    more = AccessPolicyEntry(
        tenant_id=identity.tenant_id,
        object_id=identity.principal_id,
        permissions={"keys": ["get", "wrapKey", "unwrapKey"]},
    )
    client.keyvault.vaults.update_access_policy(group, name, "add", {"properties": {"access_policies": [more]}})


def assign_role(client: ProvisioningClient, scope: str, role: str, identity: Identity) -> RoleAssignment:
    """Give the identity a role of Azure's on a resource."""
    (definition,) = client.authorization.role_definitions.list(scope, filter=f"roleName eq '{role}'")
    wanted = RoleAssignmentCreateParameters(
        role_definition_id=definition.id,
        principal_id=identity.principal_id,
        # Without it Azure looks for the principal, and may not find one that was made just now.
        principal_type="ServicePrincipal",
    )
    return client.authorization.role_assignments.create(scope, str(uuid.uuid4()), wanted)


def show_roles(client: ProvisioningClient, scope: str, identity: Identity, progress: Progress) -> None:
    """The roles that the identity has on a resource."""
    assignments = client.authorization.role_assignments
    for each in assignments.list_for_scope(scope, filter=f"principalId eq '{identity.principal_id}'"):
        definition = client.authorization.role_definitions.get_by_id(each.role_definition_id)
        progress.line(f"{definition.role_name} on {each.scope.rpartition('/')[2]}")


def main() -> None:
    """Run the sample."""
    args = arguments("A key vault with access policies, and a managed identity with a role on it.")
    suffix = uuid.uuid4().hex[:6]
    group, identity_name, name = (f"sample-{kind}-{suffix}" for kind in ("rg", "id", "kv"))
    progress = Progress()
    with connect(args.azure) as client:
        vaults = client.keyvault.vaults
        with progress.step(f"Creating resource group {group} in {args.location}"):
            client.resources.resource_groups.create_or_update(group, {"location": args.location})
        try:
            with progress.step(f"Creating managed identity {identity_name}"):
                identity = create_identity(client, group, identity_name, args.location)
            with progress.step(f"Checking the name {name}"):
                check_name(client, name)
            with progress.step(f"Creating key vault {name}"):
                vault = create_vault(client, group, name, args.location, identity)
            progress.line(f"{vault.properties.vault_uri}")
            with progress.step("Adding to an access policy"):
                allow_keys(client, group, name, identity)
            for policy in vaults.get(group, name).properties.access_policies:
                permissions = policy.permissions
                progress.line(
                    f"secrets: {', '.join(permissions.secrets or [])}; keys: {', '.join(permissions.keys or [])}"
                )
            with progress.step(f"Assigning the role {ROLE}"):
                assignment = assign_role(client, vault.id, ROLE, identity)
            show_roles(client, vault.id, identity, progress)
            with progress.step("Taking the role away"):
                client.authorization.role_assignments.delete(vault.id, assignment.name)
            with progress.step(f"Deleting key vault {name}"):
                # A deleted vault can be recovered for 90 days, and nobody gets its name: unless it is purged.
                vaults.delete(group, name)
                vaults.begin_purge_deleted(name, args.location).result()
        finally:
            with progress.step(f"Deleting resource group {group}"):
                client.resources.resource_groups.begin_delete(group).result()
    progress.line("Done.")


if __name__ == "__main__":
    main()
