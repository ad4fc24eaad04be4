# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``provider``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _provider as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions
    from .. import models, types
else:
    typed_methods(globals())


class ProviderOperations(OperationGroup):
    """Operations of Microsoft.Web, and the language stacks it offers.

    An attribute of the client: ``client.provider``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list_operations(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.CsmOperationDescription]:
        """List the operations of the Microsoft.Web resource provider.

        REST: https://learn.microsoft.com/rest/api/appservice/provider/list-operations
        """
        return self._list(_rest.PROVIDER_LIST_OPERATIONS, options)

    def get_available_stacks(
        self,
        *,
        os_type_selected: models.ProviderOsTypeSelected | types.ProviderOsTypeSelectedValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ApplicationStackResource]:
        """List the language stacks on offer; the newer lists by kind of app tell more.

        :param os_type_selected: Operating system to list stacks for.

        REST: https://learn.microsoft.com/rest/api/appservice/provider/get-available-stacks
        """
        return self._list(_rest.PROVIDER_GET_AVAILABLE_STACKS, options, os_type_selected)

    def get_function_app_stacks(
        self,
        *,
        stack_os_type: models.ProviderStackOsType | types.ProviderStackOsTypeValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.FunctionAppStack]:
        """List the language stacks on offer for function apps.

        :param stack_os_type: Operating system to list stacks for.

        REST: https://learn.microsoft.com/rest/api/appservice/provider/get-function-app-stacks
        """
        return self._list(_rest.PROVIDER_GET_FUNCTION_APP_STACKS, options, stack_os_type)

    def get_function_app_stacks_for_location(
        self,
        location: str,
        *,
        stack_os_type: models.ProviderStackOsType | types.ProviderStackOsTypeValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.FunctionAppStack]:
        """List the language stacks on offer for function apps in a region.

        :param location: Azure region, such as westeurope.
        :param stack_os_type: Operating system to list stacks for.

        REST: https://learn.microsoft.com/rest/api/appservice/provider/get-function-app-stacks-for-location
        """
        return self._list(_rest.PROVIDER_GET_FUNCTION_APP_STACKS_FOR_LOCATION, options, location, stack_os_type)

    def get_web_app_stacks_for_location(
        self,
        location: str,
        *,
        stack_os_type: models.ProviderStackOsType | types.ProviderStackOsTypeValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WebAppStack]:
        """List the language stacks on offer for web apps in a region.

        :param location: Azure region, such as westeurope.
        :param stack_os_type: Operating system to list stacks for.

        REST: https://learn.microsoft.com/rest/api/appservice/provider/get-web-app-stacks-for-location
        """
        return self._list(_rest.PROVIDER_GET_WEB_APP_STACKS_FOR_LOCATION, options, location, stack_os_type)

    def get_web_app_stacks(
        self,
        *,
        stack_os_type: models.ProviderStackOsType | types.ProviderStackOsTypeValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WebAppStack]:
        """List the language stacks on offer for web apps.

        :param stack_os_type: Operating system to list stacks for.

        REST: https://learn.microsoft.com/rest/api/appservice/provider/get-web-app-stacks
        """
        return self._list(_rest.PROVIDER_GET_WEB_APP_STACKS, options, stack_os_type)

    def get_available_stacks_on_prem(
        self,
        *,
        os_type_selected: models.ProviderOsTypeSelected | types.ProviderOsTypeSelectedValue | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ApplicationStackResource]:
        """List the language stacks on offer to the subscription.

        :param os_type_selected: Operating system to list stacks for.

        REST: https://learn.microsoft.com/rest/api/appservice/provider/get-available-stacks-on-prem
        """
        return self._list(_rest.PROVIDER_GET_AVAILABLE_STACKS_ON_PREM, options, os_type_selected)
