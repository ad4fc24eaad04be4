# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``client``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import EffectiveConnectivityConfiguration, Resource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _client as types
    from ..types._common import (
        AddressPrefixItemDict,
        AdminPropertiesFormatDict,
        ConfigurationGroupDict,
        DefaultAdminPropertiesFormatDict,
        ProvisioningStateValue,
        SecurityConfigurationRuleAccessValue,
        SecurityConfigurationRuleDirectionValue,
        SecurityConfigurationRuleProtocolValue,
    )
    from ..types._network_managers import NetworkManagerSecurityGroupItemDict
else:
    typed(__name__)


class ActiveBaseSecurityAdminRule(Model):
    """A deployed security admin rule; base of custom and default ones."""

    _subtype_map = {"kind": {"Custom": "ActiveSecurityAdminRule", "Default": "ActiveDefaultSecurityAdminRule"}}

    id: str | None = field("id", default=None)
    """ID of the rule."""
    commit_time: datetime | None = field("commitTime", "iso-8601", default=None)
    """When the configuration was deployed."""
    region: str | None = field("region", default=None)
    """Azure region."""
    configuration_description: str | None = field("configurationDescription", default=None)
    rule_collection_description: str | None = field("ruleCollectionDescription", default=None)
    rule_collection_applies_to_groups: NestedListOrNone[
        models.NetworkManagerSecurityGroupItem, NetworkManagerSecurityGroupItemDict
    ] = field("ruleCollectionAppliesToGroups", "[NetworkManagerSecurityGroupItem]", default=None)
    rule_groups: NestedListOrNone[models.ConfigurationGroup, ConfigurationGroupDict] = field(
        "ruleGroups", "[ConfigurationGroup]", default=None
    )
    kind: str = field("kind")
    """Kind of the resource."""


class ActiveConfigurationParameter(Model):
    """Regions and page of a list of deployed configurations."""

    regions: list[str] | None = field("regions", "[str]", default=None)
    """Azure regions."""
    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class ActiveConnectivityConfiguration(EffectiveConnectivityConfiguration):
    """A deployed connectivity configuration."""

    commit_time: datetime | None = field("commitTime", "iso-8601", default=None)
    """When the configuration was deployed."""
    region: str | None = field("region", default=None)
    """Azure region."""


