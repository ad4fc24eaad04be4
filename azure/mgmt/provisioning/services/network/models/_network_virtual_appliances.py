# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``network_virtual_appliances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _network_virtual_appliances as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        IPVersionValue,
        ManagedServiceIdentityDict,
        ProvisioningStateValue,
        RoutingConfigurationDict,
    )
else:
    typed(__name__)


class BreakOutCategoryPolicies(Model):
    """Which Office 365 traffic goes straight to the internet."""

    allow: bool | None = field("allow", "bool", default=None)
    optimize: bool | None = field("optimize", "bool", default=None)
    default: bool | None = field("default", "bool", default=None)


class DelegationProperties(Model):
    """Service a virtual appliance's subnet is delegated to."""

    service_name: str | None = field("serviceName", default=None)
    """Service the subnet is delegated to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class InboundSecurityRule(SubResourceModel):
    """Inbound security rules of a network virtual appliance."""

    properties: NestedOrNone[InboundSecurityRuleProperties, types.InboundSecurityRulePropertiesDict] = field(
        "properties", "InboundSecurityRuleProperties", default=None
    )
    """Settings of the inbound security rule."""
    rule_type: models.InboundSecurityRuleType | types.InboundSecurityRuleTypeValue | None = flattened(
        "properties", default=None
    )
    """Whether inbound security rules expire."""
    rules: NestedListOrNone[InboundSecurityRules, types.InboundSecurityRulesDict] = flattened(
        "properties", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class InboundSecurityRuleProperties(Model):
    """Properties of an inbound security rule."""

    rule_type: models.InboundSecurityRuleType | types.InboundSecurityRuleTypeValue | None = field(
        "ruleType", "InboundSecurityRuleType", default=None
    )
    """Whether inbound security rules expire."""
    rules: NestedListOrNone[InboundSecurityRules, types.InboundSecurityRulesDict] = field(
        "rules", "[InboundSecurityRules]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class InboundSecurityRules(Model):
    """One inbound security rule of a network virtual appliance."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    protocol: models.InboundSecurityRulesProtocol | types.InboundSecurityRulesProtocolValue | None = field(
        "protocol", "InboundSecurityRulesProtocol", default=None
    )
    """Protocol of an inbound security rule."""
    source_address_prefix: str | None = field("sourceAddressPrefix", default=None)
    destination_port_range: int | None = field("destinationPortRange", "int", default=None)
    destination_port_ranges: list[str] | None = field("destinationPortRanges", "[str]", default=None)
    """Destination ports or ranges."""
    applies_on: list[str] | None = field("appliesOn", "[str]", default=None)


class InternetIngressPublicIpsProperties(Model):
    """Public IP address for inbound traffic of an appliance."""

    id: str | None = field("id", default=None)
    """ID of the public IP address."""


