# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Models of the service ``privatedns``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from ...core.typed import typed
from .enums import CreatedByType, ProvisioningState, RecordType, ResolutionPolicy, VirtualNetworkLinkState

if TYPE_CHECKING:
    from datetime import datetime

    from ...core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "ARecord",
    "AaaaRecord",
    "CloudError",
    "CloudErrorBody",
    "CnameRecord",
    "CreatedByType",
    "MxRecord",
    "PrivateZone",
    "PrivateZoneProperties",
    "ProvisioningState",
    "ProxyResource",
    "PtrRecord",
    "RecordSet",
    "RecordSetProperties",
    "RecordType",
    "ResolutionPolicy",
    "Resource",
    "SoaRecord",
    "SrvRecord",
    "SubResource",
    "SystemData",
    "TxtRecord",
    "VirtualNetworkLink",
    "VirtualNetworkLinkProperties",
    "VirtualNetworkLinkState",
]


class ARecord(Model):
    """An A record: a name's IPv4 address."""

    ipv4_address: str | None = field("ipv4Address", default=None)
    """IPv4 address the name stands for."""


class AaaaRecord(Model):
    """An AAAA record: a name's IPv6 address."""

    ipv6_address: str | None = field("ipv6Address", default=None)
    """IPv6 address the name stands for."""


class CloudError(Model):
    """Error answer of the service."""

    error: NestedOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field("error", "CloudErrorBody", default=None)
    """The error: code, message and details."""


class CloudErrorBody(Model):
    """An error with its code, message and details."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""
    target: str | None = field("target", default=None)
    """What the error is about, such as the name of a property."""
    details: NestedListOrNone[CloudErrorBody, types.CloudErrorBodyDict] = field(
        "details", "[CloudErrorBody]", default=None
    )
    """More errors behind this one."""


class CnameRecord(Model):
    """A CNAME record: another name this one stands for."""

    cname: str | None = field("cname", default=None)
    """The name this one stands for."""


class MxRecord(Model):
    """An MX record: a mail server of the domain."""

    preference: int | None = field("preference", "int", default=None)
    """Preference of the mail server; lower goes first."""
    exchange: str | None = field("exchange", default=None)
    """Host name of the mail server."""


class Resource(Model):
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Network/privateDnsZones."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class PrivateZone(ProxyResource):
    """A private DNS zone, seen by the virtual networks linked to it."""

    properties: NestedOrNone[PrivateZoneProperties, types.PrivateZonePropertiesDict] = field(
        "properties", "PrivateZoneProperties", default=None
    )
    """Counts, limits and state of a private DNS zone."""
    max_number_of_record_sets: int = flattened("properties", init=False)
    """How many record sets the zone may hold."""
    number_of_record_sets: int = flattened("properties", init=False)
    """How many record sets the zone holds now."""
    max_number_of_virtual_network_links: int = flattened("properties", init=False)
    """How many virtual networks may be linked to the zone."""
    number_of_virtual_network_links: int = flattened("properties", init=False)
    """How many virtual networks are linked to the zone now."""
    max_number_of_virtual_network_links_with_registration: int = flattened("properties", init=False)
    """How many linked virtual networks may register their machines in the zone."""
    number_of_virtual_network_links_with_registration: int = flattened("properties", init=False)
    """How many linked virtual networks register their machines in the zone now."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    internal_id: str = flattened("properties", init=False)
    """ID of the zone within the service."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""


class PrivateZoneProperties(Model):
    """Counts, limits and state of a private DNS zone."""

    max_number_of_record_sets: int = read_only("maxNumberOfRecordSets", "int")
    """How many record sets the zone may hold."""
    number_of_record_sets: int = read_only("numberOfRecordSets", "int")
    """How many record sets the zone holds now."""
    max_number_of_virtual_network_links: int = read_only("maxNumberOfVirtualNetworkLinks", "int")
    """How many virtual networks may be linked to the zone."""
    number_of_virtual_network_links: int = read_only("numberOfVirtualNetworkLinks", "int")
    """How many virtual networks are linked to the zone now."""
    max_number_of_virtual_network_links_with_registration: int = read_only(
        "maxNumberOfVirtualNetworkLinksWithRegistration", "int"
    )
    """How many linked virtual networks may register their machines in the zone."""
    number_of_virtual_network_links_with_registration: int = read_only(
        "numberOfVirtualNetworkLinksWithRegistration", "int"
    )
    """How many linked virtual networks register their machines in the zone now."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    internal_id: str = read_only("internalId")
    """ID of the zone within the service."""


