# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``application_gateways``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ApplicationGatewayAdvancedRoutingConditionType(ExtensibleEnum):
    """Part of a request a routing condition looks at."""

    HEADER = "Header"
    QUERY_STRING = "QueryString"
    PATH = "Path"
    CLIENT_IP = "ClientIP"
    METHOD = "Method"


class ApplicationGatewayBackendHealthServerHealth(ExtensibleEnum):
    """Health of a backend server."""

    UNKNOWN = "Unknown"
    UP = "Up"
    DOWN = "Down"
    PARTIAL = "Partial"
    DRAINING = "Draining"


class ApplicationGatewayClientAuthVerificationModes(ExtensibleEnum):
    """Whether client certificates are checked or passed through."""

    STRICT = "Strict"
    PASSTHROUGH = "Passthrough"


class ApplicationGatewayClientRevocationOptions(ExtensibleEnum):
    """Whether client certificates are checked for revocation."""

    NONE = "None"
    OCSP = "OCSP"


class ApplicationGatewayCookieBasedAffinity(ExtensibleEnum):
    """Whether a cookie keeps a client at one server."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ApplicationGatewayCustomErrorStatusCode(ExtensibleEnum):
    """HTTP status an error page is for."""

    HTTP_STATUS400 = "HttpStatus400"
    HTTP_STATUS403 = "HttpStatus403"
    HTTP_STATUS404 = "HttpStatus404"
    HTTP_STATUS405 = "HttpStatus405"
    HTTP_STATUS408 = "HttpStatus408"
    HTTP_STATUS500 = "HttpStatus500"
    HTTP_STATUS502 = "HttpStatus502"
    HTTP_STATUS503 = "HttpStatus503"
    HTTP_STATUS504 = "HttpStatus504"


class ApplicationGatewayFirewallMode(ExtensibleEnum):
    """Whether the firewall only detects or also prevents."""

    DETECTION = "Detection"
    PREVENTION = "Prevention"


class ApplicationGatewayFirewallRateLimitDuration(ExtensibleEnum):
    """Time span of a rate limit."""

    ONE_MIN = "OneMin"
    FIVE_MINS = "FiveMins"


class ApplicationGatewayFirewallUserSessionVariable(ExtensibleEnum):
    """Variable requests are grouped by for rate limits."""

    CLIENT_ADDR = "ClientAddr"
    GEO_LOCATION = "GeoLocation"
    NONE = "None"
    CLIENT_ADDR_XFF_HEADER = "ClientAddrXFFHeader"
    GEO_LOCATION_XFF_HEADER = "GeoLocationXFFHeader"


class ApplicationGatewayLoadDistributionAlgorithm(ExtensibleEnum):
    """How requests are spread over pools."""

    ROUND_ROBIN = "RoundRobin"
    LEAST_CONNECTIONS = "LeastConnections"
    IP_HASH = "IpHash"


class ApplicationGatewayOperationalState(ExtensibleEnum):
    """Whether an application gateway runs."""

    STOPPED = "Stopped"
    STARTING = "Starting"
    RUNNING = "Running"
    STOPPING = "Stopping"


class ApplicationGatewayProtocol(ExtensibleEnum):
    """Protocol of a listener, probe or backend."""

    HTTP = "Http"
    HTTPS = "Https"
    TCP = "Tcp"
    TLS = "Tls"


class ApplicationGatewayRedirectType(ExtensibleEnum):
    """HTTP status of a redirection."""

    PERMANENT = "Permanent"
    FOUND = "Found"
    SEE_OTHER = "SeeOther"
    TEMPORARY = "Temporary"


class ApplicationGatewayRequestRoutingRuleType(ExtensibleEnum):
    """How a routing rule chooses its backend."""

    BASIC = "Basic"
    PATH_BASED_ROUTING = "PathBasedRouting"
    ADVANCED_ROUTING = "AdvancedRouting"


class ApplicationGatewayRuleSetStatusOptions(ExtensibleEnum):
    """State of support of a firewall rule set."""

    PREVIEW = "Preview"
    GA = "GA"
    SUPPORTED = "Supported"
    DEPRECATED = "Deprecated"


class ApplicationGatewaySkuFamily(ExtensibleEnum):
    """Family of an application gateway's SKU."""

    GENERATION1 = "Generation_1"
    GENERATION2 = "Generation_2"


class ApplicationGatewaySkuName(ExtensibleEnum):
    """SKU of an application gateway."""

    STANDARD_SMALL = "Standard_Small"
    STANDARD_MEDIUM = "Standard_Medium"
    STANDARD_LARGE = "Standard_Large"
    WAF_MEDIUM = "WAF_Medium"
    WAF_LARGE = "WAF_Large"
    STANDARD_V2 = "Standard_v2"
    WAF_V2 = "WAF_v2"
    BASIC = "Basic"
    BASIC_V2 = "Basic_v2"
    BASIC_WAF_V2 = "Basic_WAF_v2"


