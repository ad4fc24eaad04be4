# Generated from swagger/sql/ by "make generate": do not edit.

"""Operations of ``sql``: ``workload_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _workload_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class WorkloadClassifiersOperations(OperationGroup):
    """Workload classifiers of a workload group: create, change, delete, get and list them.

    An attribute of the client: ``client.workload_classifiers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        workload_classifier_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkloadClassifier:
        """Get one workload classifier of a workload group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param workload_classifier_name: Name of the workload classifier.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/get
        """
        return self._call(
            _rest.WORKLOAD_CLASSIFIERS_GET,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            workload_classifier_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        workload_classifier_name: str,
        parameters: models.WorkloadClassifier | types.WorkloadClassifierDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WorkloadClassifier]:
        """Create a workload classifier of a workload group, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param workload_classifier_name: Name of the workload classifier.
        :param parameters: Wanted settings of the workload classifier.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/create-or-update
        """
        return self._begin(
            _rest.WORKLOAD_CLASSIFIERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            workload_classifier_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        workload_classifier_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a workload classifier of a workload group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param workload_classifier_name: Name of the workload classifier.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/delete
        """
        return self._begin(
            _rest.WORKLOAD_CLASSIFIERS_DELETE,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            workload_classifier_name,
        )

    def list_by_workload_group(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.WorkloadClassifier]:
        """List the workload classifiers of a workload group.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.

        REST: https://learn.microsoft.com/rest/api/sql/workload-classifiers/list-by-workload-group
        """
        return self._list(
            _rest.WORKLOAD_CLASSIFIERS_LIST_BY_WORKLOAD_GROUP,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
        )


class WorkloadGroupsOperations(OperationGroup):
    """Workload groups of a data warehouse: create, change, delete, get and list them.

    An attribute of the client: ``client.workload_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.WorkloadGroup:
        """Get one workload group of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/get
        """
        return self._call(
            _rest.WORKLOAD_GROUPS_GET, options, resource_group_name, server_name, database_name, workload_group_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        parameters: models.WorkloadGroup | types.WorkloadGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.WorkloadGroup]:
        """Create a workload group of a data warehouse, or update it in place.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.
        :param parameters: Wanted settings of the workload group.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/create-or-update
        """
        return self._begin(
            _rest.WORKLOAD_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            server_name,
            database_name,
            workload_group_name,
            parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        server_name: str,
        database_name: str,
        workload_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a workload group of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.
        :param workload_group_name: Name of the workload group.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/delete
        """
        return self._begin(
            _rest.WORKLOAD_GROUPS_DELETE, options, resource_group_name, server_name, database_name, workload_group_name
        )

    def list_by_database(
        self, resource_group_name: str, server_name: str, database_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.WorkloadGroup]:
        """List the workload groups of a data warehouse.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param server_name: Name of the SQL server, unique in all of Azure.
        :param database_name: Name of the database.

        REST: https://learn.microsoft.com/rest/api/sql/workload-groups/list-by-database
        """
        return self._list(
            _rest.WORKLOAD_GROUPS_LIST_BY_DATABASE, options, resource_group_name, server_name, database_name
        )
