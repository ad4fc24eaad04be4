# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _snapshots as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class SnapshotsOperations(OperationGroup):
    """Snapshots: read-only copies of managed disks at one moment.

    An attribute of the client: ``client.snapshots``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(self, resource_group_name: str, snapshot_name: str, **options: Unpack[RequestOptions]) -> models.Snapshot:
        """Get one snapshot.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/get
        """
        return self._call(_rest.SNAPSHOTS_GET, options, resource_group_name, snapshot_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        snapshot_name: str,
        snapshot: models.Snapshot | types.SnapshotDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Snapshot]:
        """Create a snapshot of a disk, or copy one, full or incremental; or update it in place.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.
        :param snapshot: Wanted settings of the snapshot.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/create-or-update
        """
        return self._begin(_rest.SNAPSHOTS_CREATE_OR_UPDATE, options, resource_group_name, snapshot_name, snapshot)

    def begin_update(
        self,
        resource_group_name: str,
        snapshot_name: str,
        snapshot: models.SnapshotUpdate | types.SnapshotUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Snapshot]:
        """Change some settings of a snapshot.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.
        :param snapshot: Changes to the snapshot; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/update
        """
        return self._begin(_rest.SNAPSHOTS_UPDATE, options, resource_group_name, snapshot_name, snapshot)

    def begin_delete(
        self, resource_group_name: str, snapshot_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a snapshot; disks made from it stay.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/delete
        """
        return self._begin(_rest.SNAPSHOTS_DELETE, options, resource_group_name, snapshot_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.Snapshot]:
        """List the snapshots of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/list-by-resource-group
        """
        return self._list(_rest.SNAPSHOTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.Snapshot]:
        """List all snapshots of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/list
        """
        return self._list(_rest.SNAPSHOTS_LIST, options)

    def begin_grant_access(
        self,
        resource_group_name: str,
        snapshot_name: str,
        grant_access_data: models.GrantAccessData | types.GrantAccessDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AccessUri]:
        """Open a snapshot for download by a time-limited SAS URI.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.
        :param grant_access_data: Kind of access and how long it lasts.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/grant-access
        """
        return self._begin(_rest.SNAPSHOTS_GRANT_ACCESS, options, resource_group_name, snapshot_name, grant_access_data)

    def begin_revoke_access(
        self, resource_group_name: str, snapshot_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Revoke the SAS access granted to a snapshot; its links stop working.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/revoke-access
        """
        return self._begin(_rest.SNAPSHOTS_REVOKE_ACCESS, options, resource_group_name, snapshot_name)

    def begin_update_immutability_policy(
        self,
        resource_group_name: str,
        snapshot_name: str,
        immutability_policy_data: models.ImmutabilityPolicyData | types.ImmutabilityPolicyDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Snapshot]:
        """Set or change the immutability policy of a snapshot, or take it away while it is unlocked.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.
        :param immutability_policy_data: Type and duration of the immutability policy.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/update-immutability-policy
        """
        return self._begin(
            _rest.SNAPSHOTS_UPDATE_IMMUTABILITY_POLICY,
            options,
            resource_group_name,
            snapshot_name,
            immutability_policy_data,
        )

    def begin_update_immutability_policy_lock(
        self,
        resource_group_name: str,
        snapshot_name: str,
        immutability_policy_data: models.ImmutabilityPolicyLockData | types.ImmutabilityPolicyLockDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Snapshot]:
        """Lock the immutability policy of a snapshot, or extend a locked one.

        :param resource_group_name: Name of the resource group.
        :param snapshot_name: Name of the snapshot.
        :param immutability_policy_data: Type and duration of the locked immutability policy.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/update-immutability-policy-lock
        """
        return self._begin(
            _rest.SNAPSHOTS_UPDATE_IMMUTABILITY_POLICY_LOCK,
            options,
            resource_group_name,
            snapshot_name,
            immutability_policy_data,
        )
