# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``server_trust_groups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ServerTrustGroupPropertiesTrustScopesItem(ExtensibleEnum):
    """What members of a trust group trust each other for: GlobalTransactions or ServiceBroker."""

    GLOBAL_TRANSACTIONS = "GlobalTransactions"
    SERVICE_BROKER = "ServiceBroker"
