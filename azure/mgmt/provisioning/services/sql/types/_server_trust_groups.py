# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``server_trust_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._servers import ServerInfoDict

ServerTrustGroupPropertiesTrustScopesItemValue: TypeAlias = Literal["GlobalTransactions", "ServiceBroker"]


class _ServerTrustGroupFlatDict(ProxyResourceDict, total=False):
    """Managed instances that trust each other."""

    group_members: Sequence[models.ServerInfo | ServerInfoDict]
    trust_scopes: Sequence[
        models.ServerTrustGroupPropertiesTrustScopesItem | ServerTrustGroupPropertiesTrustScopesItemValue
    ]


class _ServerTrustGroupNestedDict(ProxyResourceDict, total=False):
    """Managed instances that trust each other."""

    properties: Required[models.ServerTrustGroupProperties | ServerTrustGroupPropertiesDict]


ServerTrustGroupDict: TypeAlias = _ServerTrustGroupFlatDict | _ServerTrustGroupNestedDict


class ServerTrustGroupPropertiesDict(TypedDict, total=False):
    """Members and scopes of a server trust group."""

    group_members: Required[Sequence[models.ServerInfo | ServerInfoDict]]
    trust_scopes: Required[
        Sequence[models.ServerTrustGroupPropertiesTrustScopesItem | ServerTrustGroupPropertiesTrustScopesItemValue]
    ]
    additional_properties: Mapping[str, Any]
