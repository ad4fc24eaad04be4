# Generated from swagger/managedidentity/managedidentity.json (2024-11-30, sha256 bdfcf189a1c5).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``managedidentity``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
IsolationScopeValue: TypeAlias = Literal["None", "Regional"]


class CloudErrorBodyDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: str
    message: str
    target: str
    details: Sequence[models.CloudErrorBody | CloudErrorBodyDict]
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of all resources: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Base of resources that have no region and tags of their own."""


class _FederatedIdentityCredentialFlatDict(ProxyResourceDict, total=False):
    """Trust of a user-assigned identity in the tokens of one outside issuer and subject."""

    issuer: str
    subject: str
    audiences: Sequence[str]


class _FederatedIdentityCredentialNestedDict(ProxyResourceDict, total=False):
    """Trust of a user-assigned identity in the tokens of one outside issuer and subject."""

    properties: Required[models.FederatedIdentityCredentialProperties | FederatedIdentityCredentialPropertiesDict]


FederatedIdentityCredentialDict: TypeAlias = (
    _FederatedIdentityCredentialFlatDict | _FederatedIdentityCredentialNestedDict
)


class FederatedIdentityCredentialPropertiesDict(TypedDict, total=False):
    """Issuer, subject and audiences of trusted tokens."""

    issuer: str
    subject: str
    audiences: Sequence[str]
    additional_properties: Mapping[str, Any]


class FederatedIdentityCredentialsListResultDict(TypedDict, total=False):
    """One page of federated identity credentials."""

    value: Sequence[models.FederatedIdentityCredential | FederatedIdentityCredentialDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Base of resources that have a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class _IdentityFlatDict(TrackedResourceDict, total=False):
    """A user-assigned identity, to be attached to resources and given roles."""

    isolation_scope: models.IsolationScope | IsolationScopeValue


class _IdentityNestedDict(TrackedResourceDict, total=False):
    """A user-assigned identity, to be attached to resources and given roles."""

    properties: Required[models.IdentityProperties | IdentityPropertiesDict]


IdentityDict: TypeAlias = _IdentityFlatDict | _IdentityNestedDict


class IdentityPropertiesDict(TypedDict, total=False):
    """Principal ID, client ID and tenant of a user-assigned identity."""

    isolation_scope: models.IsolationScope | IsolationScopeValue
    additional_properties: Mapping[str, Any]


class _IdentityUpdateFlatDict(ResourceDict, total=False):
    """Tags and settings of a user-assigned identity to change."""

    location: str
    tags: Mapping[str, str]
    isolation_scope: models.IsolationScope | IsolationScopeValue


class _IdentityUpdateNestedDict(ResourceDict, total=False):
    """Tags and settings of a user-assigned identity to change."""

    location: str
    tags: Mapping[str, str]
    properties: Required[models.IdentityUpdateProperties | IdentityUpdatePropertiesDict]


IdentityUpdateDict: TypeAlias = _IdentityUpdateFlatDict | _IdentityUpdateNestedDict


class IdentityUpdatePropertiesDict(TypedDict, total=False):
    """Properties of a user-assigned identity to change."""

    isolation_scope: models.IsolationScope | IsolationScopeValue
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    operation: str
    resource: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationListResultDict(TypedDict, total=False):
    """Operations of the resource provider."""

    value: Sequence[models.Operation | OperationDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class SystemAssignedIdentityDict(ProxyResourceDict, total=False):
    """The system-assigned identity of a resource."""

    location: Required[str]
    tags: Mapping[str, str]


class SystemAssignedIdentityPropertiesDict(TypedDict, total=False):
    """Principal ID, client ID and tenant of a system-assigned identity."""

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


class UserAssignedIdentitiesListResultDict(TypedDict, total=False):
    """One page of user-assigned identities."""

    value: Sequence[models.Identity | IdentityDict]
    next_link: str
    additional_properties: Mapping[str, Any]