class NetworkVirtualAppliance(Resource):
    """A network virtual appliance."""

    properties: NestedOrNone[
        NetworkVirtualAppliancePropertiesFormat, types.NetworkVirtualAppliancePropertiesFormatDict
    ] = field("properties", "NetworkVirtualAppliancePropertiesFormat", default=None)
    """Settings of the network virtual appliance."""
    nva_sku: NestedOrNone[VirtualApplianceSkuProperties, types.VirtualApplianceSkuPropertiesDict] = flattened(
        "properties", default=None
    )
    """Vendor, scale and version of the appliance."""
    address_prefix: str = flattened("properties", init=False)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    address_prefix_v6: str = flattened("properties", init=False)
    boot_strap_configuration_blobs: list[str] | None = flattened("properties", default=None)
    """URLs of blobs with the bootstrap configuration, often with a SAS."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual hub it belongs to."""
    cloud_init_configuration_blobs: list[str] | None = flattened("properties", default=None)
    """URLs of blobs with cloud-init configuration, often with a SAS."""
    cloud_init_configuration: str | None = flattened("properties", default=None)
    """Configuration for cloud-init as text; may hold secrets."""
    virtual_appliance_asn: int | None = flattened("properties", default=None)
    """BGP autonomous system number of the appliance."""
    ssh_public_key: str | None = flattened("properties", default=None)
    """SSH public key for access to the appliance."""
    virtual_appliance_nics: NestedList[VirtualApplianceNicProperties, types.VirtualApplianceNicPropertiesDict] = (
        flattened("properties", init=False)
    )
    network_profile: NestedOrNone[
        NetworkVirtualAppliancePropertiesFormatNetworkProfile,
        types.NetworkVirtualAppliancePropertiesFormatNetworkProfileDict,
    ] = flattened("properties", default=None)
    """Network interfaces of a network virtual appliance."""
    additional_nics: NestedListOrNone[
        VirtualApplianceAdditionalNicProperties, types.VirtualApplianceAdditionalNicPropertiesDict
    ] = flattened("properties", default=None)
    internet_ingress_public_ips: NestedListOrNone[
        InternetIngressPublicIpsProperties, types.InternetIngressPublicIpsPropertiesDict
    ] = flattened("properties", default=None)
    virtual_appliance_sites: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    virtual_appliance_connections: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    inbound_security_rules: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    deployment_type: str = flattened("properties", init=False)
    delegation: NestedOrNone[DelegationProperties, types.DelegationPropertiesDict] = flattened(
        "properties", default=None
    )
    """Service a virtual appliance's subnet is delegated to."""
    partner_managed_resource: NestedOrNone[
        PartnerManagedResourceProperties, types.PartnerManagedResourcePropertiesDict
    ] = flattened("properties", default=None)
    """Resource of a partner behind an appliance."""
    nva_interface_configurations: NestedListOrNone[
        NvaInterfaceConfigurationsProperties, types.NvaInterfaceConfigurationsPropertiesDict
    ] = flattened("properties", default=None)
    address_family: list[models.IPVersion | IPVersionValue] | None = flattened("properties", default=None)
    private_ip_address: str = flattened("properties", init=False)
    private_ip_address_v6: str = flattened("properties", init=False)
    migration_status: Nested[
        NetworkVirtualApplianceMigrationStatus, types.NetworkVirtualApplianceMigrationStatusDict
    ] = flattened("properties", init=False)
    """State of a network virtual appliance's migration."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class NetworkVirtualApplianceBootDiagnosticParameters(Model):
    """Instance, and where to write its screenshot and log."""

    instance_id: int | None = field("instanceId", "int", default=None)
    serial_console_storage_sas_url: str | None = field("serialConsoleStorageSasUrl", default=None, secret=True)
    """SAS URL of the blob for the serial log."""
    console_screenshot_storage_sas_url: str | None = field("consoleScreenshotStorageSasUrl", default=None, secret=True)
    """SAS URL of the blob for the screenshot."""


class NetworkVirtualApplianceCommitMigrationProperties(Model):
    """Properties of a network virtual appliance commit migration."""

    migration_type: models.MigrationType | types.MigrationTypeValue = field("migrationType", "MigrationType")
    """Kind of an appliance's migration."""


class NetworkVirtualApplianceCommitMigrationRequest(Model):
    """Migration of an appliance to make final."""

    properties: NestedOrNone[
        NetworkVirtualApplianceCommitMigrationProperties, types.NetworkVirtualApplianceCommitMigrationPropertiesDict
    ] = field("properties", "NetworkVirtualApplianceCommitMigrationProperties", default=None)
    """Settings of the network virtual appliance commit migration request."""


class NetworkVirtualApplianceConnection(SubResource):
    """A connection of a network virtual appliance."""

    properties: NestedOrNone[
        NetworkVirtualApplianceConnectionProperties, types.NetworkVirtualApplianceConnectionPropertiesDict
    ] = field("properties", "NetworkVirtualApplianceConnectionProperties", default=None)
    """Settings of the network virtual appliance connection."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    asn: int | None = flattened("properties", default=None)
    """BGP autonomous system number."""
    tunnel_identifier: int | None = flattened("properties", default=None)
    bgp_peer_address: list[str] | None = flattened("properties", default=None)
    enable_internet_security: bool | None = flattened("properties", default=None)
    """Lets the connection use the hub's way to the internet."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""


