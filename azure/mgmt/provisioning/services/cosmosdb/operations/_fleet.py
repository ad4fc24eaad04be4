# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Operations of ``cosmosdb``: ``fleet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _fleet as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class FleetOperations(OperationGroup):
    """Cosmos DB fleets: create, change, delete, get and list them.

    An attribute of the client: ``client.fleet``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, fleet_name: str, **options: Unpack[RequestOptions]) -> models.FleetResource:
        """Get one Cosmos DB fleet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleet/get
        """
        return self._call(_rest.FLEET_GET, options, resource_group_name, fleet_name)

    def create(
        self,
        resource_group_name: str,
        fleet_name: str,
        body: models.FleetResource | types.FleetResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FleetResource:
        """Create a Cosmos DB fleet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param body: Wanted settings of the Cosmos DB fleet.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleet/create
        """
        return self._call(_rest.FLEET_CREATE, options, resource_group_name, fleet_name, body)

    def update(
        self,
        resource_group_name: str,
        fleet_name: str,
        body: models.FleetResourceUpdate | types.FleetResourceUpdateDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FleetResource:
        """Change some settings of a Cosmos DB fleet; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param body: Settings of the Cosmos DB fleet to change.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleet/update
        """
        return self._call(_rest.FLEET_UPDATE, options, resource_group_name, fleet_name, body)

    def begin_delete(
        self, resource_group_name: str, fleet_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a Cosmos DB fleet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleet/delete
        """
        return self._begin(_rest.FLEET_DELETE, options, resource_group_name, fleet_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FleetResource]:
        """List the Cosmos DB fleets of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleet/list-by-resource-group
        """
        return self._list(_rest.FLEET_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.FleetResource]:
        """List all Cosmos DB fleets of the subscription.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleet/list
        """
        return self._list(_rest.FLEET_LIST, options)


class FleetspaceOperations(OperationGroup):
    """Fleetspaces of a Cosmos DB fleet: create, change, delete, get and list them.

    An attribute of the client: ``client.fleetspace``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, fleet_name: str, fleetspace_name: str, **options: Unpack[RequestOptions]
    ) -> models.FleetspaceResource:
        """Get one fleetspace of a Cosmos DB fleet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace/get
        """
        return self._call(_rest.FLEETSPACE_GET, options, resource_group_name, fleet_name, fleetspace_name)

    def begin_create(
        self,
        resource_group_name: str,
        fleet_name: str,
        fleetspace_name: str,
        body: models.FleetspaceResource | types.FleetspaceResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FleetspaceResource]:
        """Create a fleetspace of a Cosmos DB fleet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.
        :param body: Wanted settings of the fleetspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace/create
        """
        return self._begin(_rest.FLEETSPACE_CREATE, options, resource_group_name, fleet_name, fleetspace_name, body)

    def begin_update(
        self,
        resource_group_name: str,
        fleet_name: str,
        fleetspace_name: str,
        body: models.FleetspaceUpdate | types.FleetspaceUpdateDict | IO[bytes] | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FleetspaceResource]:
        """Change some settings of a fleetspace of a Cosmos DB fleet; those left out stay as they are.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.
        :param body: Settings of the fleetspace to change.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace/update
        """
        return self._begin(_rest.FLEETSPACE_UPDATE, options, resource_group_name, fleet_name, fleetspace_name, body)

    def begin_delete(
        self, resource_group_name: str, fleet_name: str, fleetspace_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a fleetspace of a Cosmos DB fleet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace/delete
        """
        return self._begin(_rest.FLEETSPACE_DELETE, options, resource_group_name, fleet_name, fleetspace_name)

    def list(
        self, resource_group_name: str, fleet_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FleetspaceResource]:
        """List the fleetspaces of a Cosmos DB fleet.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace/list
        """
        return self._list(_rest.FLEETSPACE_LIST, options, resource_group_name, fleet_name)


class FleetspaceAccountOperations(OperationGroup):
    """Accounts of a fleetspace: create, delete, get and list them.

    An attribute of the client: ``client.fleetspace_account``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        fleet_name: str,
        fleetspace_name: str,
        fleetspace_account_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.FleetspaceAccountResource:
        """Get one account of a fleetspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.
        :param fleetspace_account_name: Name of the account within the fleetspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace-account/get
        """
        return self._call(
            _rest.FLEETSPACE_ACCOUNT_GET,
            options,
            resource_group_name,
            fleet_name,
            fleetspace_name,
            fleetspace_account_name,
        )

    def begin_create(
        self,
        resource_group_name: str,
        fleet_name: str,
        fleetspace_name: str,
        fleetspace_account_name: str,
        body: models.FleetspaceAccountResource | types.FleetspaceAccountResourceDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.FleetspaceAccountResource]:
        """Put a Cosmos DB account into a fleetspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.
        :param fleetspace_account_name: Name of the account within the fleetspace.
        :param body: Wanted settings of the account.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace-account/create
        """
        return self._begin(
            _rest.FLEETSPACE_ACCOUNT_CREATE,
            options,
            resource_group_name,
            fleet_name,
            fleetspace_name,
            fleetspace_account_name,
            body,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        fleet_name: str,
        fleetspace_name: str,
        fleetspace_account_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Take a Cosmos DB account out of a fleetspace; the account itself stays.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.
        :param fleetspace_account_name: Name of the account within the fleetspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace-account/delete
        """
        return self._begin(
            _rest.FLEETSPACE_ACCOUNT_DELETE,
            options,
            resource_group_name,
            fleet_name,
            fleetspace_name,
            fleetspace_account_name,
        )

    def list(
        self, resource_group_name: str, fleet_name: str, fleetspace_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.FleetspaceAccountResource]:
        """List the accounts of a fleetspace.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param fleet_name: Name of the fleet.
        :param fleetspace_name: Name of the fleetspace.

        REST: https://learn.microsoft.com/rest/api/cosmos-db-resource-provider/fleetspace-account/list
        """
        return self._list(_rest.FLEETSPACE_ACCOUNT_LIST, options, resource_group_name, fleet_name, fleetspace_name)
