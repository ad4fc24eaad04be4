# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``managed_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _managed_environments as types
    from ..types._common import (
        AccessModeValue,
        AzureFilePropertiesDict,
        CustomDomainConfigurationDict,
        CustomDomainDict,
        DiagnosticsDict,
        ManagedServiceIdentityDict,
        PrivateEndpointConnectionDict,
        SecretDict,
    )


class AppInsightsConfiguration(Model):
    """Application Insights settings of an environment."""

    connection_string: str | None = field("connectionString", default=None, secret=True)
    """Connection string of the Application Insights resource."""


class AppLogsConfiguration(Model):
    """Where the apps' logs go."""

    destination: str | None = field("destination", default=None)
    """Set to log-analytics or azure-monitor; logs are not kept if omitted."""
    log_analytics_configuration: NestedOrNone[LogAnalyticsConfiguration, types.LogAnalyticsConfigurationDict] = field(
        "logAnalyticsConfiguration", "LogAnalyticsConfiguration", default=None
    )
    """Log Analytics workspace for the logs."""


class Certificate(TrackedResource):
    """A certificate of an environment."""

    properties: NestedOrNone[CertificateProperties, types.CertificatePropertiesDict] = field(
        "properties", "CertificateProperties", default=None
    )
    """Certificate with its subject and dates."""


class CertificateKeyVaultProperties(Model):
    """A key vault secret, and the identity that reads it."""

    identity: str | None = field("identity", default=None)
    """Identity that reads the key vault: resource ID, or system."""
    key_vault_url: str | None = field("keyVaultUrl", default=None)
    """URL of the key vault secret."""


class CertificatePatch(Model):
    """Tags of a certificate to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class CertificateProperties(Model):
    """Certificate with its subject and dates."""

    provisioning_state: models.CertificateProvisioningState | types.CertificateProvisioningStateValue = read_only(
        "provisioningState", "CertificateProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    deployment_errors: str = read_only("deploymentErrors")
    """What went wrong with the last create or update."""
    certificate_key_vault_properties: NestedOrNone[
        CertificateKeyVaultProperties, types.CertificateKeyVaultPropertiesDict
    ] = field("certificateKeyVaultProperties", "CertificateKeyVaultProperties", default=None)
    """Key vault certificate to use."""
    password: str | None = field("password", default=None, secret=True)
    """Password of the certificate; write-only."""
    subject_name: str = read_only("subjectName")
    """Subject of the certificate."""
    subject_alternative_names: list[str] = read_only("subjectAlternativeNames", "[str]")
    """Other names of the certificate."""
    value: bytes | None = field("value", "bytearray", default=None, secret=True)
    """Certificate in PFX or PEM form, with its private key; write-only."""
    issuer: str = read_only("issuer")
    """Who issued the certificate."""
    issue_date: datetime = read_only("issueDate", "iso-8601")
    """When the certificate was issued."""
    expiration_date: datetime = read_only("expirationDate", "iso-8601")
    """When the certificate expires."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the certificate, in hexadecimal."""
    valid: bool = read_only("valid", "bool")
    """Whether the certificate is valid."""
    public_key_hash: str = read_only("publicKeyHash")
    """Hash of the public key."""


class CheckMigrationEligibilityRequest(Model):
    """Mode to migrate an environment to."""

    target_mode: str = field("targetMode")
    """Mode to migrate to."""


class CheckMigrationEligibilityResponse(Model):
    """Whether an environment can be migrated."""

    is_eligible: bool = field("isEligible", "bool")
    """Whether it can be migrated."""
    environment_name: str = field("environmentName")
    """Name of the environment."""
    current_mode: str = field("currentMode")
    """Mode it has."""
    target_mode: str = field("targetMode")
    """Mode to migrate to."""
    failure_reasons: NestedList[MigrationEligibilityFailureReason, types.MigrationEligibilityFailureReasonDict] = field(
        "failureReasons", "[MigrationEligibilityFailureReason]"
    )
    """Why it cannot be migrated."""


class DaprComponent(ProxyResource):
    """A Dapr component, such as a state store or a queue."""

    properties: NestedOrNone[DaprComponentProperties, types.DaprComponentPropertiesDict] = field(
        "properties", "DaprComponentProperties", default=None
    )
    """Kind, settings and scopes of a Dapr component."""
    component_type: str | None = flattened("properties", default=None)
    """Kind of component, such as state.azure.blobstorage."""
    version: str | None = flattened("properties", default=None)
    """Version of the component, such as v1."""
    ignore_errors: bool | None = flattened("properties", default=None)
    """Whether the app starts although the component fails."""
    init_timeout: str | None = flattened("properties", default=None)
    """How long to wait for the component, such as 5s."""
    secrets: NestedListOrNone[models.Secret, SecretDict] = flattened("properties", default=None)
    """Secrets, referred to by name elsewhere."""
    secret_store_component: str | None = flattened("properties", default=None)
    """Component that secrets are read from."""
    metadata: NestedListOrNone[DaprMetadata, types.DaprMetadataDict] = flattened("properties", default=None)
    """Settings of the component."""
    scopes: list[str] | None = flattened("properties", default=None)
    """Names of the apps that may use it."""
    provisioning_state: models.DaprComponentProvisioningState | types.DaprComponentProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    deployment_errors: str = flattened("properties", init=False)
    """What went wrong with the last create or update."""


