# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Operations of ``containerservice``: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _snapshots as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class SnapshotsOperations(OperationGroup):
    """Node pool snapshots: create, change, delete, get and list them.

    An attribute of the client: ``client.snapshots``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]) -> models.Snapshot:
        """Get one node pool snapshot.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/snapshots/get
        """
        return self._call(_rest.SNAPSHOTS_GET, options, resource_group_name, resource_name)

    def create_or_update(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.Snapshot | types.SnapshotDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Snapshot:
        """Take a snapshot of an agent pool's configuration, or update it.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param parameters: Wanted settings of the node pool snapshot.

        REST: https://learn.microsoft.com/rest/api/aks/snapshots/create-or-update
        """
        return self._call(_rest.SNAPSHOTS_CREATE_OR_UPDATE, options, resource_group_name, resource_name, parameters)

    def update_tags(
        self,
        resource_group_name: str,
        resource_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.Snapshot:
        """Change the tags of a node pool snapshot.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.
        :param parameters: The new tags of the node pool snapshot.

        REST: https://learn.microsoft.com/rest/api/aks/snapshots/update-tags
        """
        return self._call(_rest.SNAPSHOTS_UPDATE_TAGS, options, resource_group_name, resource_name, parameters)

    def delete(self, resource_group_name: str, resource_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a node pool snapshot.

        :param resource_group_name: Name of the resource group, without regard to case.
        :param resource_name: Name of the managed cluster.

        REST: https://learn.microsoft.com/rest/api/aks/snapshots/delete
        """
        return self._run(_rest.SNAPSHOTS_DELETE, options, resource_group_name, resource_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Snapshot]:
        """List the node pool snapshots of one resource group.

        :param resource_group_name: Name of the resource group, without regard to case.

        REST: https://learn.microsoft.com/rest/api/aks/snapshots/list-by-resource-group
        """
        return self._list(_rest.SNAPSHOTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Snapshot]:
        """List all node pool snapshots of the subscription.

        REST: https://learn.microsoft.com/rest/api/aks/snapshots/list
        """
        return self._list(_rest.SNAPSHOTS_LIST, options)