class PtrRecord(Model):
    """A PTR record: the name that belongs to an address."""

    ptrdname: str | None = field("ptrdname", default=None)
    """The name the address belongs to."""


class RecordSet(ProxyResource):
    """A record set of a private DNS zone: all records of one name and type."""

    properties: NestedOrNone[RecordSetProperties, types.RecordSetPropertiesDict] = field(
        "properties", "RecordSetProperties", default=None
    )
    """Records, TTL and metadata of a record set; fill the member that fits its type."""
    metadata: dict[str, str] | None = flattened("properties", default=None)
    """Names and values of your choice, kept with the record set."""
    ttl: int | None = flattened("properties", default=None)
    """Seconds that resolvers may keep the records."""
    fqdn: str = flattened("properties", init=False)
    """Fully qualified name of the record set, with a dot at the end."""
    is_auto_registered: bool = flattened("properties", init=False)
    """Whether the record set was registered by a virtual machine of a linked network."""
    a_records: NestedListOrNone[ARecord, types.ARecordDict] = flattened("properties", default=None)
    """The A records: IPv4 addresses."""
    aaaa_records: NestedListOrNone[AaaaRecord, types.AaaaRecordDict] = flattened("properties", default=None)
    """The AAAA records: IPv6 addresses."""
    cname_record: NestedOrNone[CnameRecord, types.CnameRecordDict] = flattened("properties", default=None)
    """The one CNAME record: the name this one stands for."""
    mx_records: NestedListOrNone[MxRecord, types.MxRecordDict] = flattened("properties", default=None)
    """The MX records: mail servers."""
    ptr_records: NestedListOrNone[PtrRecord, types.PtrRecordDict] = flattened("properties", default=None)
    """The PTR records: names for an address."""
    soa_record: NestedOrNone[SoaRecord, types.SoaRecordDict] = flattened("properties", default=None)
    """The SOA record of the zone."""
    srv_records: NestedListOrNone[SrvRecord, types.SrvRecordDict] = flattened("properties", default=None)
    """The SRV records: hosts and ports of a service."""
    txt_records: NestedListOrNone[TxtRecord, types.TxtRecordDict] = flattened("properties", default=None)
    """The TXT records: free text."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""


class RecordSetProperties(Model):
    """Records, TTL and metadata of a record set; fill the member that fits its type."""

    metadata: dict[str, str] | None = field("metadata", "{str}", default=None)
    """Names and values of your choice, kept with the record set."""
    ttl: int | None = field("ttl", "int", default=None)
    """Seconds that resolvers may keep the records."""
    fqdn: str = read_only("fqdn")
    """Fully qualified name of the record set, with a dot at the end."""
    is_auto_registered: bool = read_only("isAutoRegistered", "bool")
    """Whether the record set was registered by a virtual machine of a linked network."""
    a_records: NestedListOrNone[ARecord, types.ARecordDict] = field("aRecords", "[ARecord]", default=None)
    """The A records: IPv4 addresses."""
    aaaa_records: NestedListOrNone[AaaaRecord, types.AaaaRecordDict] = field(
        "aaaaRecords", "[AaaaRecord]", default=None
    )
    """The AAAA records: IPv6 addresses."""
    cname_record: NestedOrNone[CnameRecord, types.CnameRecordDict] = field("cnameRecord", "CnameRecord", default=None)
    """The one CNAME record: the name this one stands for."""
    mx_records: NestedListOrNone[MxRecord, types.MxRecordDict] = field("mxRecords", "[MxRecord]", default=None)
    """The MX records: mail servers."""
    ptr_records: NestedListOrNone[PtrRecord, types.PtrRecordDict] = field("ptrRecords", "[PtrRecord]", default=None)
    """The PTR records: names for an address."""
    soa_record: NestedOrNone[SoaRecord, types.SoaRecordDict] = field("soaRecord", "SoaRecord", default=None)
    """The SOA record of the zone."""
    srv_records: NestedListOrNone[SrvRecord, types.SrvRecordDict] = field("srvRecords", "[SrvRecord]", default=None)
    """The SRV records: hosts and ports of a service."""
    txt_records: NestedListOrNone[TxtRecord, types.TxtRecordDict] = field("txtRecords", "[TxtRecord]", default=None)
    """The TXT records: free text."""


class SoaRecord(Model):
    """The SOA record: where a zone comes from and how long its data holds."""

    host: str | None = field("host", default=None)
    """Main name server of the zone; set by Azure."""
    email: str | None = field("email", default=None)
    """Mail address of the zone's keeper, with a dot for the @."""
    serial_number: int | None = field("serialNumber", "int", default=None)
    """Serial number of the zone."""
    refresh_time: int | None = field("refreshTime", "int", default=None)
    """Seconds after which secondary servers look for changes."""
    retry_time: int | None = field("retryTime", "int", default=None)
    """Seconds after which secondary servers try again if that failed."""
    expire_time: int | None = field("expireTime", "int", default=None)
    """Seconds after which secondary servers drop the zone if they cannot refresh it."""
    minimum_ttl: int | None = field("minimumTtl", "int", default=None)
    """Seconds that resolvers may keep the answer that a name does not exist."""


