# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``application_gateways_2``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.dicts import ModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._application_gateways import (
        ApplicationGatewayFirewallDisabledRuleGroupDict,
        ApplicationGatewayFirewallExclusionDict,
        ApplicationGatewayFirewallModeValue,
        ApplicationGatewayPathRuleDict,
    )
    from ._bases import SubResourceDict


class ApplicationGatewayUrlPathMapPropertiesFormatDict(ModelDict, total=False):
    default_backend_address_pool: models.SubResource | SubResourceDict
    default_backend_http_settings: models.SubResource | SubResourceDict
    default_rewrite_rule_set: models.SubResource | SubResourceDict
    default_redirect_configuration: models.SubResource | SubResourceDict
    default_load_distribution_policy: models.SubResource | SubResourceDict
    path_rules: Sequence[models.ApplicationGatewayPathRule | ApplicationGatewayPathRuleDict]


class ApplicationGatewayWebApplicationFirewallConfigurationDict(ModelDict, total=False):
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


class HeaderValueMatcherDict(ModelDict, total=False):
    pattern: str
    ignore_case: bool
    negate: bool
