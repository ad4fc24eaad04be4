# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Enums of the service ``subscriptions``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class ActionType(ExtensibleEnum):
    """Who an operation is meant for."""

    INTERNAL = "Internal"
    """For Azure's internal services only."""


class LocationType(ExtensibleEnum):
    """Kind of location."""

    REGION = "Region"
    """An Azure region."""
    EDGE_ZONE = "EdgeZone"
    """An edge zone attached to a region."""


class Origin(ExtensibleEnum):
    """Who may run an operation."""

    USER = "user"
    """Users, through role assignments."""
    SYSTEM = "system"
    """The system only."""
    USER_SYSTEM = "user,system"
    """Users and the system."""


class RegionCategory(ExtensibleEnum):
    """How Azure ranks a region for new workloads."""

    RECOMMENDED = "Recommended"
    """Region with the widest range of services, recommended for new workloads."""
    EXTENDED = "Extended"
    """Region that adds to recommended ones, for latency or a second copy of data."""
    OTHER = "Other"
    """Neither of these, such as a logical region."""


class RegionType(ExtensibleEnum):
    """Whether a region has a physical place."""

    PHYSICAL = "Physical"
    """Region with data centers."""
    LOGICAL = "Logical"
    """Region in name only, such as global."""


class ResourceNameStatus(ExtensibleEnum):
    """Outcome of a name check."""

    ALLOWED = "Allowed"
    """The name may be used."""
    RESERVED = "Reserved"
    """The name is or contains a reserved word."""


class SpendingLimit(ExtensibleEnum):
    """State of a subscription's spending limit."""

    ON = "On"
    """Spending is limited to the subscription's credit."""
    OFF = "Off"
    """Spending is not limited."""
    CURRENT_PERIOD_OFF = "CurrentPeriodOff"
    """Not limited for the rest of the billing period, then limited again."""


class SubscriptionState(ExtensibleEnum):
    """Life-cycle state of a subscription."""

    ENABLED = "Enabled"
    """Active: resources can be created and used."""
    WARNED = "Warned"
    """Still usable, but to be disabled soon unless the cause is dealt with."""
    PAST_DUE = "PastDue"
    """Still usable, with a payment overdue."""
    DISABLED = "Disabled"
    """Closed for changes; resources can be read and deleted, not created."""
    DELETED = "Deleted"
    """Deleted with its resources."""


class TenantCategory(ExtensibleEnum):
    """How a tenant relates to the caller: as home tenant, by projection or by management."""

    HOME = "Home"
    """Ordinary access, as in a home tenant."""
    PROJECTED_BY = "ProjectedBy"
    """Access by projection from another tenant."""
    MANAGED_BY = "ManagedBy"
    """Access by management across tenants."""
