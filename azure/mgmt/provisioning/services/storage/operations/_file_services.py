# Generated from swagger/storage/ by "make generate": do not edit.

"""Operations of ``storage``: ``file_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _file_services as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class FileSharesOperations(OperationGroup):
    """Azure Files shares and their snapshots: create, change, delete, restore, lease.

    An attribute of the client: ``client.file_shares``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        account_name: str,
        share_name: str,
        *,
        expand: str | None = None,
        x_ms_snapshot: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FileShare:
        """Get a file share with its quota, tier, protocols, lease and metadata.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param share_name: Name of the file share: 3 to 63 lower-case letters, digits and single hyphens.
        :param expand: Give "stats" to report the space in use as well.
        :param x_ms_snapshot: Time stamp of a share snapshot, to address it instead of the share.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-shares/get
        """
        return self._call(
            _rest.FILE_SHARES_GET, options, resource_group_name, account_name, share_name, expand, x_ms_snapshot
        )

    def create(
        self,
        resource_group_name: str,
        account_name: str,
        share_name: str,
        file_share: models.FileShare | types.FileShareDict | IO[bytes],
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.FileShare:
        """Create a file share, or take a snapshot of an existing one.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param share_name: Name of the file share: 3 to 63 lower-case letters, digits and single hyphens.
        :param file_share: Quota, tier, protocol and metadata of the new share.
        :param expand: Give "snapshots" to take a snapshot of the share.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-shares/create
        """
        return self._call(
            _rest.FILE_SHARES_CREATE, options, resource_group_name, account_name, share_name, file_share, expand
        )

    def update(
        self,
        resource_group_name: str,
        account_name: str,
        share_name: str,
        file_share: models.FileShare | types.FileShareDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FileShare:
        """Change the quota, tier, metadata or access policies of a file share.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param share_name: Name of the file share: 3 to 63 lower-case letters, digits and single hyphens.
        :param file_share: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-shares/update
        """
        return self._call(_rest.FILE_SHARES_UPDATE, options, resource_group_name, account_name, share_name, file_share)

    def delete(
        self,
        resource_group_name: str,
        account_name: str,
        share_name: str,
        *,
        x_ms_snapshot: str | None = None,
        include: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a file share or one of its snapshots; with soft delete it can be restored for some time.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param share_name: Name of the file share: 3 to 63 lower-case letters, digits and single hyphens.
        :param x_ms_snapshot: Time stamp of a share snapshot, to address it instead of the share.
        :param include: What to do with snapshots: snapshots deletes them too, leased-snapshots even leased ones, none
            fails if there are any.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-shares/delete
        """
        return self._run(
            _rest.FILE_SHARES_DELETE, options, resource_group_name, account_name, share_name, x_ms_snapshot, include
        )

    def restore(
        self,
        resource_group_name: str,
        account_name: str,
        share_name: str,
        deleted_share: models.DeletedShare | types.DeletedShareDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Bring back a soft-deleted file share.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param share_name: Name to restore the share under.
        :param deleted_share: Name and version of the deleted share.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-shares/restore
        """
        return self._run(
            _rest.FILE_SHARES_RESTORE, options, resource_group_name, account_name, share_name, deleted_share
        )

    def lease(
        self,
        resource_group_name: str,
        account_name: str,
        share_name: str,
        parameters: models.LeaseShareRequest | types.LeaseShareRequestDict | IO[bytes] | None = None,
        *,
        x_ms_snapshot: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LeaseShareResponse:
        """Acquire, renew, change, release or break a lease on a file share, which guards it against deletion.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param share_name: Name of the file share: 3 to 63 lower-case letters, digits and single hyphens.
        :param parameters: What to do with which lease.
        :param x_ms_snapshot: Time stamp of a share snapshot, to address it instead of the share.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-shares/lease
        """
        return self._call(
            _rest.FILE_SHARES_LEASE, options, resource_group_name, account_name, share_name, parameters, x_ms_snapshot
        )

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        expand: str | None = None,
        maxpagesize: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.FileShareItem]:
        """List the file shares of a storage account.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only shares whose names begin with this text.
        :param expand: What to list besides: deleted, snapshots or both, separated by a comma.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-shares/list
        """
        return self._list(
            _rest.FILE_SHARES_LIST, options, resource_group_name, account_name, filter, expand, maxpagesize
        )


class FileServicesOperations(OperationGroup):
    """Settings of an account's file service: SMB, NFS, soft delete, CORS; and its usage.

    An attribute of the client: ``client.file_services``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_service_properties(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.FileServiceProperties:
        """Get the settings of an account's file service, such as SMB, soft delete and CORS.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-services/get-service-properties
        """
        return self._call(_rest.FILE_SERVICES_GET_SERVICE_PROPERTIES, options, resource_group_name, account_name)

    def set_service_properties(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.FileServiceProperties | types.FileServicePropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.FileServiceProperties:
        """Set the SMB, NFS, soft delete and CORS settings of an account's file service.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Settings to apply to the file service.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-services/set-service-properties
        """
        return self._call(
            _rest.FILE_SERVICES_SET_SERVICE_PROPERTIES, options, resource_group_name, account_name, parameters
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.FileServiceItems:
        """List the file services of a storage account; there is just one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-services/list
        """
        return self._call(_rest.FILE_SERVICES_LIST, options, resource_group_name, account_name)

    def get_service_usage(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.FileServiceUsage:
        """Get what the file shares of an account use of its limits; for provisioned accounts.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-services/get-service-usage
        """
        return self._call(_rest.FILE_SERVICES_GET_SERVICE_USAGE, options, resource_group_name, account_name)

    def list_service_usages(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        maxpagesize: int | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.FileServiceUsage]:
        """List the usage of the account's file services; there is just one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/file-services/list-service-usages
        """
        return self._list(
            _rest.FILE_SERVICES_LIST_SERVICE_USAGES, options, resource_group_name, account_name, maxpagesize
        )
