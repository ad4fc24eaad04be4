# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class Access(ExtensibleEnum):
    """Whether traffic or routes are allowed."""

    ALLOW = "Allow"
    DENY = "Deny"


class AddressPrefixType(ExtensibleEnum):
    """Kind of an address in a rule."""

    IP_PREFIX = "IPPrefix"
    SERVICE_TAG = "ServiceTag"
    NETWORK_GROUP = "NetworkGroup"


class AuthenticationMethod(ExtensibleEnum):
    """Way of authentication of VPN clients."""

    EAPTLS = "EAPTLS"
    EAPMSCHA_PV2 = "EAPMSCHAPv2"


class ConnectivityTopology(ExtensibleEnum):
    """How networks are connected: hub and spoke, or mesh."""

    HUB_AND_SPOKE = "HubAndSpoke"
    MESH = "Mesh"


class CreatedByType(ExtensibleEnum):
    """Kind of the one who created or changed a resource."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class DeleteExistingPeering(ExtensibleEnum):
    """Whether present peerings are deleted."""

    FALSE = "False"
    TRUE = "True"


class DhGroup(ExtensibleEnum):
    """Diffie-Hellman group of IKE."""

    NONE = "None"
    DH_GROUP1 = "DHGroup1"
    DH_GROUP2 = "DHGroup2"
    DH_GROUP14 = "DHGroup14"
    DH_GROUP2048 = "DHGroup2048"
    ECP256 = "ECP256"
    ECP384 = "ECP384"
    DH_GROUP24 = "DHGroup24"


class EffectiveAdminRuleKind(ExtensibleEnum):
    """Whether an effective security admin rule is custom or default."""

    CUSTOM = "Custom"
    DEFAULT = "Default"


class EffectiveSecurityRuleProtocol(ExtensibleEnum):
    """Protocol of an effective security rule."""

    TCP = "Tcp"
    UDP = "Udp"
    ALL = "All"


class ExpressRoutePeeringState(ExtensibleEnum):
    """Whether a peering is on."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class ExpressRoutePeeringType(ExtensibleEnum):
    """Kind of a circuit's peering."""

    AZURE_PUBLIC_PEERING = "AzurePublicPeering"
    AZURE_PRIVATE_PEERING = "AzurePrivatePeering"
    MICROSOFT_PEERING = "MicrosoftPeering"


class ExtendedLocationTypes(ExtensibleEnum):
    """Kind of an extended location."""

    EDGE_ZONE = "EdgeZone"


class FailoverConnectionStatus(ExtensibleEnum):
    """State of a connection in a failover test."""

    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


class FailoverTestStatus(ExtensibleEnum):
    """State of a failover test."""

    NOT_STARTED = "NotStarted"
    STARTING = "Starting"
    RUNNING = "Running"
    START_FAILED = "StartFailed"
    STOPPING = "Stopping"
    COMPLETED = "Completed"
    STOP_FAILED = "StopFailed"
    INVALID = "Invalid"
    EXPIRED = "Expired"


class FailoverTestStatusForSingleTest(ExtensibleEnum):
    """State of one failover test."""

    NOT_STARTED = "NotStarted"
    STARTING = "Starting"
    RUNNING = "Running"
    START_FAILED = "StartFailed"
    STOPPING = "Stopping"
    COMPLETED = "Completed"
    STOP_FAILED = "StopFailed"
    INVALID = "Invalid"
    EXPIRED = "Expired"


class FailoverTestType(ExtensibleEnum):
    """Kind of a failover test."""

    SINGLE_SITE_FAILOVER = "SingleSiteFailover"
    MULTI_SITE_FAILOVER = "MultiSiteFailover"
    ALL = "All"


class GroupConnectivity(ExtensibleEnum):
    """Whether members of a network group are connected to each other."""

    NONE = "None"
    DIRECTLY_CONNECTED = "DirectlyConnected"


class GroupMemberType(ExtensibleEnum):
    """Kind of a network group's members."""

    VIRTUAL_NETWORK = "VirtualNetwork"
    SUBNET = "Subnet"


