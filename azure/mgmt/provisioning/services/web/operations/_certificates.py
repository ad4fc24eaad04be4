# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``certificates``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _certificates as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class CertificatesOperations(OperationGroup):
    """TLS certificates for custom domains, in a resource group of their own.

    An attribute of the client: ``client.certificates``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> models.Certificate:
        """Get a certificate, without its private key.

        :param resource_group_name: Name of the resource group that holds the certificate.
        :param name: Name of the certificate resource.

        REST: https://learn.microsoft.com/rest/api/appservice/certificates/get
        """
        return self._call(_rest.CERTIFICATES_GET, options, resource_group_name, name)

    def create_or_update(
        self,
        resource_group_name: str,
        name: str,
        certificate_envelope: models.Certificate | types.CertificateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Create a certificate from a PFX file, a Key Vault secret or as a free managed one, or update it.

        :param resource_group_name: Name of the resource group that holds the certificate.
        :param name: Name of the certificate resource.
        :param certificate_envelope: The certificate, or where to find it, and its settings.

        REST: https://learn.microsoft.com/rest/api/appservice/certificates/create-or-update
        """
        return self._call(_rest.CERTIFICATES_CREATE_OR_UPDATE, options, resource_group_name, name, certificate_envelope)

    def update(
        self,
        resource_group_name: str,
        name: str,
        certificate_envelope: models.CertificatePatchResource | types.CertificatePatchResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Certificate:
        """Change a certificate.

        :param resource_group_name: Name of the resource group that holds the certificate.
        :param name: Name of the certificate resource.
        :param certificate_envelope: The certificate, or where to find it, and its settings.

        REST: https://learn.microsoft.com/rest/api/appservice/certificates/update
        """
        return self._call(_rest.CERTIFICATES_UPDATE, options, resource_group_name, name, certificate_envelope)

    def delete(self, resource_group_name: str, name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a certificate; it must not be in use by a binding.

        :param resource_group_name: Name of the resource group that holds the certificate.
        :param name: Name of the certificate resource.

        REST: https://learn.microsoft.com/rest/api/appservice/certificates/delete
        """
        return self._run(_rest.CERTIFICATES_DELETE, options, resource_group_name, name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Certificate]:
        """List the certificates of one resource group.

        :param resource_group_name: Name of the resource group that holds the certificate.

        REST: https://learn.microsoft.com/rest/api/appservice/certificates/list-by-resource-group
        """
        return self._list(_rest.CERTIFICATES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, *, filter: str | None = None, **options: Unpack[PagingOptions]) -> ItemPaged[models.Certificate]:
        """List the certificates of the subscription.

        :param filter: OData filter on the results.

        REST: https://learn.microsoft.com/rest/api/appservice/certificates/list
        """
        return self._list(_rest.CERTIFICATES_LIST, options, filter)
