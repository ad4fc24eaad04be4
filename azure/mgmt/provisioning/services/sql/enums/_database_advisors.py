# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``database_advisors``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ImplementationMethod(ExtensibleEnum):
    """Implementation method: TSql or AzurePowerShell."""

    T_SQL = "TSql"
    AZURE_POWER_SHELL = "AzurePowerShell"


class IsRetryable(ExtensibleEnum):
    """Is retryable: Yes or No."""

    YES = "Yes"
    NO = "No"


class RecommendedActionCurrentState(ExtensibleEnum):
    """Recommended action current state, such as Active, Pending, Executing, Verifying, PendingRevert,
    RevertCancelled or Reverting.
    """

    ACTIVE = "Active"
    PENDING = "Pending"
    EXECUTING = "Executing"
    VERIFYING = "Verifying"
    PENDING_REVERT = "PendingRevert"
    REVERT_CANCELLED = "RevertCancelled"
    REVERTING = "Reverting"
    REVERTED = "Reverted"
    IGNORED = "Ignored"
    EXPIRED = "Expired"
    MONITORING = "Monitoring"
    RESOLVED = "Resolved"
    SUCCESS = "Success"
    ERROR = "Error"


class RecommendedActionInitiatedBy(ExtensibleEnum):
    """Recommended action initiated by: User or System."""

    USER = "User"
    SYSTEM = "System"