class ActiveConnectivityConfigurationsListResult(Model):
    """A page of deployed connectivity configurations."""

    value: NestedListOrNone[ActiveConnectivityConfiguration, types.ActiveConnectivityConfigurationDict] = field(
        "value", "[ActiveConnectivityConfiguration]", default=None
    )
    """The active connectivity configurations."""
    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class ActiveDefaultSecurityAdminRule(ActiveBaseSecurityAdminRule):
    """A deployed default security admin rule."""

    kind: str = field("kind", default="Default")
    """Kind of the resource."""
    properties: NestedOrNone[models.DefaultAdminPropertiesFormat, DefaultAdminPropertiesFormatDict] = field(
        "properties", "DefaultAdminPropertiesFormat", default=None
    )
    """Settings of the active default security admin rule."""
    description: str = flattened("properties", init=False)
    """Free text for people to read."""
    flag: str | None = flattened("properties", default=None)
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue = flattened(
        "properties", init=False
    )
    """Protocol the rule is for."""
    sources: NestedList[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", init=False)
    """Where the traffic comes from."""
    destinations: NestedList[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", init=False)
    """Where the traffic goes to."""
    source_port_ranges: list[str] = flattened("properties", init=False)
    """Source ports or ranges."""
    destination_port_ranges: list[str] = flattened("properties", init=False)
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue = flattened(
        "properties", init=False
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int = flattened("properties", init=False)
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue = flattened(
        "properties", init=False
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""


class ActiveSecurityAdminRule(ActiveBaseSecurityAdminRule):
    """A deployed custom security admin rule."""

    kind: str = field("kind", default="Custom")
    """Kind of the resource."""
    properties: NestedOrNone[models.AdminPropertiesFormat, AdminPropertiesFormatDict] = field(
        "properties", "AdminPropertiesFormat", default=None
    )
    """Settings of the active security admin rule."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    protocol: models.SecurityConfigurationRuleProtocol | SecurityConfigurationRuleProtocolValue | None = flattened(
        "properties", default=None
    )
    """Protocol the rule is for."""
    sources: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened("properties", default=None)
    """Where the traffic comes from."""
    destinations: NestedListOrNone[models.AddressPrefixItem, AddressPrefixItemDict] = flattened(
        "properties", default=None
    )
    """Where the traffic goes to."""
    source_port_ranges: list[str] | None = flattened("properties", default=None)
    """Source ports or ranges."""
    destination_port_ranges: list[str] | None = flattened("properties", default=None)
    """Destination ports or ranges."""
    access: models.SecurityConfigurationRuleAccess | SecurityConfigurationRuleAccessValue | None = flattened(
        "properties", default=None
    )
    """Allow, Deny, or AlwaysAllow, which network security groups cannot take back."""
    priority: int | None = flattened("properties", default=None)
    """Priority; the lowest number goes first."""
    direction: models.SecurityConfigurationRuleDirection | SecurityConfigurationRuleDirectionValue | None = flattened(
        "properties", default=None
    )
    """Inbound or Outbound."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""


class ActiveSecurityAdminRulesListResult(Model):
    """A page of deployed security admin rules."""

    value: NestedListOrNone[ActiveBaseSecurityAdminRule, types.ActiveBaseSecurityAdminRuleDict] = field(
        "value", "[ActiveBaseSecurityAdminRule]", default=None
    )
    """The active base security admin rules."""
    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class BastionActiveSession(Model):
    """A session open through a bastion host."""

    session_id: str = read_only("sessionId")
    start_time: Any = read_only("startTime", "object")
    """When it started."""
    target_subscription_id: str = read_only("targetSubscriptionId")
    resource_type: str = read_only("resourceType")
    target_host_name: str = read_only("targetHostName")
    target_resource_group: str = read_only("targetResourceGroup")
    user_name: str = read_only("userName")
    target_ip_address: str = read_only("targetIpAddress")
    protocol: models.BastionConnectProtocol | types.BastionConnectProtocolValue = read_only(
        "protocol", "BastionConnectProtocol"
    )
    """Protocol of a bastion session."""
    target_resource_id: str = read_only("targetResourceId")
    """ID of the resource concerned."""
    session_duration_in_mins: float = read_only("sessionDurationInMins", "float")


class BastionSessionState(Model):
    """Outcome of the disconnection of a session."""

    session_id: str = read_only("sessionId")
    message: str = read_only("message")
    state: str = read_only("state")


class BastionShareableLink(Model):
    """A shareable link to a virtual machine."""

    vm: Nested[VM, types.VMDict] = field("vm", "VM")
    """Virtual machine the link is for."""
    bsl: str = read_only("bsl", secret=True)
    """The link itself; whoever has it reaches the sign-in of the machine."""
    created_at: str = read_only("createdAt")
    """When the link was created."""
    message: str = read_only("message")
    """What went wrong with the link; empty without an error."""


class BastionShareableLinkListRequest(Model):
    """Virtual machines whose shareable links are meant."""

    vms: NestedListOrNone[BastionShareableLink, types.BastionShareableLinkDict] = field(
        "vms", "[BastionShareableLink]", default=None
    )
    """The virtual machines."""


class BastionShareableLinkTokenListRequest(Model):
    """Shareable links by their tokens."""

    tokens: list[str] | None = field("tokens", "[str]", default=None, secret=True)
    """Tokens of the links."""


class DnsNameAvailabilityResult(Model):
    """Whether a DNS label is free."""

    available: bool | None = field("available", "bool", default=None)
    """True if the label is free."""


class QueryRequestOptions(Model):
    """Page of a list."""

    skip_token: str | None = field("skipToken", default=None)
    """Token to go on with the next page; empty on the last one."""


class SessionIds(Model):
    """IDs of bastion sessions."""

    session_ids: list[str] | None = field("sessionIds", "[str]", default=None)


class VM(Resource):
    """A virtual machine."""
