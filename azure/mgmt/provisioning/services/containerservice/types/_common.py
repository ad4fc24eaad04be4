# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Dicts for the models of ``containerservice``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .. import models
    from ._managed_clusters import ErrorDetailDict
else:
    typed(__name__)

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
OSSKUValue: TypeAlias = Literal[
    "Ubuntu",
    "AzureLinux",
    "AzureLinux3",
    "CBLMariner",
    "Windows2019",
    "Windows2022",
    "Ubuntu2204",
    "Windows2025",
    "Ubuntu2404",
    "AzureContainerLinux",
]
OSTypeValue: TypeAlias = Literal["Linux", "Windows"]


class CreationDataDict(ModelDict, total=False):
    source_resource_id: str


class ErrorResponseDict(ModelDict, total=False):
    error: models.ErrorDetail | ErrorDetailDict


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class TagsObjectDict(ModelDict, total=False):
    tags: Mapping[str, str]
