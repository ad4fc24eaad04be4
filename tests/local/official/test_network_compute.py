"""Official clients of networks, machines, identities and roles against the local Azure Resource Manager, over HTTPS."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError

from azure.mgmt.provisioning.local import LocalAzure, LocalCredential, LocalServer

from ..behaviours.authorization.support import READER, SECRETS_USER, definition
from ..behaviours.compute.support import KEY, PASSWORD, UBUNTU

resource = pytest.importorskip("azure.mgmt.resource.resources")
networks = pytest.importorskip("azure.mgmt.network")
computes = pytest.importorskip("azure.mgmt.compute")
identities = pytest.importorskip("azure.mgmt.msi")
roles = pytest.importorskip("azure.mgmt.authorization")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    azure = LocalAzure(operation_seconds=0, retry_after=0, page_size=2)
    with LocalServer(azure, certificate=tmp_path_factory.mktemp("server") / "trust.pem") as server:
        yield server


@pytest.fixture
def group(server: LocalServer) -> Iterator[str]:
    """A resource group of the test's own, which has to go with all that is in it."""
    name = f"rg-{uuid.uuid4().hex[:6]}"
    with connect(server, resource.ResourceManagementClient) as client:
        client.resource_groups.create_or_update(name, {"location": "westeurope"})
        yield name
        client.resource_groups.begin_delete(name).result()
        with pytest.raises(ResourceNotFoundError):
            client.resource_groups.get(name)


def connect(server: LocalServer, kind: Any) -> Any:
    """An official client on the server."""
    options = {"base_url": server.url, "connection_verify": server.certificate, "polling_interval": 0}
    return kind(LocalCredential(), server.azure.subscription_id, **options)


def make_interface(client: Any, group: str) -> Any:
    space = networks.models.AddressSpace(address_prefixes=["10.0.0.0/16"])
    network = networks.models.VirtualNetwork(location="westeurope", address_space=space)
    client.virtual_networks.begin_create_or_update(group, "net", network).result()
    subnet = networks.models.Subnet(address_prefix="10.0.0.0/24")
    subnet = client.subnets.begin_create_or_update(group, "net", "one", subnet).result()
    configuration = networks.models.NetworkInterfaceIPConfiguration(name="main", subnet=subnet)
    nic = networks.models.NetworkInterface(location="westeurope", ip_configurations=[configuration])
    return client.network_interfaces.begin_create_or_update(group, "nic", nic).result()


def test_a_network(server: LocalServer, group: str):
    with connect(server, networks.NetworkManagementClient) as client:
        nic = make_interface(client, group)
        assert nic.provisioning_state == "Succeeded"
        assert nic.ip_configurations[0].private_ip_address == "10.0.0.4"
        assert [each.name for each in client.virtual_networks.get(group, "net").subnets] == ["one"]
        assert not client.virtual_networks.check_ip_address_availability(group, "net", ip_address="10.0.0.4").available
        with pytest.raises(HttpResponseError) as raised:
            client.subnets.begin_delete(group, "net", "one").result()
        assert raised.value.error is not None
        assert raised.value.error.code == "InUseSubnetCannotBeDeleted"
        settings = networks.models.PublicIPAddressDnsSettings(domain_name_label=group)
        address = networks.models.PublicIPAddress(
            location="westeurope",
            sku=networks.models.PublicIPAddressSku(name="Standard"),
            public_ip_allocation_method="Static",
            dns_settings=settings,
        )
        made = client.public_ip_addresses.begin_create_or_update(group, "ip", address).result()
        assert made.dns_settings.fqdn == f"{group}.westeurope.cloudapp.azure.com"
        assert not client.check_dns_name_availability("westeurope", domain_name_label=group).available
        rule = networks.models.SecurityRule(
            name="ssh",
            protocol="Tcp",
            access="Allow",
            direction="Inbound",
            priority=100,
            source_address_prefix="*",
            source_port_range="*",
            destination_address_prefix="*",
            destination_port_range="22",
        )
        firewall = networks.models.NetworkSecurityGroup(location="westeurope", security_rules=[rule])
        made = client.network_security_groups.begin_create_or_update(group, "nsg", firewall).result()
        assert [each.priority for each in made.security_rules] == [100]
        assert len(list(client.default_security_rules.list(group, "nsg"))) == 6
        for name in ("one", "two", "three"):
            rule.name, rule.priority = name, rule.priority + 1
            client.security_rules.begin_create_or_update(group, "nsg", name, rule).result()
        assert len(list(client.security_rules.list(group, "nsg"))) == 4
        client.security_rules.begin_delete(group, "nsg", "ssh").result()
        client.network_interfaces.begin_delete(group, "nic").result()
        client.subnets.begin_delete(group, "net", "one").result()
        assert client.virtual_networks.get(group, "net").subnets == []


