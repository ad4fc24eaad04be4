# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Dicts for the models of ``containerservice``, and values of its enums: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import CreationDataDict

SnapshotTypeValue: TypeAlias = Literal["NodePool"]


class _SnapshotFlatDict(TrackedResourceDict, total=False):
    """A snapshot of an agent pool's versions and settings."""

    creation_data: models.CreationData | CreationDataDict
    snapshot_type: models.SnapshotType | SnapshotTypeValue


class _SnapshotNestedDict(TrackedResourceDict, total=False):
    """A snapshot of an agent pool's versions and settings."""

    properties: Required[models.SnapshotProperties | SnapshotPropertiesDict]


SnapshotDict: TypeAlias = _SnapshotFlatDict | _SnapshotNestedDict


class SnapshotPropertiesDict(TypedDict, total=False):
    """Source, versions and settings of a snapshot."""

    creation_data: models.CreationData | CreationDataDict
    snapshot_type: models.SnapshotType | SnapshotTypeValue
    additional_properties: Mapping[str, Any]
