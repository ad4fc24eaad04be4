"""A deployment and an identity, written for the clients of azure-mgmt-resource 23 and azure-mgmt-msi 7."""

from azure.mgmt.provisioning.services import managedidentity as msi
from azure.mgmt.provisioning.services import ResourceManagementClient, SubscriptionClient
from azure.mgmt.provisioning.services.resources import ResourceManagementClient as DeploymentsMgmtClient
from azure.mgmt.provisioning.services.resources.models import Deployment, DeploymentMode, DeploymentProperties

TEMPLATE = {
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "resources": [],
}


def run(credential, subscription_id, **options):
    with ResourceManagementClient(credential, subscription_id, **options) as client:
        client.resource_groups.create_or_update("rg", {"location": "westeurope"})
        properties = DeploymentProperties(mode=DeploymentMode.INCREMENTAL, template=TEMPLATE)
        poller = client.deployments.begin_create_or_update("rg", "first", Deployment(properties=properties))
        state = poller.result().properties.provisioning_state
    identities = msi.ManagedServiceIdentityClient(credential, subscription_id, **options)
    identity = identities.user_assigned_identities.create_or_update("rg", "app", msi.models.Identity(location="westeurope"))
    again = DeploymentsMgmtClient(credential, subscription_id, **options)
    names = [each.name for each in again.deployments.list_by_resource_group("rg")]
    (subscription,) = SubscriptionClient(credential, **options).subscriptions.list()
    return [str(state), identity.name, names, subscription.subscription_id == subscription_id]
