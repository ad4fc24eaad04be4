# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Operations of ``web``: ``global_operations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.client import OperationGroup
from .._rest import _global_operations as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.options import PagingOptions, RequestOptions
    from .. import models


class GlobalOperationsOperations(OperationGroup):
    """Deleted web apps of a subscription, and results of its operations.

    An attribute of the client: ``client.global_operations``.
    """

    def get_deleted_web_app(self, deleted_site_id: str, **options: Unpack[RequestOptions]) -> models.DeletedSite:
        """Get a deleted web app of the subscription.

        :param deleted_site_id: ID of the deleted web app, as the list of deleted web apps gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DeletedSite``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/global/get-deleted-web-app
        """
        return self._call(_rest.GLOBAL_GET_DELETED_WEB_APP, options, deleted_site_id)

    def get_deleted_web_app_snapshots(
        self, deleted_site_id: str, **options: Unpack[RequestOptions]
    ) -> list[models.Snapshot]:
        """List the snapshots a deleted web app can be restored from.

        :param deleted_site_id: ID of the deleted web app, as the list of deleted web apps gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: List of ``Snapshot``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/global/get-deleted-web-app-snapshots
        """
        return self._call(_rest.GLOBAL_GET_DELETED_WEB_APP_SNAPSHOTS, options, deleted_site_id)

    def get_subscription_operation_with_async_response(
        self, location: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Get the state of an operation in a region.

        :param location: Azure region, such as westeurope.
        :param operation_id: ID of the operation.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/global/get-subscription-operation-with-async-response
        """
        self._call(_rest.GLOBAL_GET_SUBSCRIPTION_OPERATION_WITH_ASYNC_RESPONSE, options, location, operation_id)


class DeletedWebAppsOperations(OperationGroup):
    """Deleted web apps that can still be restored.

    An attribute of the client: ``client.deleted_web_apps``.
    """

    def get_deleted_web_app_by_location(
        self, location: str, deleted_site_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeletedSite:
        """Get a deleted web app of a region.

        :param location: Azure region, such as westeurope.
        :param deleted_site_id: ID of the deleted web app, as the list of deleted web apps gives it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``DeletedSite``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/deleted-web-apps/get-deleted-web-app-by-location
        """
        return self._call(_rest.DELETED_WEB_APPS_GET_DELETED_WEB_APP_BY_LOCATION, options, location, deleted_site_id)

    def list_by_location(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedSite]:
        """List the deleted web apps of a region that can still be restored.

        :param location: Azure region, such as westeurope.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DeletedSite`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/deleted-web-apps/list-by-location
        """
        return self._list(_rest.DELETED_WEB_APPS_LIST_BY_LOCATION, options, location)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedSite]:
        """List the deleted web apps of the subscription that can still be restored.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``DeletedSite`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/appservice/deleted-web-apps/list
        """
        return self._list(_rest.DELETED_WEB_APPS_LIST, options)
