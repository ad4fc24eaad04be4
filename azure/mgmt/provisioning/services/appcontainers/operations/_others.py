# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Operations of ``appcontainers``: ``others``."""

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


class Operations(OperationGroup):
    """The operations of the Microsoft.App provider, as used in role definitions.

    An attribute of the client: ``client.operations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.OperationDetail]:
        """List the operations of the Microsoft.App resource provider.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/operations/list
        """
        return self._list(_rest.OPERATIONS_LIST, options)


class FunctionsExtensionOperations(OperationGroup):
    """Calls to the Functions host of a container app revision.

    An attribute of the client: ``client.functions_extension``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def invoke_functions_host(
        self,
        resource_group_name: str,
        container_app_name: str,
        revision_name: str,
        function_app_name: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Call the Functions host of a container app revision.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param container_app_name: Name of the container app.
        :param revision_name: Name of the revision: app name, two hyphens and a suffix.
        :param function_app_name: Name of the function app.

        REST:
            https://learn.microsoft.com/rest/api/resource-manager/containerapps/functions-extension/invoke-functions-host
        """
        return self._call(
            _rest.FUNCTIONS_EXTENSION_INVOKE_FUNCTIONS_HOST,
            options,
            resource_group_name,
            container_app_name,
            revision_name,
            function_app_name,
        )


class AvailableWorkloadProfilesOperations(OperationGroup):
    """Workload profiles available in a region: get them.

    An attribute of the client: ``client.available_workload_profiles``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.AvailableWorkloadProfile]:
        """List the workload profiles available in a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/available-workload-profiles/get
        """
        return self._list(_rest.AVAILABLE_WORKLOAD_PROFILES_GET, options, location)


class AvailableEnvironmentModesOperations(OperationGroup):
    """Environment modes available in a region: list them.

    An attribute of the client: ``client.available_environment_modes``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.AvailableEnvironmentMode]:
        """List the environment modes available in a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/available-environment-modes/list
        """
        return self._list(_rest.AVAILABLE_ENVIRONMENT_MODES_LIST, options, location)


class BillingMetersOperations(OperationGroup):
    """Billing meters of a region: get them.

    An attribute of the client: ``client.billing_meters``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, location: str, **options: Unpack[RequestOptions]) -> models.BillingMeterCollection:
        """List the billing meters of a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/billing-meters/get
        """
        return self._call(_rest.BILLING_METERS_GET, options, location)


class UsagesOperations(OperationGroup):
    """Usages of Container Apps quota in a region: list them.

    An attribute of the client: ``client.usages``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(self, location: str, **options: Unpack[PagingOptions]) -> ItemPaged[models.Usage]:
        """List the usages of Container Apps quota in a region.

        :param location: Azure region, such as westeurope.

        REST: https://learn.microsoft.com/rest/api/resource-manager/containerapps/usages/list
        """
        return self._list(_rest.USAGES_LIST, options, location)
