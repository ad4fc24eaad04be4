# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``application_gateways_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import (
        ApplicationGatewayFirewallDisabledRuleGroupDict,
        ApplicationGatewayFirewallExclusionDict,
        ApplicationGatewayFirewallModeValue,
        ApplicationGatewayPathRuleDict,
    )
    from ._bases import SubResourceDict


class ApplicationGatewayUrlPathMapPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application gateway URL path map."""

    default_backend_address_pool: models.SubResource | SubResourceDict
    default_backend_http_settings: models.SubResource | SubResourceDict
    default_rewrite_rule_set: models.SubResource | SubResourceDict
    default_redirect_configuration: models.SubResource | SubResourceDict
    default_load_distribution_policy: models.SubResource | SubResourceDict
    path_rules: Sequence[models.ApplicationGatewayPathRule | ApplicationGatewayPathRuleDict]
    additional_properties: Mapping[str, Any]


class ApplicationGatewayWebApplicationFirewallConfigurationDict(TypedDict, total=False):
    """Web application firewall set up in an application gateway."""

    enabled: Required[bool]
    firewall_mode: Required[models.ApplicationGatewayFirewallMode | ApplicationGatewayFirewallModeValue]
    rule_set_type: Required[str]
    rule_set_version: Required[str]
    disabled_rule_groups: Sequence[
        models.ApplicationGatewayFirewallDisabledRuleGroup | ApplicationGatewayFirewallDisabledRuleGroupDict
    ]
    request_body_check: bool
    max_request_body_size: int
    max_request_body_size_in_kb: int
    file_upload_limit_in_mb: int
    exclusions: Sequence[models.ApplicationGatewayFirewallExclusion | ApplicationGatewayFirewallExclusionDict]
    additional_properties: Mapping[str, Any]


class HeaderValueMatcherDict(TypedDict, total=False):
    """Pattern a header value is compared with."""

    pattern: str
    ignore_case: bool
    negate: bool
    additional_properties: Mapping[str, Any]
