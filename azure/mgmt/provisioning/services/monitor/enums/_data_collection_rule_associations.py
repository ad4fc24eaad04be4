# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Enums of ``monitor``: ``data_collection_rule_associations``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class KnownDataCollectionRuleAssociationProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"
    FAILED = "Failed"