class SrvRecord(Model):
    """An SRV record: host and port of a service."""

    priority: int | None = field("priority", "int", default=None)
    """Priority of the host; lower goes first."""
    weight: int | None = field("weight", "int", default=None)
    """Share of the host among those of equal priority."""
    port: int | None = field("port", "int", default=None)
    """Port of the service."""
    target: str | None = field("target", default=None)
    """Host name of the service."""


class SubResource(Model):
    """Link to another Azure resource by its ID."""

    id: str | None = field("id", default=None)
    """Resource ID."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class TxtRecord(Model):
    """A TXT record: free text, in one or more strings."""

    value: list[str] | None = field("value", "[str]", default=None)
    """The text, in strings of up to 255 characters that belong together."""


class VirtualNetworkLink(ProxyResource):
    """A link by which a virtual network resolves names of a private DNS zone."""

    properties: NestedOrNone[VirtualNetworkLinkProperties, types.VirtualNetworkLinkPropertiesDict] = field(
        "properties", "VirtualNetworkLinkProperties", default=None
    )
    """Virtual network, registration and resolution settings of a link."""
    virtual_network: NestedOrNone[SubResource, types.SubResourceDict] = flattened("properties", default=None)
    """Virtual network that is linked."""
    registration_enabled: bool | None = flattened("properties", default=None)
    """Whether virtual machines of the network are registered in the zone by themselves."""
    resolution_policy: ResolutionPolicy | types.ResolutionPolicyValue | None = flattened("properties", default=None)
    """What happens to names the zone lacks; NxDomainRedirect asks public DNS, for privatelink zones."""
    virtual_network_link_state: VirtualNetworkLinkState | types.VirtualNetworkLinkStateValue = flattened(
        "properties", init=False
    )
    """Whether the link is done or still in progress."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""


class VirtualNetworkLinkProperties(Model):
    """Virtual network, registration and resolution settings of a link."""

    virtual_network: NestedOrNone[SubResource, types.SubResourceDict] = field(
        "virtualNetwork", "SubResource", default=None
    )
    """Virtual network that is linked."""
    registration_enabled: bool | None = field("registrationEnabled", "bool", default=None)
    """Whether virtual machines of the network are registered in the zone by themselves."""
    resolution_policy: ResolutionPolicy | types.ResolutionPolicyValue | None = field(
        "resolutionPolicy", "ResolutionPolicy", default=None
    )
    """What happens to names the zone lacks; NxDomainRedirect asks public DNS, for privatelink zones."""
    virtual_network_link_state: VirtualNetworkLinkState | types.VirtualNetworkLinkStateValue = read_only(
        "virtualNetworkLinkState", "VirtualNetworkLinkState"
    )
    """Whether the link is done or still in progress."""
    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
