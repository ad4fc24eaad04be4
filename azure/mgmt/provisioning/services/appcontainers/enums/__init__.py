# Generated from swagger/appcontainers/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``appcontainers``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._common import *
    from ._connected_environments import *
    from ._container_apps import *
    from ._container_apps_session_pools import *
    from ._jobs import *
    from ._logic_apps import *
    from ._managed_environments import *
    from ._others import *
    from ._sandbox_groups import *

_NAMES = {
    "._common": """
        AccessMode BindingType CheckNameAvailabilityReason CreatedByType ExtendedLocationTypes IdentitySettingsLifeCycle
        ManagedServiceIdentityType PrivateEndpointConnectionProvisioningState PrivateEndpointServiceConnectionStatus
        Scheme StorageType
    """,
    "._connected_environments": """
        ConnectedEnvironmentProvisioningState ConnectedEnvironmentStorageProvisioningState
    """,
    "._container_apps": """
        Action ActiveRevisionsMode Affinity AppProtocol ContainerAppContainerRunningState ContainerAppProvisioningState
        ContainerAppReplicaRunningState ContainerAppRunningStatus ContainerAppsFunctionState CookieExpirationConvention
        DnsVerificationTestResult ForwardProxyConvention IngressClientCertificateMode IngressTransportMethod Kind
        LogLevel RevisionHealthState RevisionProvisioningState RevisionRunningState SourceControlOperationState Status
        Type UnauthenticatedClientActionV2
    """,
    "._container_apps_session_pools": """
        ContainerType LifecycleType PoolManagementType SessionNetworkStatus SessionPoolIdentityLifeCycle
        SessionPoolProvisioningState SessionProbeType
    """,
    "._jobs": """
        JobExecutionRunningState JobProvisioningState JobRunningState TriggerType
    """,
    "._logic_apps": """
        WorkflowHealthState WorkflowKind WorkflowState
    """,
    "._managed_environments": """
        CertificateProvisioningState DaprComponentProvisioningState DotNetComponentProvisioningState DotNetComponentType
        EnvironmentProvisioningState HttpRouteProvisioningState JavaComponentProvisioningState JavaComponentType
        ManagedCertificateDomainControlValidation ManagedEnvironmentMode PublicNetworkAccess WeekDay
    """,
    "._others": """
        Applicability
    """,
    "._sandbox_groups": """
        SandboxGroupProvisioningState VnetConnectionProvisioningState
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
