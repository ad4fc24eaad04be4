# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``azure_firewalls``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AzureFirewallApplicationRuleProtocolType(ExtensibleEnum):
    """Protocol of a firewall's application rule."""

    HTTP = "Http"
    HTTPS = "Https"
    MSSQL = "Mssql"


class AzureFirewallNatRCActionType(ExtensibleEnum):
    """What a firewall's NAT rule collection does."""

    SNAT = "Snat"
    DNAT = "Dnat"


class AzureFirewallNetworkRuleProtocol(ExtensibleEnum):
    """Protocol of a firewall's network rule."""

    TCP = "TCP"
    UDP = "UDP"
    ANY = "Any"
    ICMP = "ICMP"


class AzureFirewallPacketCaptureFlagsType(ExtensibleEnum):
    """TCP flag to capture."""

    FIN = "fin"
    SYN = "syn"
    RST = "rst"
    PUSH = "push"
    ACK = "ack"
    URG = "urg"


class AzureFirewallPacketCaptureOperationType(ExtensibleEnum):
    """What to do with a firewall's packet capture."""

    START = "Start"
    STATUS = "Status"
    STOP = "Stop"


class AzureFirewallPacketCaptureResponseCode(ExtensibleEnum):
    """Outcome of an operation on a packet capture."""

    NOT_IMPLEMENTED = "NotImplemented"
    AZURE_FIREWALL_PACKET_CAPTURE_START_SUCCEEDED = "AzureFirewallPacketCaptureStartSucceeded"
    AZURE_FIREWALL_PACKET_CAPTURE_START_FAILED = "AzureFirewallPacketCaptureStartFailed"
    AZURE_FIREWALL_PACKET_CAPTURE_START_FAILED_TO_UPLOAD = "AzureFirewallPacketCaptureStartFailedToUpload"
    AZURE_FIREWALL_PACKET_CAPTURE_START_FAILURE = "AzureFirewallPacketCaptureStartFailure"
    AZURE_FIREWALL_PACKET_CAPTURE_IN_PROGRESS = "AzureFirewallPacketCaptureInProgress"
    AZURE_FIREWALL_PACKET_CAPTURE_NOT_IN_PROGRESS = "AzureFirewallPacketCaptureNotInProgress"
    AZURE_FIREWALL_PACKET_CAPTURE_STOP_SUCCEEDED = "AzureFirewallPacketCaptureStopSucceeded"
    AZURE_FIREWALL_PACKET_CAPTURE_FAILED = "AzureFirewallPacketCaptureFailed"
    AZURE_FIREWALL_PACKET_CAPTURE_COMPLETED = "AzureFirewallPacketCaptureCompleted"


class AzureFirewallRCActionType(ExtensibleEnum):
    """What a firewall's rule collection does."""

    ALLOW = "Allow"
    DENY = "Deny"


class AzureFirewallSkuName(ExtensibleEnum):
    """Whether a firewall is in a virtual network or a virtual hub."""

    AZFW_VNET = "AZFW_VNet"
    AZFW_HUB = "AZFW_Hub"


class AzureFirewallSkuTier(ExtensibleEnum):
    """Tier of a firewall."""

    STANDARD = "Standard"
    PREMIUM = "Premium"
    BASIC = "Basic"


class AzureFirewallThreatIntelMode(ExtensibleEnum):
    """What is done with traffic of known bad addresses."""

    ALERT = "Alert"
    DENY = "Deny"
    OFF = "Off"
