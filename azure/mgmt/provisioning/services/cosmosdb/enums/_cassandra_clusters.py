# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``cassandra_clusters``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AuthenticationMethod(ExtensibleEnum):
    """Authentication method: None, Cassandra or Ldap."""

    NONE = "None"
    CASSANDRA = "Cassandra"
    LDAP = "Ldap"


class AutoReplicate(ExtensibleEnum):
    """Auto replicate: None, SystemKeyspaces or AllKeyspaces."""

    NONE = "None"
    SYSTEM_KEYSPACES = "SystemKeyspaces"
    ALL_KEYSPACES = "AllKeyspaces"


class AzureConnectionType(ExtensibleEnum):
    """Azure connection type: None or VPN."""

    NONE = "None"
    VPN = "VPN"


class ConnectionState(ExtensibleEnum):
    """Whether a private endpoint connection is approved, and why."""

    UNKNOWN = "Unknown"
    OK = "OK"
    OPERATOR_TO_DATA_CENTER_NETWORK_ERROR = "OperatorToDataCenterNetworkError"
    DATACENTER_TO_DATACENTER_NETWORK_ERROR = "DatacenterToDatacenterNetworkError"
    INTERNAL_OPERATOR_TO_DATA_CENTER_CERTIFICATE_ERROR = "InternalOperatorToDataCenterCertificateError"
    INTERNAL_ERROR = "InternalError"


class ManagedCassandraProvisioningState(ExtensibleEnum):
    """Managed Cassandra provisioning state: Creating, Updating, Deleting, Succeeded, Failed or Canceled."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"


class ManagedCassandraResourceIdentityType(ExtensibleEnum):
    """Managed Cassandra resource identity type: SystemAssigned or None."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    NONE = "None"


class NodeState(ExtensibleEnum):
    """Node state: Normal, Leaving, Joining, Moving or Stopped."""

    NORMAL = "Normal"
    LEAVING = "Leaving"
    JOINING = "Joining"
    MOVING = "Moving"
    STOPPED = "Stopped"


class ScheduledEventStrategy(ExtensibleEnum):
    """Scheduled event strategy: Ignore, StopAny or StopByRack."""

    IGNORE = "Ignore"
    STOP_ANY = "StopAny"
    STOP_BY_RACK = "StopByRack"
