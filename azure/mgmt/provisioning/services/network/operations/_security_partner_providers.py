# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``security_partner_providers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _security_partner_providers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class SecurityPartnerProvidersOperations(OperationGroup):
    """Partners' security services in virtual hubs.

    An attribute of the client: ``client.security_partner_providers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, security_partner_provider_name: str, **options: Unpack[RequestOptions]
    ) -> models.SecurityPartnerProvider:
        """Get one security partner provider.

        :param resource_group_name: Name of the resource group.
        :param security_partner_provider_name: Name of the security partner provider.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/get
        """
        return self._call(
            _rest.SECURITY_PARTNER_PROVIDERS_GET, options, resource_group_name, security_partner_provider_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        security_partner_provider_name: str,
        parameters: models.SecurityPartnerProvider | types.SecurityPartnerProviderDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SecurityPartnerProvider]:
        """Create a security partner provider, or update it.

        :param resource_group_name: Name of the resource group.
        :param security_partner_provider_name: Name of the security partner provider.
        :param parameters: Wanted settings of the security partner provider.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/create-or-update
        """
        return self._begin(
            _rest.SECURITY_PARTNER_PROVIDERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            security_partner_provider_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        security_partner_provider_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SecurityPartnerProvider:
        """Replace the tags of a security partner provider.

        :param resource_group_name: Name of the resource group.
        :param security_partner_provider_name: Name of the security partner provider.
        :param parameters: The new tags of the security partner provider; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/update-tags
        """
        return self._call(
            _rest.SECURITY_PARTNER_PROVIDERS_UPDATE_TAGS,
            options,
            resource_group_name,
            security_partner_provider_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, security_partner_provider_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a security partner provider.

        :param resource_group_name: Name of the resource group.
        :param security_partner_provider_name: Name of the security partner provider.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/delete
        """
        return self._begin(
            _rest.SECURITY_PARTNER_PROVIDERS_DELETE, options, resource_group_name, security_partner_provider_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SecurityPartnerProvider]:
        """List the security partner providers of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/list-by-resource-group
        """
        return self._list(_rest.SECURITY_PARTNER_PROVIDERS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.SecurityPartnerProvider]:
        """List all security partner providers of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-partner-providers/list
        """
        return self._list(_rest.SECURITY_PARTNER_PROVIDERS_LIST, options)