class NetworkVirtualApplianceConnectionProperties(Model):
    """Properties of a network virtual appliance connection."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    asn: int | None = field("asn", "int", default=None)
    """BGP autonomous system number."""
    tunnel_identifier: int | None = field("tunnelIdentifier", "int", default=None)
    bgp_peer_address: list[str] | None = field("bgpPeerAddress", "[str]", default=None)
    enable_internet_security: bool | None = field("enableInternetSecurity", "bool", default=None)
    """Lets the connection use the hub's way to the internet."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""


class NetworkVirtualApplianceExecuteMigrationProperties(Model):
    """Properties of a network virtual appliance execute migration."""

    migration_type: models.MigrationType | types.MigrationTypeValue = field("migrationType", "MigrationType")
    """Kind of an appliance's migration."""


class NetworkVirtualApplianceExecuteMigrationRequest(Model):
    """Migration of an appliance to carry out."""

    properties: NestedOrNone[
        NetworkVirtualApplianceExecuteMigrationProperties, types.NetworkVirtualApplianceExecuteMigrationPropertiesDict
    ] = field("properties", "NetworkVirtualApplianceExecuteMigrationProperties", default=None)
    """Settings of the network virtual appliance execute migration request."""


class NetworkVirtualApplianceInstanceId(Model):
    """An instance of a network virtual appliance."""

    instance_id: int | None = field("instanceId", "int", default=None)


class NetworkVirtualApplianceInstanceIds(Model):
    """Instances of a network virtual appliance."""

    instance_ids: list[str] | None = field("instanceIds", "[str]", default=None)


class NetworkVirtualApplianceMigrationStatus(Model):
    """State of a network virtual appliance's migration."""

    migration_type: models.MigrationType | types.MigrationTypeValue | None = field(
        "migrationType", "MigrationType", default=None
    )
    """Kind of an appliance's migration."""
    migration_phase: str | None = field("migrationPhase", default=None)
    migration_phase_status: str | None = field("migrationPhaseStatus", default=None)


class NetworkVirtualAppliancePrepareMigrationProperties(Model):
    """Properties of a network virtual appliance prepare migration."""

    migration_type: models.MigrationType | types.MigrationTypeValue = field("migrationType", "MigrationType")
    """Kind of an appliance's migration."""
    market_place_version: str | None = field("marketPlaceVersion", default=None)


class NetworkVirtualAppliancePrepareMigrationRequest(Model):
    """Migration of an appliance to prepare."""

    properties: NestedOrNone[
        NetworkVirtualAppliancePrepareMigrationProperties, types.NetworkVirtualAppliancePrepareMigrationPropertiesDict
    ] = field("properties", "NetworkVirtualAppliancePrepareMigrationProperties", default=None)
    """Settings of the network virtual appliance prepare migration request."""