class DaprComponentProperties(Model):
    """Kind, settings and scopes of a Dapr component."""

    component_type: str | None = field("componentType", default=None)
    """Kind of component, such as state.azure.blobstorage."""
    version: str | None = field("version", default=None)
    """Version of the component, such as v1."""
    ignore_errors: bool | None = field("ignoreErrors", "bool", default=None)
    """Whether the app starts although the component fails."""
    init_timeout: str | None = field("initTimeout", default=None)
    """How long to wait for the component, such as 5s."""
    secrets: NestedListOrNone[models.Secret, SecretDict] = field("secrets", "[Secret]", default=None)
    """Secrets, referred to by name elsewhere."""
    secret_store_component: str | None = field("secretStoreComponent", default=None)
    """Component that secrets are read from."""
    metadata: NestedListOrNone[DaprMetadata, types.DaprMetadataDict] = field("metadata", "[DaprMetadata]", default=None)
    """Settings of the component."""
    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """Names of the apps that may use it."""
    provisioning_state: models.DaprComponentProvisioningState | types.DaprComponentProvisioningStateValue = read_only(
        "provisioningState", "DaprComponentProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    deployment_errors: str = read_only("deploymentErrors")
    """What went wrong with the last create or update."""


class DaprComponentResiliencyPolicy(ProxyResource):
    """Retries, timeouts and circuit breaking of a Dapr component."""

    properties: NestedOrNone[
        DaprComponentResiliencyPolicyProperties, types.DaprComponentResiliencyPolicyPropertiesDict
    ] = field("properties", "DaprComponentResiliencyPolicyProperties", default=None)
    """Resiliency of calls from and to a Dapr component."""
    inbound_policy: NestedOrNone[
        DaprComponentResiliencyPolicyConfiguration, types.DaprComponentResiliencyPolicyConfigurationDict
    ] = flattened("properties", default=None)
    """Calls from the component to the app."""
    outbound_policy: NestedOrNone[
        DaprComponentResiliencyPolicyConfiguration, types.DaprComponentResiliencyPolicyConfigurationDict
    ] = flattened("properties", default=None)
    """Calls from the app to the component."""


class DaprComponentResiliencyPolicyCircuitBreakerPolicyConfiguration(Model):
    """When calls are no longer tried."""

    consecutive_errors: int | None = field("consecutiveErrors", "int", default=None)
    """Errors in a row that open the circuit."""
    timeout_in_seconds: int | None = field("timeoutInSeconds", "int", default=None)
    """Seconds the circuit stays open."""
    interval_in_seconds: int | None = field("intervalInSeconds", "int", default=None)
    """Seconds after which errors are forgotten."""


class DaprComponentResiliencyPolicyConfiguration(Model):
    """Retries, timeouts and circuit breaking of calls."""

    http_retry_policy: NestedOrNone[
        DaprComponentResiliencyPolicyHttpRetryPolicyConfiguration,
        types.DaprComponentResiliencyPolicyHttpRetryPolicyConfigurationDict,
    ] = field("httpRetryPolicy", "DaprComponentResiliencyPolicyHttpRetryPolicyConfiguration", default=None)
    """How failed calls are retried."""
    timeout_policy: NestedOrNone[
        DaprComponentResiliencyPolicyTimeoutPolicyConfiguration,
        types.DaprComponentResiliencyPolicyTimeoutPolicyConfigurationDict,
    ] = field("timeoutPolicy", "DaprComponentResiliencyPolicyTimeoutPolicyConfiguration", default=None)
    """When calls time out."""
    circuit_breaker_policy: NestedOrNone[
        DaprComponentResiliencyPolicyCircuitBreakerPolicyConfiguration,
        types.DaprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationDict,
    ] = field("circuitBreakerPolicy", "DaprComponentResiliencyPolicyCircuitBreakerPolicyConfiguration", default=None)
    """When calls are no longer tried."""


class DaprComponentResiliencyPolicyHttpRetryBackOffConfiguration(Model):
    """Waits between retries."""

    initial_delay_in_milliseconds: int | None = field("initialDelayInMilliseconds", "int", default=None)
    """First wait in milliseconds."""
    max_interval_in_milliseconds: int | None = field("maxIntervalInMilliseconds", "int", default=None)
    """Longest wait in milliseconds."""


class DaprComponentResiliencyPolicyHttpRetryPolicyConfiguration(Model):
    """How failed calls are retried."""

    max_retries: int | None = field("maxRetries", "int", default=None)
    """How many times to retry."""
    retry_back_off: NestedOrNone[
        DaprComponentResiliencyPolicyHttpRetryBackOffConfiguration,
        types.DaprComponentResiliencyPolicyHttpRetryBackOffConfigurationDict,
    ] = field("retryBackOff", "DaprComponentResiliencyPolicyHttpRetryBackOffConfiguration", default=None)
    """Waits between retries."""


class DaprComponentResiliencyPolicyProperties(Model):
    """Resiliency of calls from and to a Dapr component."""

    inbound_policy: NestedOrNone[
        DaprComponentResiliencyPolicyConfiguration, types.DaprComponentResiliencyPolicyConfigurationDict
    ] = field("inboundPolicy", "DaprComponentResiliencyPolicyConfiguration", default=None)
    """Calls from the component to the app."""
    outbound_policy: NestedOrNone[
        DaprComponentResiliencyPolicyConfiguration, types.DaprComponentResiliencyPolicyConfigurationDict
    ] = field("outboundPolicy", "DaprComponentResiliencyPolicyConfiguration", default=None)
    """Calls from the app to the component."""


class DaprComponentResiliencyPolicyTimeoutPolicyConfiguration(Model):
    """When calls time out."""

    response_timeout_in_seconds: int | None = field("responseTimeoutInSeconds", "int", default=None)
    """Seconds to wait for an answer."""


class DaprConfiguration(Model):
    """Dapr version of an environment."""

    version: str = read_only("version")
    """Version in use."""


class DaprMetadata(Model):
    """A setting of a Dapr component: a value, or a secret."""

    name: str | None = field("name", default=None)
    """Name of the setting."""
    value: str | None = field("value", default=None, secret=True)
    """Value of the setting."""
    secret_ref: str | None = field("secretRef", default=None)
    """Name of the secret that holds the value."""


class DataDogConfiguration(Model):
    """Datadog as a destination of OpenTelemetry data."""

    site: str | None = field("site", default=None)
    """Datadog site, such as datadoghq.eu."""
    key: str | None = field("key", default=None, secret=True)
    """API key of Datadog."""


class DestinationsConfiguration(Model):
    """Destinations of OpenTelemetry data."""

    data_dog_configuration: NestedOrNone[DataDogConfiguration, types.DataDogConfigurationDict] = field(
        "dataDogConfiguration", "DataDogConfiguration", default=None
    )
    """Datadog as a destination."""
    otlp_configurations: NestedListOrNone[OtlpConfiguration, types.OtlpConfigurationDict] = field(
        "otlpConfigurations", "[OtlpConfiguration]", default=None
    )
    """OTLP endpoints as destinations."""


class DiagnosticsCollection(Model):
    """One page of detectors."""

    value: NestedList[models.Diagnostics, DiagnosticsDict] = field("value", "[Diagnostics]")
    """Diagnostics on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class DotNetComponent(ProxyResource):
    """A .NET component of an environment, such as the Aspire dashboard."""

    properties: NestedOrNone[DotNetComponentProperties, types.DotNetComponentPropertiesDict] = field(
        "properties", "DotNetComponentProperties", default=None
    )
    """Kind, settings and state of a .NET component."""
    component_type: models.DotNetComponentType | types.DotNetComponentTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of component; AspireDashboard."""
    provisioning_state: models.DotNetComponentProvisioningState | types.DotNetComponentProvisioningStateValue = (
        flattened("properties", init=False)
    )
    """State of the last create or update, such as Succeeded or Failed."""
    configurations: NestedListOrNone[
        DotNetComponentConfigurationProperty, types.DotNetComponentConfigurationPropertyDict
    ] = flattened("properties", default=None)
    """Settings of the component."""
    service_binds: NestedListOrNone[DotNetComponentServiceBind, types.DotNetComponentServiceBindDict] = flattened(
        "properties", default=None
    )
    """Services the app is bound to."""


class DotNetComponentConfigurationProperty(Model):
    """A setting of a component."""

    property_name: str | None = field("propertyName", default=None)
    """Name of the setting."""
    value: str | None = field("value", default=None, secret=True)
    """Value of the setting."""


class DotNetComponentProperties(Model):
    """Kind, settings and state of a .NET component."""

    component_type: models.DotNetComponentType | types.DotNetComponentTypeValue | None = field(
        "componentType", "DotNetComponentType", default=None
    )
    """Kind of component; AspireDashboard."""
    provisioning_state: models.DotNetComponentProvisioningState | types.DotNetComponentProvisioningStateValue = (
        read_only("provisioningState", "DotNetComponentProvisioningState")
    )
    """State of the last create or update, such as Succeeded or Failed."""
    configurations: NestedListOrNone[
        DotNetComponentConfigurationProperty, types.DotNetComponentConfigurationPropertyDict
    ] = field("configurations", "[DotNetComponentConfigurationProperty]", default=None)
    """Settings of the component."""
    service_binds: NestedListOrNone[DotNetComponentServiceBind, types.DotNetComponentServiceBindDict] = field(
        "serviceBinds", "[DotNetComponentServiceBind]", default=None
    )
    """Services the app is bound to."""


class DotNetComponentServiceBind(Model):
    """A service that something is bound to."""

    name: str | None = field("name", default=None)
    """Name of the binding."""
    service_id: str | None = field("serviceId", default=None)
    """ID of the service."""


class EnvironmentAuthToken(TrackedResource):
    """A token for logs and consoles."""

    properties: NestedOrNone[EnvironmentAuthTokenProperties, types.EnvironmentAuthTokenPropertiesDict] = field(
        "properties", "EnvironmentAuthTokenProperties", default=None
    )
    """Token and its expiry."""
    token: str = flattened("properties", init=False)
    """The token."""
    expires: datetime = flattened("properties", init=False)
    """When the token expires."""


class EnvironmentAuthTokenProperties(Model):
    """Token and its expiry."""

    token: str = read_only("token", secret=True)
    """The token."""
    expires: datetime = read_only("expires", "iso-8601")
    """When the token expires."""


class Header(Model):
    """A header to send to an OTLP endpoint."""

    key: str | None = field("key", default=None)
    """Name of the header."""
    value: str | None = field("value", default=None, secret=True)
    """Value of the header; may hold a secret."""


class HttpRoute(Model):
    """A route: which requests, and what is done to them."""

    match: NestedOrNone[HttpRouteMatch, types.HttpRouteMatchDict] = field("match", "HttpRouteMatch", default=None)
    """Which requests."""
    action: NestedOrNone[HttpRouteAction, types.HttpRouteActionDict] = field("action", "HttpRouteAction", default=None)
    """What is done to them."""


class HttpRouteAction(Model):
    """What is done to requests of a route."""

    prefix_rewrite: str | None = field("prefixRewrite", default=None)
    """Prefix to put in place of the matched one."""


class HttpRouteConfig(ProxyResource):
    """HTTP routes of an environment, to several apps by path."""

    properties: NestedOrNone[HttpRouteConfigProperties, types.HttpRouteConfigPropertiesDict] = field(
        "properties", "HttpRouteConfigProperties", default=None
    )
    """Domains, rules and state of HTTP routes."""


class HttpRouteConfigProperties(Model):
    """Domains, rules and state of HTTP routes."""

    provisioning_state: models.HttpRouteProvisioningState | types.HttpRouteProvisioningStateValue = read_only(
        "provisioningState", "HttpRouteProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    provisioning_errors: NestedList[HttpRouteProvisioningErrors, types.HttpRouteProvisioningErrorsDict] = read_only(
        "provisioningErrors", "[HttpRouteProvisioningErrors]"
    )
    """What went wrong."""
    fqdn: str = read_only("fqdn")
    """Fully qualified DNS name."""
    custom_domains: NestedListOrNone[models.CustomDomain, CustomDomainDict] = field(
        "customDomains", "[CustomDomain]", default=None
    )
    """Custom domains."""
    rules: NestedListOrNone[HttpRouteRule, types.HttpRouteRuleDict] = field("rules", "[HttpRouteRule]", default=None)
    """Rules with targets."""


class HttpRouteMatch(Model):
    """Which requests a route is for; give one of the paths."""

    prefix: str | None = field("prefix", default=None)
    """Beginning of the path."""
    path: str | None = field("path", default=None)
    """Whole path."""
    path_separated_prefix: str | None = field("pathSeparatedPrefix", default=None)
    """Beginning of the path, in whole segments."""
    case_sensitive: bool | None = field("caseSensitive", "bool", default=None)
    """Whether case matters."""


class HttpRouteProvisioningErrors(Model):
    """Something that went wrong with HTTP routes."""

    timestamp: datetime = read_only("timestamp", "iso-8601")
    """When it went wrong."""
    message: str = read_only("message")
    """What went wrong, in words."""


class HttpRouteRule(Model):
    """A rule: routes and the apps they lead to."""

    targets: NestedListOrNone[HttpRouteTarget, types.HttpRouteTargetDict] = field(
        "targets", "[HttpRouteTarget]", default=None
    )
    """Apps the routes lead to."""
    routes: NestedListOrNone[HttpRoute, types.HttpRouteDict] = field("routes", "[HttpRoute]", default=None)
    """The routes."""
    description: str | None = field("description", default=None)
    """Note about the rule."""


class HttpRouteTarget(Model):
    """An app that routes lead to."""

    container_app: str = field("containerApp")
    """Name of the app."""
    revision: str | None = field("revision", default=None)
    """Revision of the app."""
    label: str | None = field("label", default=None)
    """Label of the revision."""


class IngressConfiguration(Model):
    """Settings of an environment's ingress."""

    workload_profile_name: str | None = field("workloadProfileName", default=None)
    """Workload profile it runs on."""
    termination_grace_period_seconds: int | None = field("terminationGracePeriodSeconds", "int", default=None)
    """Seconds that containers get to end."""
    header_count_limit: int | None = field("headerCountLimit", "int", default=None)
    """Most headers of a request."""
    request_idle_timeout: int | None = field("requestIdleTimeout", "int", default=None)
    """Minutes until an idle request is dropped."""


class JavaComponent(ProxyResource):
    """A Java component of an environment, such as Eureka or Spring Cloud Config."""

    properties: NestedOrNone[JavaComponentProperties, types.JavaComponentPropertiesDict] = field(
        "properties", "JavaComponentProperties", default=None
    )
    """Kind, settings and state of a Java component."""


class JavaComponentConfigurationProperty(Model):
    """A setting of a component."""

    property_name: str | None = field("propertyName", default=None)
    """Name of the setting."""
    value: str | None = field("value", default=None, secret=True)
    """Value of the setting."""


class JavaComponentIngress(Model):
    """How a Java component is reached."""

    fqdn: str = read_only("fqdn")
    """Fully qualified DNS name."""


class JavaComponentProperties(Model):
    """Kind, settings and state of a Java component."""

    _subtype_map = {
        "component_type": {
            "SpringBootAdmin": "SpringBootAdminComponent",
            "SpringCloudConfig": "SpringCloudConfigComponent",
            "SpringCloudEureka": "SpringCloudEurekaComponent",
        }
    }

    component_type: str = field("componentType")
    """Kind of component."""
    provisioning_state: models.JavaComponentProvisioningState | types.JavaComponentProvisioningStateValue = read_only(
        "provisioningState", "JavaComponentProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    configurations: NestedListOrNone[
        JavaComponentConfigurationProperty, types.JavaComponentConfigurationPropertyDict
    ] = field("configurations", "[JavaComponentConfigurationProperty]", default=None)
    """Settings of the component."""
    scale: NestedOrNone[JavaComponentPropertiesScale, types.JavaComponentPropertiesScaleDict] = field(
        "scale", "JavaComponentPropertiesScale", default=None
    )
    """How it scales."""
    service_binds: NestedListOrNone[JavaComponentServiceBind, types.JavaComponentServiceBindDict] = field(
        "serviceBinds", "[JavaComponentServiceBind]", default=None
    )
    """Services the app is bound to."""


class JavaComponentPropertiesScale(Model):
    """Replicas of a Java component."""

    min_replicas: int | None = field("minReplicas", "int", default=None)
    """Least number of replicas; 0 scales to none."""
    max_replicas: int | None = field("maxReplicas", "int", default=None)
    """Most replicas; 10 by default."""


class JavaComponentServiceBind(Model):
    """A service that something is bound to."""

    name: str | None = field("name", default=None)
    """Name of the binding."""
    service_id: str | None = field("serviceId", default=None)
    """ID of the service."""


class KedaConfiguration(Model):
    """KEDA version of an environment."""

    version: str = read_only("version")
    """Version in use."""


class LogAnalyticsConfiguration(Model):
    """A Log Analytics workspace for logs."""

    customer_id: str | None = field("customerId", default=None)
    """ID of the workspace, a GUID."""
    shared_key: str | None = field("sharedKey", default=None, secret=True)
    """Shared key of the workspace; write-only."""


class LogsConfiguration(Model):
    """Destinations of logs."""

    destinations: list[str] | None = field("destinations", "[str]", default=None)
    """Names of the destinations."""


class MaintenanceConfigurationResource(ProxyResource):
    """When an environment may be maintained."""

    properties: NestedOrNone[ScheduledEntries, types.ScheduledEntriesDict] = field(
        "properties", "ScheduledEntries", default=None
    )
    """Days and hours of maintenance."""
    scheduled_entries: NestedListOrNone[ScheduledEntry, types.ScheduledEntryDict] = flattened(
        "properties", default=None
    )
    """Days and hours, one entry for each day."""


class ManagedCertificate(TrackedResource):
    """A free certificate that Azure issues and renews."""

    properties: NestedOrNone[ManagedCertificateProperties, types.ManagedCertificatePropertiesDict] = field(
        "properties", "ManagedCertificateProperties", default=None
    )
    """Subject, validation and state of a managed certificate."""


class ManagedCertificatePatch(Model):
    """Tags of a managed certificate to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ManagedCertificateProperties(Model):
    """Subject, validation and state of a managed certificate."""

    provisioning_state: models.CertificateProvisioningState | types.CertificateProvisioningStateValue = read_only(
        "provisioningState", "CertificateProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    subject_name: str | None = field("subjectName", default=None)
    """Subject of the certificate."""
    error: str = read_only("error")
    """What went wrong."""
    domain_control_validation: (
        models.ManagedCertificateDomainControlValidation | types.ManagedCertificateDomainControlValidationValue | None
    ) = field("domainControlValidation", "ManagedCertificateDomainControlValidation", default=None)
    """How ownership of the domain is proved."""
    validation_token: str = read_only("validationToken")
    """Token for a TXT record, if validated that way."""


class ManagedEnvironment(TrackedResource):
    """A Container Apps environment, which apps and jobs share."""

    properties: NestedOrNone[ManagedEnvironmentProperties, types.ManagedEnvironmentPropertiesDict] = field(
        "properties", "ManagedEnvironmentProperties", default=None
    )
    """Networking, logging, workload profiles and state of an environment."""
    provisioning_state: models.EnvironmentProvisioningState | types.EnvironmentProvisioningStateValue = flattened(
        "properties", init=False
    )
    """State of the last create or update, such as Succeeded or Failed."""
    dapr_ai_instrumentation_key: str | None = flattened("properties", default=None)
    """Application Insights key for Dapr; write-only."""
    dapr_ai_connection_string: str | None = flattened("properties", default=None)
    """Application Insights connection string for Dapr; write-only."""
    vnet_configuration: NestedOrNone[VnetConfiguration, types.VnetConfigurationDict] = flattened(
        "properties", default=None
    )
    """Virtual network of the environment."""
    deployment_errors: str = flattened("properties", init=False)
    """What went wrong with the last create or update."""
    default_domain: str = flattened("properties", init=False)
    """Default domain, such as happy-hill-1234.westeurope.azurecontainerapps.io."""
    static_ip: str = flattened("properties", init=False)
    """Static IP address of the environment's ingress."""
    app_logs_configuration: NestedOrNone[AppLogsConfiguration, types.AppLogsConfigurationDict] = flattened(
        "properties", default=None
    )
    """Where the apps' logs go."""
    app_insights_configuration: NestedOrNone[AppInsightsConfiguration, types.AppInsightsConfigurationDict] = flattened(
        "properties", default=None
    )
    """Application Insights settings."""
    open_telemetry_configuration: NestedOrNone[OpenTelemetryConfiguration, types.OpenTelemetryConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Where OpenTelemetry data goes."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether it is spread over availability zones."""
    custom_domain_configuration: NestedOrNone[models.CustomDomainConfiguration, CustomDomainConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Custom DNS suffix of the environment."""
    event_stream_endpoint: str = flattened("properties", init=False)
    """URL that streams system logs."""
    workload_profiles: NestedListOrNone[WorkloadProfile, types.WorkloadProfileDict] = flattened(
        "properties", default=None
    )
    """Workload profiles of the environment."""
    keda_configuration: NestedOrNone[KedaConfiguration, types.KedaConfigurationDict] = flattened(
        "properties", default=None
    )
    """KEDA version."""
    dapr_configuration: NestedOrNone[DaprConfiguration, types.DaprConfigurationDict] = flattened(
        "properties", default=None
    )
    """Dapr version."""
    infrastructure_resource_group: str | None = flattened("properties", default=None)
    """Resource group for the environment's own resources."""
    peer_authentication: NestedOrNone[
        ManagedEnvironmentPropertiesPeerAuthentication, types.ManagedEnvironmentPropertiesPeerAuthenticationDict
    ] = flattened("properties", default=None)
    """Mutual TLS between apps."""
    peer_traffic_configuration: NestedOrNone[
        ManagedEnvironmentPropertiesPeerTrafficConfiguration,
        types.ManagedEnvironmentPropertiesPeerTrafficConfigurationDict,
    ] = flattened("properties", default=None)
    """Encryption of traffic between apps."""
    ingress_configuration: NestedOrNone[IngressConfiguration, types.IngressConfigurationDict] = flattened(
        "properties", default=None
    )
    """Settings of the environment's ingress."""
    environment_mode: models.ManagedEnvironmentMode | types.ManagedEnvironmentModeValue | None = flattened(
        "properties", default=None
    )
    """Mode of an environment: ConsumptionOnly, WorkloadProfiles, Express or Archived."""
    private_endpoint_connections: NestedList[models.PrivateEndpointConnection, PrivateEndpointConnectionDict] = (
        flattened("properties", init=False)
    )
    """Private endpoint connections to the resource."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = flattened(
        "properties", default=None
    )
    """Whether the resource can be reached from public networks."""
    kind: str | None = field("kind", default=None)
    """Kind of the managed environment."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the resource."""


class ManagedEnvironmentProperties(Model):
    """Networking, logging, workload profiles and state of an environment."""

    provisioning_state: models.EnvironmentProvisioningState | types.EnvironmentProvisioningStateValue = read_only(
        "provisioningState", "EnvironmentProvisioningState"
    )
    """State of the last create or update, such as Succeeded or Failed."""
    dapr_ai_instrumentation_key: str | None = field("daprAIInstrumentationKey", default=None, secret=True)
    """Application Insights key for Dapr; write-only."""
    dapr_ai_connection_string: str | None = field("daprAIConnectionString", default=None, secret=True)
    """Application Insights connection string for Dapr; write-only."""
    vnet_configuration: NestedOrNone[VnetConfiguration, types.VnetConfigurationDict] = field(
        "vnetConfiguration", "VnetConfiguration", default=None
    )
    """Virtual network of the environment."""
    deployment_errors: str = read_only("deploymentErrors")
    """What went wrong with the last create or update."""
    default_domain: str = read_only("defaultDomain")
    """Default domain, such as happy-hill-1234.westeurope.azurecontainerapps.io."""
    static_ip: str = read_only("staticIp")
    """Static IP address of the environment's ingress."""
    app_logs_configuration: NestedOrNone[AppLogsConfiguration, types.AppLogsConfigurationDict] = field(
        "appLogsConfiguration", "AppLogsConfiguration", default=None
    )
    """Where the apps' logs go."""
    app_insights_configuration: NestedOrNone[AppInsightsConfiguration, types.AppInsightsConfigurationDict] = field(
        "appInsightsConfiguration", "AppInsightsConfiguration", default=None
    )
    """Application Insights settings."""
    open_telemetry_configuration: NestedOrNone[OpenTelemetryConfiguration, types.OpenTelemetryConfigurationDict] = (
        field("openTelemetryConfiguration", "OpenTelemetryConfiguration", default=None)
    )
    """Where OpenTelemetry data goes."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether it is spread over availability zones."""
    custom_domain_configuration: NestedOrNone[models.CustomDomainConfiguration, CustomDomainConfigurationDict] = field(
        "customDomainConfiguration", "CustomDomainConfiguration", default=None
    )
    """Custom DNS suffix of the environment."""
    event_stream_endpoint: str = read_only("eventStreamEndpoint")
    """URL that streams system logs."""
    workload_profiles: NestedListOrNone[WorkloadProfile, types.WorkloadProfileDict] = field(
        "workloadProfiles", "[WorkloadProfile]", default=None
    )
    """Workload profiles of the environment."""
    keda_configuration: NestedOrNone[KedaConfiguration, types.KedaConfigurationDict] = field(
        "kedaConfiguration", "KedaConfiguration", default=None
    )
    """KEDA version."""
    dapr_configuration: NestedOrNone[DaprConfiguration, types.DaprConfigurationDict] = field(
        "daprConfiguration", "DaprConfiguration", default=None
    )
    """Dapr version."""
    infrastructure_resource_group: str | None = field("infrastructureResourceGroup", default=None)
    """Resource group for the environment's own resources."""
    peer_authentication: NestedOrNone[
        ManagedEnvironmentPropertiesPeerAuthentication, types.ManagedEnvironmentPropertiesPeerAuthenticationDict
    ] = field("peerAuthentication", "ManagedEnvironmentPropertiesPeerAuthentication", default=None)
    """Mutual TLS between apps."""
    peer_traffic_configuration: NestedOrNone[
        ManagedEnvironmentPropertiesPeerTrafficConfiguration,
        types.ManagedEnvironmentPropertiesPeerTrafficConfigurationDict,
    ] = field("peerTrafficConfiguration", "ManagedEnvironmentPropertiesPeerTrafficConfiguration", default=None)
    """Encryption of traffic between apps."""
    ingress_configuration: NestedOrNone[IngressConfiguration, types.IngressConfigurationDict] = field(
        "ingressConfiguration", "IngressConfiguration", default=None
    )
    """Settings of the environment's ingress."""
    environment_mode: models.ManagedEnvironmentMode | types.ManagedEnvironmentModeValue | None = field(
        "environmentMode", "ManagedEnvironmentMode", default=None
    )
    """Mode of an environment: ConsumptionOnly, WorkloadProfiles, Express or Archived."""
    private_endpoint_connections: NestedList[models.PrivateEndpointConnection, PrivateEndpointConnectionDict] = (
        read_only("privateEndpointConnections", "[PrivateEndpointConnection]")
    )
    """Private endpoint connections to the resource."""
    public_network_access: models.PublicNetworkAccess | types.PublicNetworkAccessValue | None = field(
        "publicNetworkAccess", "PublicNetworkAccess", default=None
    )
    """Whether the resource can be reached from public networks."""


class ManagedEnvironmentPropertiesPeerAuthentication(Model):
    """Mutual TLS between apps."""

    mtls: NestedOrNone[Mtls, types.MtlsDict] = field("mtls", "Mtls", default=None)
    """Whether mutual TLS is on."""


class ManagedEnvironmentPropertiesPeerTrafficConfiguration(Model):
    """Encryption of traffic between apps."""

    encryption: NestedOrNone[
        ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryption,
        types.ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDict,
    ] = field("encryption", "ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryption", default=None)
    """Whether traffic is encrypted."""


class ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryption(Model):
    """Whether traffic between apps is encrypted."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class ManagedEnvironmentStorage(ProxyResource):
    """A storage of an environment, for volumes."""

    properties: NestedOrNone[ManagedEnvironmentStorageProperties, types.ManagedEnvironmentStoragePropertiesDict] = (
        field("properties", "ManagedEnvironmentStorageProperties", default=None)
    )
    """File share behind a storage."""


class ManagedEnvironmentStorageProperties(Model):
    """File share behind a storage."""

    azure_file: NestedOrNone[models.AzureFileProperties, AzureFilePropertiesDict] = field(
        "azureFile", "AzureFileProperties", default=None
    )
    """Share over SMB."""
    nfs_azure_file: NestedOrNone[NfsAzureFileProperties, types.NfsAzureFilePropertiesDict] = field(
        "nfsAzureFile", "NfsAzureFileProperties", default=None
    )
    """Share over NFS."""


class ManagedEnvironmentStoragesCollection(Model):
    """Storages of an environment."""

    value: NestedList[ManagedEnvironmentStorage, types.ManagedEnvironmentStorageDict] = field(
        "value", "[ManagedEnvironmentStorage]"
    )
    """The storages."""


class MetricsConfiguration(Model):
    """Destinations of metrics."""

    include_keda: bool | None = field("includeKeda", "bool", default=None)
    """Whether metrics of KEDA are included."""
    destinations: list[str] | None = field("destinations", "[str]", default=None)
    """Names of the destinations."""


class MigrationEligibilityFailureReason(Model):
    """Why an environment cannot be migrated."""

    code: str = field("code")
    """Code of the reason."""
    message: str = field("message")
    """Reason in words."""


class Mtls(Model):
    """Whether mutual TLS between apps is on."""

    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""


class NfsAzureFileProperties(Model):
    """An Azure Files share over NFS."""

    server: str | None = field("server", default=None)
    """Server, such as myaccount.file.core.windows.net."""
    access_mode: models.AccessMode | AccessModeValue | None = field("accessMode", "AccessMode", default=None)
    """Whether it is mounted read-only."""
    share_name: str | None = field("shareName", default=None)
    """Name of the file share."""


class OpenTelemetryConfiguration(Model):
    """Where OpenTelemetry data of apps goes."""

    destinations_configuration: NestedOrNone[DestinationsConfiguration, types.DestinationsConfigurationDict] = field(
        "destinationsConfiguration", "DestinationsConfiguration", default=None
    )
    """The destinations."""
    traces_configuration: NestedOrNone[TracesConfiguration, types.TracesConfigurationDict] = field(
        "tracesConfiguration", "TracesConfiguration", default=None
    )
    """Destinations of traces."""
    logs_configuration: NestedOrNone[LogsConfiguration, types.LogsConfigurationDict] = field(
        "logsConfiguration", "LogsConfiguration", default=None
    )
    """Destinations of logs."""
    metrics_configuration: NestedOrNone[MetricsConfiguration, types.MetricsConfigurationDict] = field(
        "metricsConfiguration", "MetricsConfiguration", default=None
    )
    """Destinations of metrics."""


class OtlpConfiguration(Model):
    """An OTLP endpoint as a destination of OpenTelemetry data."""

    name: str | None = field("name", default=None)
    """Name of the destination."""
    endpoint: str | None = field("endpoint", default=None)
    """Address of the endpoint."""
    insecure: bool | None = field("insecure", "bool", default=None)
    """Whether to connect without TLS."""
    headers: NestedListOrNone[Header, types.HeaderDict] = field("headers", "[Header]", default=None)
    """Headers to send along."""


class ScheduledEntries(Model):
    """Days and hours of maintenance."""

    scheduled_entries: NestedList[ScheduledEntry, types.ScheduledEntryDict] = field(
        "scheduledEntries", "[ScheduledEntry]"
    )
    """Days and hours, one entry for each day."""


class ScheduledEntry(Model):
    """Day and hours of maintenance."""

    week_day: models.WeekDay | types.WeekDayValue = field("weekDay", "WeekDay")
    """Day of the week."""
    start_hour_utc: int = field("startHourUtc", "int")
    """Hour at which it starts, in UTC."""
    duration_hours: int = field("durationHours", "int")
    """Length in hours."""


class SpringBootAdminComponent(JavaComponentProperties):
    """Spring Boot Admin as a Java component."""

    component_type: str = field("componentType", default="SpringBootAdmin")
    """Kind of component."""
    ingress: NestedOrNone[JavaComponentIngress, types.JavaComponentIngressDict] = field(
        "ingress", "JavaComponentIngress", default=None
    )
    """How the component is reached."""


class SpringCloudConfigComponent(JavaComponentProperties):
    """Spring Cloud Config as a Java component."""

    component_type: str = field("componentType", default="SpringCloudConfig")
    """Kind of component."""


class SpringCloudEurekaComponent(JavaComponentProperties):
    """Spring Cloud Eureka as a Java component."""

    component_type: str = field("componentType", default="SpringCloudEureka")
    """Kind of component."""
    ingress: NestedOrNone[JavaComponentIngress, types.JavaComponentIngressDict] = field(
        "ingress", "JavaComponentIngress", default=None
    )
    """How the component is reached."""


class TracesConfiguration(Model):
    """Destinations of traces."""

    include_dapr: bool | None = field("includeDapr", "bool", default=None)
    """Whether traces of Dapr are included."""
    destinations: list[str] | None = field("destinations", "[str]", default=None)
    """Names of the destinations."""


class VnetConfiguration(Model):
    """Virtual network of an environment; fixed at creation."""

    internal: bool | None = field("internal", "bool", default=None)
    """Whether the environment has an internal address only."""
    infrastructure_subnet_id: str | None = field("infrastructureSubnetId", default=None)
    """ID of the subnet for the environment."""
    docker_bridge_cidr: str | None = field("dockerBridgeCidr", default=None)
    """Address range of the Docker bridge; no longer needed."""
    platform_reserved_cidr: str | None = field("platformReservedCidr", default=None)
    """Address range for the platform; no longer needed."""
    platform_reserved_dns_ip: str | None = field("platformReservedDnsIP", default=None)
    """DNS address within the platform's range; no longer needed."""


class WorkloadProfile(Model):
    """A workload profile of an environment: kind and number of nodes."""

    name: str = field("name")
    """Name of the profile."""
    workload_profile_type: str = field("workloadProfileType")
    """Kind of nodes, such as Consumption or D4."""
    minimum_count: int | None = field("minimumCount", "int", default=None)
    """Least number of nodes."""
    maximum_count: int | None = field("maximumCount", "int", default=None)
    """Most nodes."""


class WorkloadProfileStates(ProxyResource):
    """A workload profile with its node counts."""

    properties: NestedOrNone[WorkloadProfileStatesProperties, types.WorkloadProfileStatesPropertiesDict] = field(
        "properties", "WorkloadProfileStatesProperties", default=None
    )
    """Node counts of a workload profile."""


class WorkloadProfileStatesProperties(Model):
    """Node counts of a workload profile."""

    minimum_count: int | None = field("minimumCount", "int", default=None)
    """Least number of nodes."""
    maximum_count: int | None = field("maximumCount", "int", default=None)
    """Most nodes."""
    current_count: int | None = field("currentCount", "int", default=None)
    """Nodes there are now."""
