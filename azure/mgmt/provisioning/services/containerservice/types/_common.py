# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Dicts for the models of ``containerservice``, and values of its enums: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from .. import models
    from ._managed_clusters import ErrorDetailDict

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


class CreationDataDict(TypedDict, total=False):
    """Snapshot that something is created from."""

    source_resource_id: str
    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created and last changed a resource, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class TagsObjectDict(TypedDict, total=False):
    """Tags of a resource to change."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]