class NetworkVirtualAppliancePropertiesFormat(Model):
    """Settings of a network virtual appliance."""

    nva_sku: NestedOrNone[VirtualApplianceSkuProperties, types.VirtualApplianceSkuPropertiesDict] = field(
        "nvaSku", "VirtualApplianceSkuProperties", default=None
    )
    """Vendor, scale and version of the appliance."""
    address_prefix: str = read_only("addressPrefix")
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    address_prefix_v6: str = read_only("addressPrefixV6")
    boot_strap_configuration_blobs: list[str] | None = field(
        "bootStrapConfigurationBlobs", "[str]", default=None, secret=True
    )
    """URLs of blobs with the bootstrap configuration, often with a SAS."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = field("virtualHub", "SubResource", default=None)
    """Virtual hub it belongs to."""
    cloud_init_configuration_blobs: list[str] | None = field(
        "cloudInitConfigurationBlobs", "[str]", default=None, secret=True
    )
    """URLs of blobs with cloud-init configuration, often with a SAS."""
    cloud_init_configuration: str | None = field("cloudInitConfiguration", default=None, secret=True)
    """Configuration for cloud-init as text; may hold secrets."""
    virtual_appliance_asn: int | None = field("virtualApplianceAsn", "int", default=None)
    """BGP autonomous system number of the appliance."""
    ssh_public_key: str | None = field("sshPublicKey", default=None)
    """SSH public key for access to the appliance."""
    virtual_appliance_nics: NestedList[VirtualApplianceNicProperties, types.VirtualApplianceNicPropertiesDict] = (
        read_only("virtualApplianceNics", "[VirtualApplianceNicProperties]")
    )
    network_profile: NestedOrNone[
        NetworkVirtualAppliancePropertiesFormatNetworkProfile,
        types.NetworkVirtualAppliancePropertiesFormatNetworkProfileDict,
    ] = field("networkProfile", "NetworkVirtualAppliancePropertiesFormatNetworkProfile", default=None)
    """Network interfaces of a network virtual appliance."""
    additional_nics: NestedListOrNone[
        VirtualApplianceAdditionalNicProperties, types.VirtualApplianceAdditionalNicPropertiesDict
    ] = field("additionalNics", "[VirtualApplianceAdditionalNicProperties]", default=None)
    internet_ingress_public_ips: NestedListOrNone[
        InternetIngressPublicIpsProperties, types.InternetIngressPublicIpsPropertiesDict
    ] = field("internetIngressPublicIps", "[InternetIngressPublicIpsProperties]", default=None)
    virtual_appliance_sites: NestedList[models.SubResource, SubResourceDict] = read_only(
        "virtualApplianceSites", "[SubResource]"
    )
    virtual_appliance_connections: NestedList[models.SubResource, SubResourceDict] = read_only(
        "virtualApplianceConnections", "[SubResource]"
    )
    inbound_security_rules: NestedList[models.SubResource, SubResourceDict] = read_only(
        "inboundSecurityRules", "[SubResource]"
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    deployment_type: str = read_only("deploymentType")
    delegation: NestedOrNone[DelegationProperties, types.DelegationPropertiesDict] = field(
        "delegation", "DelegationProperties", default=None
    )
    """Service a virtual appliance's subnet is delegated to."""
    partner_managed_resource: NestedOrNone[
        PartnerManagedResourceProperties, types.PartnerManagedResourcePropertiesDict
    ] = field("partnerManagedResource", "PartnerManagedResourceProperties", default=None)
    """Resource of a partner behind an appliance."""
    nva_interface_configurations: NestedListOrNone[
        NvaInterfaceConfigurationsProperties, types.NvaInterfaceConfigurationsPropertiesDict
    ] = field("nvaInterfaceConfigurations", "[NvaInterfaceConfigurationsProperties]", default=None)
    address_family: list[models.IPVersion | IPVersionValue] | None = field("addressFamily", "[IPVersion]", default=None)
    private_ip_address: str = read_only("privateIpAddress")
    private_ip_address_v6: str = read_only("privateIpAddressV6")
    migration_status: Nested[
        NetworkVirtualApplianceMigrationStatus, types.NetworkVirtualApplianceMigrationStatusDict
    ] = read_only("migrationStatus", "NetworkVirtualApplianceMigrationStatus")
    """State of a network virtual appliance's migration."""


class NetworkVirtualAppliancePropertiesFormatNetworkProfile(Model):
    """Network interfaces of a network virtual appliance."""

    network_interface_configurations: NestedListOrNone[
        VirtualApplianceNetworkInterfaceConfiguration, types.VirtualApplianceNetworkInterfaceConfigurationDict
    ] = field("networkInterfaceConfigurations", "[VirtualApplianceNetworkInterfaceConfiguration]", default=None)


class NvaInVnetSubnetReferenceProperties(Model):
    """Subnet of an appliance's interface."""

    id: str | None = field("id", default=None)
    """ID of the subnet."""


class NvaInterfaceConfigurationsProperties(Model):
    """An interface of an appliance in a virtual network."""

    subnet: NestedOrNone[NvaInVnetSubnetReferenceProperties, types.NvaInVnetSubnetReferencePropertiesDict] = field(
        "subnet", "NvaInVnetSubnetReferenceProperties", default=None
    )
    """Subnet the address comes from."""
    type: list[models.NvaNicType | types.NvaNicTypeValue] | None = field("type", "[NvaNicType]", default=None)
    name: str | None = field("name", default=None)
    """Name of this entry."""


class Office365PolicyProperties(Model):
    """Office 365 policy of an appliance's site."""

    break_out_categories: NestedOrNone[BreakOutCategoryPolicies, types.BreakOutCategoryPoliciesDict] = field(
        "breakOutCategories", "BreakOutCategoryPolicies", default=None
    )
    """Which Office 365 traffic goes straight to the internet."""


