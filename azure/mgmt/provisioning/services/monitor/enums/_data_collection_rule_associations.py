# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``data_collection_rule_associations``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class KnownDataCollectionRuleAssociationProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"
    FAILED = "Failed"
