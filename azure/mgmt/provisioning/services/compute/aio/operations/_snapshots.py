# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``snapshots``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _snapshots as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class SnapshotsOperations(AsyncOperationGroup):
    """Snapshots: read-only copies of managed disks at one moment.

    An attribute of the client: ``client.snapshots``.
    """

    async def get(
        self, resource_group_name: str, snapshot_name: str, **options: Unpack[RequestOptions]
    ) -> models.Snapshot:
        """Get one snapshot.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``Snapshot``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/get
        """
        return await self._call(_rest.SNAPSHOTS_GET, options, resource_group_name, snapshot_name)

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        snapshot_name: str,
        snapshot: models.Snapshot | types.SnapshotDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Snapshot]:
        """Create a snapshot of a disk, or copy one, full or incremental; or update it in place.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param snapshot: Wanted settings of the snapshot.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Snapshot``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/create-or-update
        """
        return await self._begin(
            _rest.SNAPSHOTS_CREATE_OR_UPDATE, options, resource_group_name, snapshot_name, snapshot
        )

    async def begin_update(
        self,
        resource_group_name: str,
        snapshot_name: str,
        snapshot: models.SnapshotUpdate | types.SnapshotUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Snapshot]:
        """Change some settings of a snapshot.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param snapshot: Changes to the snapshot; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Snapshot``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/update
        """
        return await self._begin(_rest.SNAPSHOTS_UPDATE, options, resource_group_name, snapshot_name, snapshot)

    async def begin_delete(
        self, resource_group_name: str, snapshot_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a snapshot; disks made from it stay.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/delete
        """
        return await self._begin(_rest.SNAPSHOTS_DELETE, options, resource_group_name, snapshot_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.Snapshot]:
        """List the snapshots of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Snapshot`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/list-by-resource-group
        """
        return self._list(_rest.SNAPSHOTS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.Snapshot]:
        """List all snapshots of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``Snapshot`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/list
        """
        return self._list(_rest.SNAPSHOTS_LIST, options)

    async def begin_grant_access(
        self,
        resource_group_name: str,
        snapshot_name: str,
        grant_access_data: models.GrantAccessData | types.GrantAccessDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.AccessUri]:
        """Open a snapshot for download by a time-limited SAS URI.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param grant_access_data: Kind of access and how long it lasts.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``AccessUri``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/grant-access
        """
        return await self._begin(
            _rest.SNAPSHOTS_GRANT_ACCESS, options, resource_group_name, snapshot_name, grant_access_data
        )

    async def begin_revoke_access(
        self, resource_group_name: str, snapshot_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Revoke the SAS access granted to a snapshot; its links stop working.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/revoke-access
        """
        return await self._begin(_rest.SNAPSHOTS_REVOKE_ACCESS, options, resource_group_name, snapshot_name)

    async def begin_update_immutability_policy(
        self,
        resource_group_name: str,
        snapshot_name: str,
        immutability_policy_data: models.ImmutabilityPolicyData | types.ImmutabilityPolicyDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Snapshot]:
        """Set or change the immutability policy of a snapshot, or take it away while it is unlocked.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param immutability_policy_data: Type and duration of the immutability policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Snapshot``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/update-immutability-policy
        """
        return await self._begin(
            _rest.SNAPSHOTS_UPDATE_IMMUTABILITY_POLICY,
            options,
            resource_group_name,
            snapshot_name,
            immutability_policy_data,
        )

    async def begin_update_immutability_policy_lock(
        self,
        resource_group_name: str,
        snapshot_name: str,
        immutability_policy_data: models.ImmutabilityPolicyLockData | types.ImmutabilityPolicyLockDataDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.Snapshot]:
        """Lock the immutability policy of a snapshot, or extend a locked one.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param snapshot_name: Name of the snapshot.
        :param immutability_policy_data: Type and duration of the locked immutability policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``Snapshot``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/snapshots/update-immutability-policy-lock
        """
        return await self._begin(
            _rest.SNAPSHOTS_UPDATE_IMMUTABILITY_POLICY_LOCK,
            options,
            resource_group_name,
            snapshot_name,
            immutability_policy_data,
        )