class PartnerManagedResourceProperties(Model):
    """Resource of a partner behind an appliance."""

    id: str = read_only("id")
    """ID of the partner's resource."""
    internal_load_balancer_id: str = read_only("internalLoadBalancerId")
    standard_load_balancer_id: str = read_only("standardLoadBalancerId")


class VirtualApplianceAdditionalNicProperties(Model):
    """A further network interface of an appliance."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    has_public_ip: bool | None = field("hasPublicIp", "bool", default=None)


class VirtualApplianceIPConfiguration(Model):
    """An IP configuration of an appliance's interface."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    properties: NestedOrNone[
        VirtualApplianceIPConfigurationProperties, types.VirtualApplianceIPConfigurationPropertiesDict
    ] = field("properties", "VirtualApplianceIPConfigurationProperties", default=None)
    """Settings of the virtual appliance IP configuration."""


class VirtualApplianceIPConfigurationProperties(Model):
    """Properties of a virtual appliance IP configuration."""

    primary: bool | None = field("primary", "bool", default=None)


class VirtualApplianceNetworkInterfaceConfiguration(Model):
    """A network interface of an appliance."""

    nic_type: models.NicTypeInRequest | types.NicTypeInRequestValue | None = field(
        "type", "NicTypeInRequest", default=None
    )
    """Kind of an appliance's network interface, as asked for."""
    properties: NestedOrNone[
        VirtualApplianceNetworkInterfaceConfigurationProperties,
        types.VirtualApplianceNetworkInterfaceConfigurationPropertiesDict,
    ] = field("properties", "VirtualApplianceNetworkInterfaceConfigurationProperties", default=None)
    """Settings of the virtual appliance network interface configuration."""


class VirtualApplianceNetworkInterfaceConfigurationProperties(Model):
    """Properties of a virtual appliance network interface configuration."""

    ip_configurations: NestedListOrNone[VirtualApplianceIPConfiguration, types.VirtualApplianceIPConfigurationDict] = (
        field("ipConfigurations", "[VirtualApplianceIPConfiguration]", default=None)
    )
    """IP configurations, which give it its addresses."""


class VirtualApplianceNicProperties(Model):
    """Addresses of an appliance's network interface."""

    nic_type: models.NicTypeInResponse | types.NicTypeInResponseValue = read_only("nicType", "NicTypeInResponse")
    """Kind of an appliance's network interface."""
    name: str = read_only("name")
    """Name of this entry."""
    public_ip_address: str = read_only("publicIpAddress")
    private_ip_address: str = read_only("privateIpAddress")
    public_ip_address_v6: str = read_only("publicIpAddressV6")
    private_ip_address_v6: str = read_only("privateIpAddressV6")
    instance_name: str = read_only("instanceName")


class VirtualApplianceSite(SubResourceModel):
    """A site of a network virtual appliance."""

    properties: NestedOrNone[VirtualApplianceSiteProperties, types.VirtualApplianceSitePropertiesDict] = field(
        "properties", "VirtualApplianceSiteProperties", default=None
    )
    """Settings of the virtual appliance site."""
    address_prefix: str | None = flattened("properties", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    o365_policy: NestedOrNone[Office365PolicyProperties, types.Office365PolicyPropertiesDict] = flattened(
        "properties", default=None
    )
    """Office 365 policy of an appliance's site."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VirtualApplianceSiteProperties(Model):
    """Properties of a virtual appliance site."""

    address_prefix: str | None = field("addressPrefix", default=None)
    """Address prefix in CIDR form, such as "10.0.0.0/24"."""
    o365_policy: NestedOrNone[Office365PolicyProperties, types.Office365PolicyPropertiesDict] = field(
        "o365Policy", "Office365PolicyProperties", default=None
    )
    """Office 365 policy of an appliance's site."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VirtualApplianceSkuProperties(Model):
    """Vendor, scale and version of an appliance."""

    vendor: str | None = field("vendor", default=None)
    """Name of the vendor."""
    bundled_scale_unit: str | None = field("bundledScaleUnit", default=None)
    market_place_version: str | None = field("marketPlaceVersion", default=None)
