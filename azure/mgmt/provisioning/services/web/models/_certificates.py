# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyOnlyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedOrNone
    from .. import models
    from ..types import _certificates as types
    from ..types._common import HostingEnvironmentProfileDict
else:
    typed(__name__)


class Certificate(TrackedResource):
    """A TLS certificate for custom domains."""

    properties: NestedOrNone[CertificateProperties, types.CertificatePropertiesDict] = field(
        "properties", "CertificateProperties", default=None
    )
    """Contents and facts of a TLS certificate."""
    password: str | None = flattened("properties", default=None)
    """Password of the PFX file."""
    friendly_name: str = flattened("properties", init=False)
    """Friendly name of the certificate."""
    subject_name: str = flattened("properties", init=False)
    """Subject of the certificate."""
    host_names: list[str] | None = flattened("properties", default=None)
    """Host names the certificate is for."""
    pfx_blob: bytes | None = flattened("properties", default=None)
    """PFX file with certificate and private key; only sent, never shown."""
    site_name: str = flattened("properties", init=False)
    """Name of the app."""
    self_link: str = flattened("properties", init=False)
    """URL of the certificate itself."""
    issuer: str = flattened("properties", init=False)
    """Who issued the certificate."""
    issue_date: datetime = flattened("properties", init=False)
    """When the certificate was issued."""
    expiration_date: datetime = flattened("properties", init=False)
    """When the certificate expires."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the certificate."""
    valid: bool = flattened("properties", init=False)
    """Whether the certificate is valid."""
    cer_blob: bytes = flattened("properties", init=False)
    """The certificate without private key, as a .cer file."""
    public_key_hash: str = flattened("properties", init=False)
    """Hash of the public key."""
    hosting_environment_profile: Nested[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = flattened(
        "properties", init=False
    )
    """App Service Environment it runs in; none on the shared platform."""
    key_vault_id: str | None = flattened("properties", default=None)
    """Resource ID of the key vault that holds the certificate."""
    key_vault_secret_name: str | None = flattened("properties", default=None)
    """Name of the secret with the certificate in that key vault."""
    key_vault_secret_status: models.KeyVaultSecretStatus | types.KeyVaultSecretStatusValue = flattened(
        "properties", init=False
    )
    """Whether the secret could be read."""
    server_farm_id: str | None = flattened("properties", default=None)
    """Resource ID of the App Service plan the certificate is for."""
    canonical_name: str | None = flattened("properties", default=None)
    """Domain to make a free managed certificate for."""
    domain_validation_method: str | None = flattened("properties", default=None)
    """How the domain of a managed certificate is validated."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class CertificatePatchResource(ProxyOnlyResource):
    """Settings of a certificate to change."""

    properties: NestedOrNone[CertificatePatchResourceProperties, types.CertificatePatchResourcePropertiesDict] = field(
        "properties", "CertificatePatchResourceProperties", default=None
    )
    """Settings to change."""
    password: str = flattened("properties", init=False)
    """Password of the PFX file."""
    friendly_name: str = flattened("properties", init=False)
    """Friendly name of the certificate."""
    subject_name: str = flattened("properties", init=False)
    """Subject of the certificate."""
    host_names: list[str] | None = flattened("properties", default=None)
    """Host names the certificate is for."""
    pfx_blob: bytes | None = flattened("properties", default=None)
    """PFX file with certificate and private key; only sent, never shown."""
    site_name: str = flattened("properties", init=False)
    """Name of the app."""
    self_link: str = flattened("properties", init=False)
    """URL of the certificate itself."""
    issuer: str = flattened("properties", init=False)
    """Who issued the certificate."""
    issue_date: datetime = flattened("properties", init=False)
    """When the certificate was issued."""
    expiration_date: datetime = flattened("properties", init=False)
    """When the certificate expires."""
    thumbprint: str = flattened("properties", init=False)
    """Thumbprint of the certificate."""
    valid: bool = flattened("properties", init=False)
    """Whether the certificate is valid."""
    cer_blob: bytes = flattened("properties", init=False)
    """The certificate without private key, as a .cer file."""
    public_key_hash: str = flattened("properties", init=False)
    """Hash of the public key."""
    hosting_environment_profile: Nested[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = flattened(
        "properties", init=False
    )
    """App Service Environment it runs in; none on the shared platform."""
    key_vault_id: str | None = flattened("properties", default=None)
    """Resource ID of the key vault that holds the certificate."""
    key_vault_secret_name: str | None = flattened("properties", default=None)
    """Name of the secret with the certificate in that key vault."""
    key_vault_secret_status: models.KeyVaultSecretStatus | types.KeyVaultSecretStatusValue = flattened(
        "properties", init=False
    )
    """Whether the secret could be read."""
    server_farm_id: str | None = flattened("properties", default=None)
    """Resource ID of the App Service plan the certificate is for."""
    canonical_name: str | None = flattened("properties", default=None)
    """Domain to make a free managed certificate for."""
    domain_validation_method: str | None = flattened("properties", default=None)
    """How the domain of a managed certificate is validated."""


class CertificatePatchResourceProperties(Model):
    """Contents of a TLS certificate to change."""

    password: str = read_only("password", secret=True)
    """Password of the PFX file."""
    friendly_name: str = read_only("friendlyName")
    """Friendly name of the certificate."""
    subject_name: str = read_only("subjectName")
    """Subject of the certificate."""
    host_names: list[str] | None = field("hostNames", "[str]", default=None)
    """Host names the certificate is for."""
    pfx_blob: bytes | None = field("pfxBlob", "bytearray", default=None, secret=True)
    """PFX file with certificate and private key; only sent, never shown."""
    site_name: str = read_only("siteName")
    """Name of the app."""
    self_link: str = read_only("selfLink")
    """URL of the certificate itself."""
    issuer: str = read_only("issuer")
    """Who issued the certificate."""
    issue_date: datetime = read_only("issueDate", "iso-8601")
    """When the certificate was issued."""
    expiration_date: datetime = read_only("expirationDate", "iso-8601")
    """When the certificate expires."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the certificate."""
    valid: bool = read_only("valid", "bool")
    """Whether the certificate is valid."""
    cer_blob: bytes = read_only("cerBlob", "bytearray")
    """The certificate without private key, as a .cer file."""
    public_key_hash: str = read_only("publicKeyHash")
    """Hash of the public key."""
    hosting_environment_profile: Nested[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = read_only(
        "hostingEnvironmentProfile", "HostingEnvironmentProfile"
    )
    """App Service Environment it runs in; none on the shared platform."""
    key_vault_id: str | None = field("keyVaultId", default=None)
    """Resource ID of the key vault that holds the certificate."""
    key_vault_secret_name: str | None = field("keyVaultSecretName", default=None)
    """Name of the secret with the certificate in that key vault."""
    key_vault_secret_status: models.KeyVaultSecretStatus | types.KeyVaultSecretStatusValue = read_only(
        "keyVaultSecretStatus", "KeyVaultSecretStatus"
    )
    """Whether the secret could be read."""
    server_farm_id: str | None = field("serverFarmId", default=None)
    """Resource ID of the App Service plan the certificate is for."""
    canonical_name: str | None = field("canonicalName", default=None)
    """Domain to make a free managed certificate for."""
    domain_validation_method: str | None = field("domainValidationMethod", default=None)
    """How the domain of a managed certificate is validated."""


class CertificateProperties(Model):
    """Contents and facts of a TLS certificate."""

    password: str | None = field("password", default=None, secret=True)
    """Password of the PFX file."""
    friendly_name: str = read_only("friendlyName")
    """Friendly name of the certificate."""
    subject_name: str = read_only("subjectName")
    """Subject of the certificate."""
    host_names: list[str] | None = field("hostNames", "[str]", default=None)
    """Host names the certificate is for."""
    pfx_blob: bytes | None = field("pfxBlob", "bytearray", default=None, secret=True)
    """PFX file with certificate and private key; only sent, never shown."""
    site_name: str = read_only("siteName")
    """Name of the app."""
    self_link: str = read_only("selfLink")
    """URL of the certificate itself."""
    issuer: str = read_only("issuer")
    """Who issued the certificate."""
    issue_date: datetime = read_only("issueDate", "iso-8601")
    """When the certificate was issued."""
    expiration_date: datetime = read_only("expirationDate", "iso-8601")
    """When the certificate expires."""
    thumbprint: str = read_only("thumbprint")
    """Thumbprint of the certificate."""
    valid: bool = read_only("valid", "bool")
    """Whether the certificate is valid."""
    cer_blob: bytes = read_only("cerBlob", "bytearray")
    """The certificate without private key, as a .cer file."""
    public_key_hash: str = read_only("publicKeyHash")
    """Hash of the public key."""
    hosting_environment_profile: Nested[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = read_only(
        "hostingEnvironmentProfile", "HostingEnvironmentProfile"
    )
    """App Service Environment it runs in; none on the shared platform."""
    key_vault_id: str | None = field("keyVaultId", default=None)
    """Resource ID of the key vault that holds the certificate."""
    key_vault_secret_name: str | None = field("keyVaultSecretName", default=None)
    """Name of the secret with the certificate in that key vault."""
    key_vault_secret_status: models.KeyVaultSecretStatus | types.KeyVaultSecretStatusValue = read_only(
        "keyVaultSecretStatus", "KeyVaultSecretStatus"
    )
    """Whether the secret could be read."""
    server_farm_id: str | None = field("serverFarmId", default=None)
    """Resource ID of the App Service plan the certificate is for."""
    canonical_name: str | None = field("canonicalName", default=None)
    """Domain to make a free managed certificate for."""
    domain_validation_method: str | None = field("domainValidationMethod", default=None)
    """How the domain of a managed certificate is validated."""
