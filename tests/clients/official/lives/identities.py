"""A managed identity and its role."""

import uuid

from azure.mgmt.authorization import AuthorizationManagementClient
from azure.mgmt.msi import ManagedServiceIdentityClient
from life import GROUP, LOCATION, SCOPE, connect, names

client, access = connect(ManagedServiceIdentityClient), connect(AuthorizationManagementClient)
identity = client.user_assigned_identities.create_or_update(GROUP, "lives", {"location": LOCATION})
assert names(client.user_assigned_identities.list_by_resource_group(GROUP)) == ["lives"]
(role,) = access.role_definitions.list(SCOPE, filter="roleName eq 'Reader'")
assignment = {"properties": {"roleDefinitionId": role.id, "principalId": identity.principal_id}}
name = str(uuid.uuid4())
made = access.role_assignments.create(SCOPE, name, assignment)
assert made.principal_id == identity.principal_id
assert name in names(access.role_assignments.list_for_scope(SCOPE))
access.role_assignments.delete(SCOPE, name)
client.user_assigned_identities.delete(GROUP, "lives")
assert names(client.user_assigned_identities.list_by_subscription()) == []
