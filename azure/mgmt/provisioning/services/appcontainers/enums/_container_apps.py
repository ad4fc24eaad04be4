# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Enums of ``appcontainers``: ``container_apps``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class Action(ExtensibleEnum):
    """Action: Allow or Deny."""

    ALLOW = "Allow"
    DENY = "Deny"


class ActiveRevisionsMode(ExtensibleEnum):
    """How many revisions may be active: Single or Multiple."""

    MULTIPLE = "Multiple"
    SINGLE = "Single"


class Affinity(ExtensibleEnum):
    """Whether clients stay on one replica: sticky or none."""

    STICKY = "sticky"
    NONE = "none"


class AppProtocol(ExtensibleEnum):
    """Protocol between Dapr and the app: http or grpc."""

    HTTP = "http"
    GRPC = "grpc"


class ContainerAppContainerRunningState(ExtensibleEnum):
    """Container app container running state: Running, Terminated or Waiting."""

    RUNNING = "Running"
    TERMINATED = "Terminated"
    WAITING = "Waiting"


class ContainerAppProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    DELETING = "Deleting"


class ContainerAppReplicaRunningState(ExtensibleEnum):
    """Container app replica running state: Running, NotRunning or Unknown."""

    RUNNING = "Running"
    NOT_RUNNING = "NotRunning"
    UNKNOWN = "Unknown"


class ContainerAppRunningStatus(ExtensibleEnum):
    """Container app running status: Progressing, Running, Stopped, Suspended or Ready."""

    PROGRESSING = "Progressing"
    RUNNING = "Running"
    STOPPED = "Stopped"
    SUSPENDED = "Suspended"
    READY = "Ready"


class ContainerAppsFunctionState(ExtensibleEnum):
    """Whether a function is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class CookieExpirationConvention(ExtensibleEnum):
    """Cookie expiration convention: FixedTime or IdentityProviderDerived."""

    FIXED_TIME = "FixedTime"
    IDENTITY_PROVIDER_DERIVED = "IdentityProviderDerived"


class DnsVerificationTestResult(ExtensibleEnum):
    """DNS verification test result: Passed, Failed or Skipped."""

    PASSED = "Passed"
    FAILED = "Failed"
    SKIPPED = "Skipped"


class ForwardProxyConvention(ExtensibleEnum):
    """Forward proxy convention: NoProxy, Standard or Custom."""

    NO_PROXY = "NoProxy"
    STANDARD = "Standard"
    CUSTOM = "Custom"


class IngressClientCertificateMode(ExtensibleEnum):
    """Whether clients must show a certificate: ignore, accept or require."""

    IGNORE = "ignore"
    ACCEPT = "accept"
    REQUIRE = "require"


class IngressTransportMethod(ExtensibleEnum):
    """Protocol of ingress: auto, http, http2 or tcp."""

    AUTO = "auto"
    HTTP = "http"
    HTTP2 = "http2"
    TCP = "tcp"


class Kind(ExtensibleEnum):
    """Kind of app, if special: workflowapp or functionapp."""

    WORKFLOWAPP = "workflowapp"
    FUNCTIONAPP = "functionapp"


class LogLevel(ExtensibleEnum):
    """Log level: info, debug, warn or error."""

    INFO = "info"
    DEBUG = "debug"
    WARN = "warn"
    ERROR = "error"


class RevisionHealthState(ExtensibleEnum):
    """Revision health state: Healthy, Unhealthy or None."""

    HEALTHY = "Healthy"
    UNHEALTHY = "Unhealthy"
    NONE = "None"


class RevisionProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    PROVISIONING = "Provisioning"
    PROVISIONED = "Provisioned"
    FAILED = "Failed"
    DEPROVISIONING = "Deprovisioning"
    DEPROVISIONED = "Deprovisioned"


class RevisionRunningState(ExtensibleEnum):
    """Revision running state: Running, Processing, Stopped, Degraded, Failed or Unknown."""

    RUNNING = "Running"
    PROCESSING = "Processing"
    STOPPED = "Stopped"
    DEGRADED = "Degraded"
    FAILED = "Failed"
    UNKNOWN = "Unknown"


class SourceControlOperationState(ExtensibleEnum):
    """Source control operation state: InProgress, Succeeded, Failed or Canceled."""

    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class Status(ExtensibleEnum):
    """Status: Succeeded, Failed or Starting."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    STARTING = "Starting"


class Type(ExtensibleEnum):
    """What a probe is for, such as Liveness or Startup."""

    LIVENESS = "Liveness"
    READINESS = "Readiness"
    STARTUP = "Startup"


class UnauthenticatedClientActionV2(ExtensibleEnum):
    """What happens to users who have not signed in: redirect, allow, or refuse with 401 or 403."""

    REDIRECT_TO_LOGIN_PAGE = "RedirectToLoginPage"
    ALLOW_ANONYMOUS = "AllowAnonymous"
    RETURN401 = "Return401"
    RETURN403 = "Return403"