def test_a_machine(server: LocalServer, group: str):
    with (
        connect(server, networks.NetworkManagementClient) as network,
        connect(server, computes.ComputeManagementClient) as client,
    ):
        nic = make_interface(network, group)
        models = computes.models
        ssh = models.SshConfiguration(public_keys=[models.SshPublicKey(key_data=KEY)])
        machine = models.VirtualMachine(
            location="westeurope",
            hardware_profile=models.HardwareProfile(vm_size="Standard_B2s"),
            storage_profile=models.StorageProfile(
                image_reference=models.ImageReference(**UBUNTU),
                os_disk=models.OSDisk(create_option="FromImage", delete_option="Delete"),
                data_disks=[models.DataDisk(lun=0, create_option="Empty", disk_size_gb=4)],
            ),
            os_profile=models.OSProfile(
                computer_name="demo",
                admin_username="azureuser",
                admin_password=PASSWORD,
                linux_configuration=models.LinuxConfiguration(ssh=ssh),
            ),
            network_profile=models.NetworkProfile(
                network_interfaces=[models.NetworkInterfaceReference(id=nic.id, delete_option="Delete")]
            ),
            identity=models.VirtualMachineIdentity(type="SystemAssigned"),
        )
        made = client.virtual_machines.begin_create_or_update(group, "demo", machine).result()
        assert (made.provisioning_state, made.os_profile.admin_password) == ("Succeeded", None)
        assert made.identity.principal_id
        assert network.network_interfaces.get(group, "nic").virtual_machine.id == made.id
        client.virtual_machines.begin_power_off(group, "demo").result()
        view = client.virtual_machines.instance_view(group, "demo")
        assert [each.code for each in view.statuses] == ["ProvisioningState/succeeded", "PowerState/stopped"]
        client.virtual_machines.begin_deallocate(group, "demo").result()
        client.virtual_machines.begin_start(group, "demo").result()
        client.virtual_machines.begin_restart(group, "demo").result()
        update = models.VirtualMachineUpdate(hardware_profile=models.HardwareProfile(vm_size="Standard_B4ms"))
        assert client.virtual_machines.begin_update(group, "demo", update).result().hardware_profile.vm_size
        expanded = client.virtual_machines.get(group, "demo", expand="instanceView")
        assert expanded.instance_view.statuses[1].display_status == "VM running"
        assert [each.name for each in client.virtual_machines.list(group)] == ["demo"]
        assert len(list(client.disks.list_by_resource_group(group))) == 2
        disk = models.Disk(
            location="westeurope", disk_size_gb=8, creation_data=models.CreationData(create_option="Empty")
        )
        made = client.disks.begin_create_or_update(group, "extra", disk).result()
        assert (made.disk_state, made.provisioning_state) == ("Unattached", "Succeeded")
        client.disks.begin_delete(group, "extra").result()
        client.virtual_machines.begin_delete(group, "demo").result()
        left = list(client.disks.list_by_resource_group(group))
        assert [each.disk_state for each in left] == ["Unattached"]
        assert list(network.network_interfaces.list(group)) == []
        assert any(each.name == "Standard_B2s" for each in client.virtual_machine_sizes.list("westeurope"))


def test_identities_and_roles(server: LocalServer, group: str):
    with (
        connect(server, identities.ManagedServiceIdentityClient) as client,
        connect(server, roles.AuthorizationManagementClient) as access,
    ):
        identity = client.user_assigned_identities.create_or_update(group, "who", {"location": "westeurope"})
        principal = identity.principal_id
        scope = f"/subscriptions/{server.azure.subscription_id}/resourceGroups/{group}"
        (role,) = access.role_definitions.list(scope, filter="roleName eq 'Key Vault Secrets User'")
        assert role.name == SECRETS_USER
        assert len(list(access.role_definitions.list(scope))) > 20
        wanted = {"properties": {"roleDefinitionId": role.id, "principalId": principal}}
        name = str(uuid.uuid4())
        made = access.role_assignments.create(scope, name, wanted)
        assert (made.scope, made.principal_type) == (scope, "ServicePrincipal")
        with pytest.raises(HttpResponseError) as raised:
            access.role_assignments.create(scope, str(uuid.uuid4()), wanted)
        assert raised.value.error is not None
        assert raised.value.error.code == "RoleAssignmentExists"
        for _ in range(2):
            other = {"properties": {"roleDefinitionId": definition(READER), "principalId": str(uuid.uuid4())}}
            access.role_assignments.create(scope, str(uuid.uuid4()), other)
        assert len(list(access.role_assignments.list_for_scope(scope))) == 3
        assert len(list(access.role_assignments.list_for_scope(scope, filter=f"principalId eq '{principal}'"))) == 1
        assert len(list(access.role_assignments.list_for_resource_group(group))) == 3
        assert access.role_assignments.get(scope, name).id == made.id
        assert access.role_assignments.delete(scope, name).id == made.id
        client.user_assigned_identities.delete(group, "who")
