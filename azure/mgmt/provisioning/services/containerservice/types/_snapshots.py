# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Dicts for the models of ``containerservice``, and values of its enums: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._common import CreationDataDict
else:
    typed(__name__)

SnapshotTypeValue: TypeAlias = Literal["NodePool"]


class _SnapshotFlatDict(TrackedResourceDict, total=False):
    creation_data: models.CreationData | CreationDataDict
    snapshot_type: models.SnapshotType | SnapshotTypeValue


class _SnapshotNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.SnapshotProperties | SnapshotPropertiesDict]


SnapshotDict: TypeAlias = _SnapshotFlatDict | _SnapshotNestedDict


class SnapshotPropertiesDict(ModelDict, total=False):
    creation_data: models.CreationData | CreationDataDict
    snapshot_type: models.SnapshotType | SnapshotTypeValue
