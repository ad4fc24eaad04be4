# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``application_gateways_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, read_only

if TYPE_CHECKING:
    from ....core.model import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types._application_gateways import (
        ApplicationGatewayFirewallDisabledRuleGroupDict,
        ApplicationGatewayFirewallExclusionDict,
        ApplicationGatewayFirewallModeValue,
        ApplicationGatewayPathRuleDict,
    )
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue


class ApplicationGatewayUrlPathMapPropertiesFormat(Model):
    """Properties of an application gateway URL path map."""

    default_backend_address_pool: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultBackendAddressPool", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_backend_http_settings: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultBackendHttpSettings", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_rewrite_rule_set: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultRewriteRuleSet", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_redirect_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultRedirectConfiguration", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    default_load_distribution_policy: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "defaultLoadDistributionPolicy", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    path_rules: NestedListOrNone[models.ApplicationGatewayPathRule, ApplicationGatewayPathRuleDict] = field(
        "pathRules", "[ApplicationGatewayPathRule]", default=None
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationGatewayWebApplicationFirewallConfiguration(Model):
    """Web application firewall set up in an application gateway."""

    enabled: bool = field("enabled", "bool")
    firewall_mode: models.ApplicationGatewayFirewallMode | ApplicationGatewayFirewallModeValue = field(
        "firewallMode", "ApplicationGatewayFirewallMode"
    )
    """Whether the firewall only detects or also prevents."""
    rule_set_type: str = field("ruleSetType")
    """Name of the rule set."""
    rule_set_version: str = field("ruleSetVersion")
    """Version of the rule set."""
    disabled_rule_groups: NestedListOrNone[
        models.ApplicationGatewayFirewallDisabledRuleGroup, ApplicationGatewayFirewallDisabledRuleGroupDict
    ] = field("disabledRuleGroups", "[ApplicationGatewayFirewallDisabledRuleGroup]", default=None)
    request_body_check: bool | None = field("requestBodyCheck", "bool", default=None)
    max_request_body_size: int | None = field("maxRequestBodySize", "int", default=None)
    max_request_body_size_in_kb: int | None = field("maxRequestBodySizeInKb", "int", default=None)
    file_upload_limit_in_mb: int | None = field("fileUploadLimitInMb", "int", default=None)
    exclusions: NestedListOrNone[
        models.ApplicationGatewayFirewallExclusion, ApplicationGatewayFirewallExclusionDict
    ] = field("exclusions", "[ApplicationGatewayFirewallExclusion]", default=None)


class HeaderValueMatcher(Model):
    """Pattern a header value is compared with."""

    pattern: str | None = field("pattern", default=None)
    ignore_case: bool | None = field("ignoreCase", "bool", default=None)
    """Takes upper and lower case as the same."""
    negate: bool | None = field("negate", "bool", default=None)
    """Turns the outcome of the comparison round."""