class IPVersion(ExtensibleEnum):
    """Version of the Internet protocol."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"


class IkeEncryption(ExtensibleEnum):
    """Encryption of IKE."""

    DES = "DES"
    DES3 = "DES3"
    AES128 = "AES128"
    AES192 = "AES192"
    AES256 = "AES256"
    GCMAES256 = "GCMAES256"
    GCMAES128 = "GCMAES128"


class IkeIntegrity(ExtensibleEnum):
    """Integrity of IKE."""

    MD5 = "MD5"
    SHA1 = "SHA1"
    SHA256 = "SHA256"
    SHA384 = "SHA384"
    GCMAES256 = "GCMAES256"
    GCMAES128 = "GCMAES128"


class IpsecEncryption(ExtensibleEnum):
    """Encryption of IPsec."""

    NONE = "None"
    DES = "DES"
    DES3 = "DES3"
    AES128 = "AES128"
    AES192 = "AES192"
    AES256 = "AES256"
    GCMAES128 = "GCMAES128"
    GCMAES192 = "GCMAES192"
    GCMAES256 = "GCMAES256"


class IpsecIntegrity(ExtensibleEnum):
    """Integrity of IPsec."""

    MD5 = "MD5"
    SHA1 = "SHA1"
    SHA256 = "SHA256"
    GCMAES128 = "GCMAES128"
    GCMAES192 = "GCMAES192"
    GCMAES256 = "GCMAES256"


class IsGlobal(ExtensibleEnum):
    """Whether networks are connected across regions."""

    FALSE = "False"
    TRUE = "True"


class IsWorkloadProtected(ExtensibleEnum):
    """Whether an address is protected against DDoS."""

    FALSE = "False"
    TRUE = "True"


class PfsGroup(ExtensibleEnum):
    """Perfect forward secrecy group of IPsec."""

    NONE = "None"
    PFS1 = "PFS1"
    PFS2 = "PFS2"
    PFS2048 = "PFS2048"
    ECP256 = "ECP256"
    ECP384 = "ECP384"
    PFS24 = "PFS24"
    PFS14 = "PFS14"
    PFSMM = "PFSMM"


class ProvisioningState(ExtensibleEnum):
    """State of the last create, update or delete."""

    FAILED = "Failed"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"


class ResourceIdentityType(ExtensibleEnum):
    """Kind of managed identity."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    NONE = "None"


class SecurityConfigurationRuleAccess(ExtensibleEnum):
    """What a security admin rule does with traffic."""

    ALLOW = "Allow"
    DENY = "Deny"
    ALWAYS_ALLOW = "AlwaysAllow"


class SecurityConfigurationRuleDirection(ExtensibleEnum):
    """Direction of a security admin rule."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class SecurityConfigurationRuleProtocol(ExtensibleEnum):
    """Protocol of a security admin rule."""

    TCP = "Tcp"
    UDP = "Udp"
    ICMP = "Icmp"
    ESP = "Esp"
    ANY = "Any"
    AH = "Ah"


class ServiceProviderProvisioningState(ExtensibleEnum):
    """State of a circuit on the provider's side."""

    NOT_PROVISIONED = "NotProvisioned"
    PROVISIONING = "Provisioning"
    PROVISIONED = "Provisioned"
    DEPROVISIONING = "Deprovisioning"
    DE_PROVISIONED = "DeProvisioned"


class UseHubGateway(ExtensibleEnum):
    """Whether spokes use the hub's gateway."""

    FALSE = "False"
    TRUE = "True"


class VnetLocalRouteOverrideCriteria(ExtensibleEnum):
    """When static routes go before routes of the network itself."""

    CONTAINS = "Contains"
    EQUAL = "Equal"


class VpnAuthenticationType(ExtensibleEnum):
    """Way of authentication of a point-to-site VPN."""

    CERTIFICATE = "Certificate"
    RADIUS = "Radius"
    AAD = "AAD"


class VpnNatRuleMode(ExtensibleEnum):
    """Direction of a NAT rule."""

    EGRESS_SNAT = "EgressSnat"
    INGRESS_SNAT = "IngressSnat"


class VpnNatRuleType(ExtensibleEnum):
    """Whether a NAT rule is static or dynamic."""

    STATIC = "Static"
    DYNAMIC = "Dynamic"


class VpnPolicyMemberAttributeType(ExtensibleEnum):
    """Attribute by which users belong to a policy group."""

    CERTIFICATE_GROUP_ID = "CertificateGroupId"
    AAD_GROUP_ID = "AADGroupId"
    RADIUS_AZURE_GROUP_ID = "RadiusAzureGroupId"
