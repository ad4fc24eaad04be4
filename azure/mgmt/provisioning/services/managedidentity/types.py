# Generated from swagger/managedidentity/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``managedidentity``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
IsolationScopeValue: TypeAlias = Literal["None", "Regional"]


class CloudErrorBodyDict(ModelDict, total=False):
    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ProxyResourceDict(ResourceDict, total=False):
    """Stands for ProxyResource."""


class _FederatedIdentityCredentialFlatDict(ProxyResourceDict, total=False):
    issuer: str
    subject: str
    audiences: list[str] | tuple[str, ...]


class _FederatedIdentityCredentialNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.FederatedIdentityCredentialProperties | FederatedIdentityCredentialPropertiesDict]


FederatedIdentityCredentialDict: TypeAlias = (
    _FederatedIdentityCredentialFlatDict | _FederatedIdentityCredentialNestedDict
)


class FederatedIdentityCredentialPropertiesDict(ModelDict, total=False):
    issuer: str
    subject: str
    audiences: list[str] | tuple[str, ...]


class FederatedIdentityCredentialsListResultDict(ModelDict, total=False):
    value: Sequence[models.FederatedIdentityCredential | FederatedIdentityCredentialDict]
    next_link: str


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class _IdentityFlatDict(TrackedResourceDict, total=False):
    isolation_scope: models.IsolationScope | IsolationScopeValue


class _IdentityNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.IdentityProperties | IdentityPropertiesDict]


IdentityDict: TypeAlias = _IdentityFlatDict | _IdentityNestedDict


class IdentityPropertiesDict(ModelDict, total=False):
    isolation_scope: models.IsolationScope | IsolationScopeValue


class _IdentityUpdateFlatDict(ResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    isolation_scope: models.IsolationScope | IsolationScopeValue


class _IdentityUpdateNestedDict(ResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    properties: Required[models.IdentityUpdateProperties | IdentityUpdatePropertiesDict]


IdentityUpdateDict: TypeAlias = _IdentityUpdateFlatDict | _IdentityUpdateNestedDict


class IdentityUpdatePropertiesDict(ModelDict, total=False):
    isolation_scope: models.IsolationScope | IsolationScopeValue


class OperationDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    operation: str
    resource: str
    description: str


class OperationListResultDict(ModelDict, total=False):
    value: Sequence[models.Operation | OperationDict]
    next_link: str


class SystemAssignedIdentityDict(ProxyResourceDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]


class SystemAssignedIdentityPropertiesDict(ModelDict, total=False):
    """Stands for SystemAssignedIdentityProperties."""


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class UserAssignedIdentitiesListResultDict(ModelDict, total=False):
    value: Sequence[models.Identity | IdentityDict]
    next_link: str
