# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``server_trust_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ServerTrustGroupPropertiesTrustScopesItem(ExtensibleEnum):
    """What members of a trust group trust each other for: GlobalTransactions or ServiceBroker."""

    GLOBAL_TRANSACTIONS = "GlobalTransactions"
    SERVICE_BROKER = "ServiceBroker"
