# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``server_trust_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._servers import ServerInfoDict
else:
    typed(__name__)

ServerTrustGroupPropertiesTrustScopesItemValue: TypeAlias = Literal["GlobalTransactions", "ServiceBroker"]


class _ServerTrustGroupFlatDict(ProxyResourceDict, total=False):
    group_members: Sequence[models.ServerInfo | ServerInfoDict]
    trust_scopes: Sequence[
        models.ServerTrustGroupPropertiesTrustScopesItem | ServerTrustGroupPropertiesTrustScopesItemValue
    ]


class _ServerTrustGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ServerTrustGroupProperties | ServerTrustGroupPropertiesDict]


ServerTrustGroupDict: TypeAlias = _ServerTrustGroupFlatDict | _ServerTrustGroupNestedDict


class ServerTrustGroupPropertiesDict(ModelDict, total=False):
    group_members: Required[Sequence[models.ServerInfo | ServerInfoDict]]
    trust_scopes: Required[
        Sequence[models.ServerTrustGroupPropertiesTrustScopesItem | ServerTrustGroupPropertiesTrustScopesItemValue]
    ]
