# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class _DeletedSiteFlatDict(ProxyResourceDict, total=False):
    kind: str


class _DeletedSiteNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DeletedSiteProperties | DeletedSitePropertiesDict]
    kind: str


DeletedSiteDict: TypeAlias = _DeletedSiteFlatDict | _DeletedSiteNestedDict


class DeletedSitePropertiesDict(ModelDict, total=False):
    """Stands for DeletedSiteProperties."""
