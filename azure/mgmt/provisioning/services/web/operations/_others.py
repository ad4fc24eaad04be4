# Generated from swagger/web/ by "make generate": do not edit.

"""Operations of ``web``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _others as _rest

if TYPE_CHECKING:
    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models
else:
    typed_methods(globals())


class GlobalOperationsOperations(OperationGroup):
    """Deleted web apps of a subscription, and results of its operations.

    An attribute of the client: ``client.global_operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_deleted_web_app(self, deleted_site_id: str, **options: Unpack[RequestOptions]) -> models.DeletedSite:
        """Get a deleted web app of the subscription.

        :param deleted_site_id: ID of the deleted web app, as the list of deleted web apps gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/global/get-deleted-web-app
        """
        return self._call(_rest.GLOBAL_GET_DELETED_WEB_APP, options, deleted_site_id)

    def get_deleted_web_app_snapshots(
        self, deleted_site_id: str, **options: Unpack[RequestOptions]
    ) -> list[models.Snapshot]:
        """List the snapshots a deleted web app can be restored from.

        :param deleted_site_id: ID of the deleted web app, as the list of deleted web apps gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/global/get-deleted-web-app-snapshots
        """
        return self._call(_rest.GLOBAL_GET_DELETED_WEB_APP_SNAPSHOTS, options, deleted_site_id)

    def get_subscription_operation_with_async_response(
        self, location: str, operation_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Get the state of an operation in a region.

        :param location: Azure region, such as westeurope.
        :param operation_id: ID of the operation.

        REST: https://learn.microsoft.com/rest/api/appservice/global/get-subscription-operation-with-async-response
        """
        return self._run(_rest.GLOBAL_GET_SUBSCRIPTION_OPERATION_WITH_ASYNC_RESPONSE, options, location, operation_id)


class DeletedWebAppsOperations(OperationGroup):
    """Deleted web apps that can still be restored.

    An attribute of the client: ``client.deleted_web_apps``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_deleted_web_app_by_location(
        self, location: str, deleted_site_id: str, **options: Unpack[RequestOptions]
    ) -> models.DeletedSite:
        """Get a deleted web app of a region.

        :param location: Azure region, such as westeurope.
        :param deleted_site_id: ID of the deleted web app, as the list of deleted web apps gives it.

        REST: https://learn.microsoft.com/rest/api/appservice/deleted-web-apps/get-deleted-web-app-by-location
        """
        return self._call(_rest.DELETED_WEB_APPS_GET_DELETED_WEB_APP_BY_LOCATION, options, location, deleted_site_id)

    def list_by_location(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedSite]:
        """List the deleted web apps of a region that can still be restored.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/appservice/deleted-web-apps/list-by-location
        """
        return self._list(_rest.DELETED_WEB_APPS_LIST_BY_LOCATION, options, location)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DeletedSite]:
        """List the deleted web apps of the subscription that can still be restored.

        REST: https://learn.microsoft.com/rest/api/appservice/deleted-web-apps/list
        """
        return self._list(_rest.DELETED_WEB_APPS_LIST, options)


class GetUsagesInLocationOperations(OperationGroup):
    """Use of App Service quotas in a region.

    An attribute of the client: ``client.get_usages_in_location``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.CsmUsageQuota]:
        """List what the subscription uses of App Service quotas in a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/appservice/get-usages-in-location/list
        """
        return self._list(_rest.GET_USAGES_IN_LOCATION_LIST, options, location)
