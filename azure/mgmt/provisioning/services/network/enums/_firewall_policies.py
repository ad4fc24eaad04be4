# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``firewall_policies``."""

from __future__ import annotations

from enum import IntEnum

from ....core.models.model import ExtensibleEnum


class AutoLearnPrivateRangesMode(ExtensibleEnum):
    """Whether a firewall learns private ranges by itself."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class FirewallPolicyFilterRuleCollectionActionType(ExtensibleEnum):
    """What a filter rule collection does."""

    ALLOW = "Allow"
    DENY = "Deny"


class FirewallPolicyIDPSQuerySortOrder(ExtensibleEnum):
    """Order of IDPS signatures."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


class FirewallPolicyIDPSSignatureDirection(IntEnum):
    """Direction an IDPS signature is for."""

    ZERO = 0
    ONE = 1
    TWO = 2
    THREE = 3
    FOUR = 4
    FIVE = 5


class FirewallPolicyIDPSSignatureMode(IntEnum):
    """Mode of an IDPS signature: 0 off, 1 alert, 2 deny."""

    ZERO = 0
    ONE = 1
    TWO = 2


class FirewallPolicyIDPSSignatureSeverity(IntEnum):
    """Severity of an IDPS signature."""

    ONE = 1
    TWO = 2
    THREE = 3


class FirewallPolicyIntrusionDetectionProfileType(ExtensibleEnum):
    """How many signatures intrusion detection uses."""

    OFF = "Off"
    EMERGING = "Emerging"
    CORE = "Core"
    EXTENDED = "Extended"


class FirewallPolicyIntrusionDetectionProtocol(ExtensibleEnum):
    """Protocol intrusion detection leaves alone."""

    TCP = "TCP"
    UDP = "UDP"
    ICMP = "ICMP"
    ANY = "ANY"


class FirewallPolicyIntrusionDetectionStateType(ExtensibleEnum):
    """What intrusion detection does."""

    OFF = "Off"
    ALERT = "Alert"
    DENY = "Deny"


class FirewallPolicyNatRuleCollectionActionType(ExtensibleEnum):
    """What a NAT rule collection does."""

    DNAT = "DNAT"


class FirewallPolicyRuleApplicationProtocolType(ExtensibleEnum):
    """Protocol of an application rule."""

    HTTP = "Http"
    HTTPS = "Https"


class FirewallPolicyRuleCollectionType(ExtensibleEnum):
    """Kind of a rule collection."""

    FIREWALL_POLICY_NAT_RULE_COLLECTION = "FirewallPolicyNatRuleCollection"
    FIREWALL_POLICY_FILTER_RULE_COLLECTION = "FirewallPolicyFilterRuleCollection"


class FirewallPolicyRuleNetworkProtocol(ExtensibleEnum):
    """Protocol of a network or NAT rule."""

    TCP = "TCP"
    UDP = "UDP"
    ANY = "Any"
    ICMP = "ICMP"


class FirewallPolicyRuleType(ExtensibleEnum):
    """Kind of a firewall policy rule."""

    APPLICATION_RULE = "ApplicationRule"
    NETWORK_RULE = "NetworkRule"
    NAT_RULE = "NatRule"


class FirewallPolicySkuTier(ExtensibleEnum):
    """Tier of a firewall policy."""

    STANDARD = "Standard"
    PREMIUM = "Premium"
    BASIC = "Basic"


class LabelSelectorOperator(ExtensibleEnum):
    """How a Kubernetes label is compared."""

    IN = "In"
    NOT_IN = "NotIn"
    EXISTS = "Exists"
    DOES_NOT_EXIST = "DoesNotExist"
