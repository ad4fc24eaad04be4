# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``disk_encryption_sets``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _disk_encryption_sets as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class DiskEncryptionSetsOperations(OperationGroup):
    """Disk encryption sets: encrypt disks with keys of your own from a key vault.

    An attribute of the client: ``client.disk_encryption_sets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, disk_encryption_set_name: str, **options: Unpack[RequestOptions]
    ) -> models.DiskEncryptionSet:
        """Get one disk encryption set.

        :param resource_group_name: Name of the resource group.
        :param disk_encryption_set_name: Name of the disk encryption set.

        REST: https://learn.microsoft.com/rest/api/compute/disk-encryption-sets/get
        """
        return self._call(_rest.DISK_ENCRYPTION_SETS_GET, options, resource_group_name, disk_encryption_set_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        disk_encryption_set_name: str,
        disk_encryption_set: models.DiskEncryptionSet | types.DiskEncryptionSetDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DiskEncryptionSet]:
        """Create a disk encryption set, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param disk_encryption_set_name: Name of the disk encryption set.
        :param disk_encryption_set: Wanted settings of the disk encryption set.

        REST: https://learn.microsoft.com/rest/api/compute/disk-encryption-sets/create-or-update
        """
        return self._begin(
            _rest.DISK_ENCRYPTION_SETS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            disk_encryption_set_name,
            disk_encryption_set,
        )

    def begin_update(
        self,
        resource_group_name: str,
        disk_encryption_set_name: str,
        disk_encryption_set: models.DiskEncryptionSetUpdate | types.DiskEncryptionSetUpdateDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.DiskEncryptionSet]:
        """Change some settings of a disk encryption set, such as its active key.

        :param resource_group_name: Name of the resource group.
        :param disk_encryption_set_name: Name of the disk encryption set.
        :param disk_encryption_set: Changes to the disk encryption set; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/disk-encryption-sets/update
        """
        return self._begin(
            _rest.DISK_ENCRYPTION_SETS_UPDATE,
            options,
            resource_group_name,
            disk_encryption_set_name,
            disk_encryption_set,
        )

    def begin_delete(
        self, resource_group_name: str, disk_encryption_set_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a disk encryption set; no disk may use it any more.

        :param resource_group_name: Name of the resource group.
        :param disk_encryption_set_name: Name of the disk encryption set.

        REST: https://learn.microsoft.com/rest/api/compute/disk-encryption-sets/delete
        """
        return self._begin(_rest.DISK_ENCRYPTION_SETS_DELETE, options, resource_group_name, disk_encryption_set_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.DiskEncryptionSet]:
        """List the disk encryption sets of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/disk-encryption-sets/list-by-resource-group
        """
        return self._list(_rest.DISK_ENCRYPTION_SETS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.DiskEncryptionSet]:
        """List all disk encryption sets of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/disk-encryption-sets/list
        """
        return self._list(_rest.DISK_ENCRYPTION_SETS_LIST, options)

    def list_associated_resources(
        self, resource_group_name: str, disk_encryption_set_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[str]:
        """List the IDs of the resources encrypted with a disk encryption set.

        :param resource_group_name: Name of the resource group.
        :param disk_encryption_set_name: Name of the disk encryption set.

        REST: https://learn.microsoft.com/rest/api/compute/disk-encryption-sets/list-associated-resources
        """
        return self._list(
            _rest.DISK_ENCRYPTION_SETS_LIST_ASSOCIATED_RESOURCES, options, resource_group_name, disk_encryption_set_name
        )
