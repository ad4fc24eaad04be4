# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``others``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ActionType(ExtensibleEnum):
    """What a managed firewall rule does."""

    ANOMALY_SCORING = "AnomalyScoring"
    ALLOW = "Allow"
    BLOCK = "Block"
    LOG = "Log"
    JS_CHALLENGE = "JSChallenge"
    CAPTCHA = "CAPTCHA"


class ExceptionEntryMatchVariable(ExtensibleEnum):
    """Part of a request an exception looks at."""

    REQUEST_URI = "RequestURI"
    REMOTE_ADDR = "RemoteAddr"
    REQUEST_HEADER = "RequestHeader"


class ExceptionEntrySelectorMatchOperator(ExtensibleEnum):
    """How the name in an exception is compared."""

    EQUALS = "Equals"
    CONTAINS = "Contains"
    STARTS_WITH = "StartsWith"
    ENDS_WITH = "EndsWith"


class ExceptionEntryValueMatchOperator(ExtensibleEnum):
    """How the value in an exception is compared."""

    EQUALS = "Equals"
    CONTAINS = "Contains"
    STARTS_WITH = "StartsWith"
    ENDS_WITH = "EndsWith"
    IP_MATCH = "IPMatch"


class ManagedRuleEnabledState(ExtensibleEnum):
    """Whether a managed rule is on."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class NspReadinessState(ExtensibleEnum):
    """How far a kind of resource supports perimeters."""

    ONBOARDING = "Onboarding"
    PREVIEW = "Preview"
    GA = "GA"
    NOT_READY = "NotReady"


class OwaspCrsExclusionEntryMatchVariable(ExtensibleEnum):
    """Part of a request an exclusion looks at."""

    REQUEST_HEADER_NAMES = "RequestHeaderNames"
    REQUEST_COOKIE_NAMES = "RequestCookieNames"
    REQUEST_ARG_NAMES = "RequestArgNames"
    REQUEST_HEADER_KEYS = "RequestHeaderKeys"
    REQUEST_HEADER_VALUES = "RequestHeaderValues"
    REQUEST_COOKIE_KEYS = "RequestCookieKeys"
    REQUEST_COOKIE_VALUES = "RequestCookieValues"
    REQUEST_ARG_KEYS = "RequestArgKeys"
    REQUEST_ARG_VALUES = "RequestArgValues"


class OwaspCrsExclusionEntrySelectorMatchOperator(ExtensibleEnum):
    """How the name in an exclusion is compared."""

    EQUALS = "Equals"
    CONTAINS = "Contains"
    STARTS_WITH = "StartsWith"
    ENDS_WITH = "EndsWith"
    EQUALS_ANY = "EqualsAny"


class ProtocolType(ExtensibleEnum):
    """Protocol of a DSCP configuration."""

    DO_NOT_USE = "DoNotUse"
    ICMP = "Icmp"
    TCP = "Tcp"
    UDP = "Udp"
    GRE = "Gre"
    ESP = "Esp"
    AH = "Ah"
    VXLAN = "Vxlan"
    ALL = "All"


class ScrubbingRuleEntryMatchOperator(ExtensibleEnum):
    """How a log scrubbing rule compares names."""

    EQUALS = "Equals"
    EQUALS_ANY = "EqualsAny"


class ScrubbingRuleEntryMatchVariable(ExtensibleEnum):
    """Part of requests that is removed from logs."""

    REQUEST_HEADER_NAMES = "RequestHeaderNames"
    REQUEST_COOKIE_NAMES = "RequestCookieNames"
    REQUEST_ARG_NAMES = "RequestArgNames"
    REQUEST_POST_ARG_NAMES = "RequestPostArgNames"
    REQUEST_JSON_ARG_NAMES = "RequestJSONArgNames"
    REQUEST_IP_ADDRESS = "RequestIPAddress"


class ScrubbingRuleEntryState(ExtensibleEnum):
    """Whether a log scrubbing rule is on."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class SensitivityType(ExtensibleEnum):
    """Sensitivity of a managed rule."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class SlotType(ExtensibleEnum):
    """Slot of a cloud service."""

    PRODUCTION = "Production"
    STAGING = "Staging"


class UsageUnit(ExtensibleEnum):
    """Unit of a quota."""

    COUNT = "Count"


class WebApplicationFirewallAction(ExtensibleEnum):
    """What a custom firewall rule does."""

    ALLOW = "Allow"
    BLOCK = "Block"
    LOG = "Log"
    JS_CHALLENGE = "JSChallenge"
    CAPTCHA = "CAPTCHA"


class WebApplicationFirewallEnabledState(ExtensibleEnum):
    """Whether a firewall policy is on."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class WebApplicationFirewallMatchVariable(ExtensibleEnum):
    """Part of a request a custom rule looks at."""

    REMOTE_ADDR = "RemoteAddr"
    REQUEST_METHOD = "RequestMethod"
    QUERY_STRING = "QueryString"
    POST_ARGS = "PostArgs"
    REQUEST_URI = "RequestUri"
    REQUEST_HEADERS = "RequestHeaders"
    REQUEST_BODY = "RequestBody"
    REQUEST_COOKIES = "RequestCookies"


class WebApplicationFirewallMode(ExtensibleEnum):
    """Whether a firewall policy only detects or also prevents."""

    PREVENTION = "Prevention"
    DETECTION = "Detection"


class WebApplicationFirewallOperator(ExtensibleEnum):
    """How a custom rule compares values."""

    IP_MATCH = "IPMatch"
    EQUAL = "Equal"
    CONTAINS = "Contains"
    LESS_THAN = "LessThan"
    GREATER_THAN = "GreaterThan"
    LESS_THAN_OR_EQUAL = "LessThanOrEqual"
    GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual"
    BEGINS_WITH = "BeginsWith"
    ENDS_WITH = "EndsWith"
    REGEX = "Regex"
    GEO_MATCH = "GeoMatch"
    ANY = "Any"


class WebApplicationFirewallPolicyResourceState(ExtensibleEnum):
    """State of a firewall policy."""

    CREATING = "Creating"
    ENABLING = "Enabling"
    ENABLED = "Enabled"
    DISABLING = "Disabling"
    DISABLED = "Disabled"
    DELETING = "Deleting"


class WebApplicationFirewallPolicyTier(ExtensibleEnum):
    """Tier of a firewall policy."""

    STANDARD = "Standard"
    BASIC = "Basic"


class WebApplicationFirewallRuleType(ExtensibleEnum):
    """Kind of a custom firewall rule."""

    MATCH_RULE = "MatchRule"
    RATE_LIMIT_RULE = "RateLimitRule"
    INVALID = "Invalid"


class WebApplicationFirewallScrubbingState(ExtensibleEnum):
    """Whether log scrubbing is on."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class WebApplicationFirewallState(ExtensibleEnum):
    """Whether a custom firewall rule is on."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class WebApplicationFirewallTransform(ExtensibleEnum):
    """What is done with values before they are compared."""

    UPPERCASE = "Uppercase"
    LOWERCASE = "Lowercase"
    TRIM = "Trim"
    URL_DECODE = "UrlDecode"
    URL_ENCODE = "UrlEncode"
    REMOVE_NULLS = "RemoveNulls"
    HTML_ENTITY_DECODE = "HtmlEntityDecode"