class ApplicationGatewaySslCipherSuite(ExtensibleEnum):
    """TLS cipher suite."""

    TLS_ECDHE_RSA_WITH_AES256_CBC_SHA384 = "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384"
    TLS_ECDHE_RSA_WITH_AES128_CBC_SHA256 = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256"
    TLS_ECDHE_RSA_WITH_AES256_CBC_SHA = "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA"
    TLS_ECDHE_RSA_WITH_AES128_CBC_SHA = "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"
    TLS_DHE_RSA_WITH_AES256_GCM_SHA384 = "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384"
    TLS_DHE_RSA_WITH_AES128_GCM_SHA256 = "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256"
    TLS_DHE_RSA_WITH_AES256_CBC_SHA = "TLS_DHE_RSA_WITH_AES_256_CBC_SHA"
    TLS_DHE_RSA_WITH_AES128_CBC_SHA = "TLS_DHE_RSA_WITH_AES_128_CBC_SHA"
    TLS_RSA_WITH_AES256_GCM_SHA384 = "TLS_RSA_WITH_AES_256_GCM_SHA384"
    TLS_RSA_WITH_AES128_GCM_SHA256 = "TLS_RSA_WITH_AES_128_GCM_SHA256"
    TLS_RSA_WITH_AES256_CBC_SHA256 = "TLS_RSA_WITH_AES_256_CBC_SHA256"
    TLS_RSA_WITH_AES128_CBC_SHA256 = "TLS_RSA_WITH_AES_128_CBC_SHA256"
    TLS_RSA_WITH_AES256_CBC_SHA = "TLS_RSA_WITH_AES_256_CBC_SHA"
    TLS_RSA_WITH_AES128_CBC_SHA = "TLS_RSA_WITH_AES_128_CBC_SHA"
    TLS_ECDHE_ECDSA_WITH_AES256_GCM_SHA384 = "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"
    TLS_ECDHE_ECDSA_WITH_AES128_GCM_SHA256 = "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"
    TLS_ECDHE_ECDSA_WITH_AES256_CBC_SHA384 = "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384"
    TLS_ECDHE_ECDSA_WITH_AES128_CBC_SHA256 = "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"
    TLS_ECDHE_ECDSA_WITH_AES256_CBC_SHA = "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA"
    TLS_ECDHE_ECDSA_WITH_AES128_CBC_SHA = "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"
    TLS_DHE_DSS_WITH_AES256_CBC_SHA256 = "TLS_DHE_DSS_WITH_AES_256_CBC_SHA256"
    TLS_DHE_DSS_WITH_AES128_CBC_SHA256 = "TLS_DHE_DSS_WITH_AES_128_CBC_SHA256"
    TLS_DHE_DSS_WITH_AES256_CBC_SHA = "TLS_DHE_DSS_WITH_AES_256_CBC_SHA"
    TLS_DHE_DSS_WITH_AES128_CBC_SHA = "TLS_DHE_DSS_WITH_AES_128_CBC_SHA"
    TLS_RSA_WITH3_DES_EDE_CBC_SHA = "TLS_RSA_WITH_3DES_EDE_CBC_SHA"
    TLS_DHE_DSS_WITH3_DES_EDE_CBC_SHA = "TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA"
    TLS_ECDHE_RSA_WITH_AES128_GCM_SHA256 = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
    TLS_ECDHE_RSA_WITH_AES256_GCM_SHA384 = "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"


class ApplicationGatewaySslPolicyName(ExtensibleEnum):
    """Predefined TLS policy."""

    APP_GW_SSL_POLICY20150501 = "AppGwSslPolicy20150501"
    APP_GW_SSL_POLICY20170401 = "AppGwSslPolicy20170401"
    APP_GW_SSL_POLICY20170401_S = "AppGwSslPolicy20170401S"
    APP_GW_SSL_POLICY20220101 = "AppGwSslPolicy20220101"
    APP_GW_SSL_POLICY20220101_S = "AppGwSslPolicy20220101S"


class ApplicationGatewaySslPolicyType(ExtensibleEnum):
    """Whether a TLS policy is predefined or custom."""

    PREDEFINED = "Predefined"
    CUSTOM = "Custom"
    CUSTOM_V2 = "CustomV2"


class ApplicationGatewaySslProtocol(ExtensibleEnum):
    """TLS version."""

    TL_SV1_0 = "TLSv1_0"
    TL_SV1_1 = "TLSv1_1"
    TL_SV1_2 = "TLSv1_2"
    TL_SV1_3 = "TLSv1_3"


class ApplicationGatewayTier(ExtensibleEnum):
    """Tier of an application gateway."""

    STANDARD = "Standard"
    WAF = "WAF"
    STANDARD_V2 = "Standard_v2"
    WAF_V2 = "WAF_v2"
    BASIC = "Basic"
    BASIC_V2 = "Basic_v2"
    BASIC_WAF_V2 = "Basic_WAF_v2"


class ApplicationGatewayTierTypes(ExtensibleEnum):
    """Tier of application gateway a firewall rule set is for."""

    STANDARD = "Standard"
    WAF = "WAF"
    STANDARD_V2 = "Standard_v2"
    WAF_V2 = "WAF_v2"


class ApplicationGatewayUnAuthorizedRequestAction(ExtensibleEnum):
    """What is done with requests without a valid token."""

    DENY = "Deny"
    ALLOW = "Allow"


class ApplicationGatewayWafRuleActionTypes(ExtensibleEnum):
    """What a firewall rule does by default."""

    NONE = "None"
    ANOMALY_SCORING = "AnomalyScoring"
    ALLOW = "Allow"
    BLOCK = "Block"
    LOG = "Log"


class ApplicationGatewayWafRuleParanoiaLevel(ExtensibleEnum):
    """Paranoia level of a firewall rule."""

    PL1 = "PL1"
    PL2 = "PL2"
    PL3 = "PL3"
    PL4 = "PL4"


class ApplicationGatewayWafRuleSensitivityTypes(ExtensibleEnum):
    """Sensitivity of a firewall rule."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class ApplicationGatewayWafRuleStateTypes(ExtensibleEnum):
    """Whether a firewall rule is on by default."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
