# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

KeyVaultSecretStatusValue: TypeAlias = Literal[
    "Initialized",
    "WaitingOnCertificateOrder",
    "Succeeded",
    "CertificateOrderFailed",
    "OperationNotPermittedOnKeyVault",
    "AzureServiceUnauthorizedToAccessKeyVault",
    "KeyVaultDoesNotExist",
    "KeyVaultSecretDoesNotExist",
    "UnknownError",
    "ExternalPrivateKey",
    "Unknown",
]


class _CertificateFlatDict(TrackedResourceDict, total=False):
    """A TLS certificate for custom domains."""

    kind: str
    password: str
    host_names: Sequence[str]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str


class _CertificateNestedDict(TrackedResourceDict, total=False):
    """A TLS certificate for custom domains."""

    properties: Required[models.CertificateProperties | CertificatePropertiesDict]
    kind: str


CertificateDict: TypeAlias = _CertificateFlatDict | _CertificateNestedDict


class _CertificatePatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Settings of a certificate to change."""

    host_names: Sequence[str]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str


class _CertificatePatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """Settings of a certificate to change."""

    properties: Required[models.CertificatePatchResourceProperties | CertificatePatchResourcePropertiesDict]


CertificatePatchResourceDict: TypeAlias = _CertificatePatchResourceFlatDict | _CertificatePatchResourceNestedDict


class CertificatePatchResourcePropertiesDict(TypedDict, total=False):
    """Contents of a TLS certificate to change."""

    host_names: Sequence[str]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str
    additional_properties: Mapping[str, Any]


class CertificatePropertiesDict(TypedDict, total=False):
    """Contents and facts of a TLS certificate."""

    password: str
    host_names: Sequence[str]
    pfx_blob: bytes
    key_vault_id: str
    key_vault_secret_name: str
    server_farm_id: str
    canonical_name: str
    domain_validation_method: str
    additional_properties: Mapping[str, Any]
