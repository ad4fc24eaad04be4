# Generated from swagger/storage/ by "make generate": do not edit.

"""Operations of ``storage``: ``blob_services``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.core import MatchConditions

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _blob_services as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class BlobContainersOperations(OperationGroup):
    """Blob containers: create, change, delete, lease, legal holds and immutability policies.

    An attribute of the client: ``client.blob_containers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, account_name: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> models.BlobContainer:
        """Get a blob container with its access level, lease, metadata and immutability settings.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/get
        """
        return self._call(_rest.BLOB_CONTAINERS_GET, options, resource_group_name, account_name, container_name)

    def create(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        blob_container: models.BlobContainer | types.BlobContainerDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BlobContainer:
        """Create a blob container with its access level, metadata and encryption scope.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param blob_container: Access level, metadata and encryption scope of the new container; may be empty.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/create
        """
        return self._call(
            _rest.BLOB_CONTAINERS_CREATE, options, resource_group_name, account_name, container_name, blob_container
        )

    def update(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        blob_container: models.BlobContainer | types.BlobContainerDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BlobContainer:
        """Change the access level or metadata of a blob container; what is left out stays as it is.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param blob_container: Settings to change.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/update
        """
        return self._call(
            _rest.BLOB_CONTAINERS_UPDATE, options, resource_group_name, account_name, container_name, blob_container
        )

    def delete(
        self, resource_group_name: str, account_name: str, container_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a blob container with all its blobs.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/delete
        """
        return self._run(_rest.BLOB_CONTAINERS_DELETE, options, resource_group_name, account_name, container_name)

    def set_legal_hold(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        legal_hold: models.LegalHold | types.LegalHoldDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LegalHold:
        """Put a legal hold on a container: its blobs cannot be changed or deleted until all tags are cleared.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param legal_hold: Tags to add to the legal hold.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/set-legal-hold
        """
        return self._call(
            _rest.BLOB_CONTAINERS_SET_LEGAL_HOLD, options, resource_group_name, account_name, container_name, legal_hold
        )

    def clear_legal_hold(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        legal_hold: models.LegalHold | types.LegalHoldDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.LegalHold:
        """Remove tags from a container's legal hold; with the last tag the hold ends.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param legal_hold: Tags to remove from the legal hold.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/clear-legal-hold
        """
        return self._call(
            _rest.BLOB_CONTAINERS_CLEAR_LEGAL_HOLD,
            options,
            resource_group_name,
            account_name,
            container_name,
            legal_hold,
        )

    def lease(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        parameters: models.LeaseContainerRequest | types.LeaseContainerRequestDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LeaseContainerResponse:
        """Acquire, renew, change, release or break a lease on a container, which guards it against deletion.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param parameters: What to do with which lease.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/lease
        """
        return self._call(
            _rest.BLOB_CONTAINERS_LEASE, options, resource_group_name, account_name, container_name, parameters
        )

    def begin_object_level_worm(
        self, resource_group_name: str, account_name: str, container_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Move a container from container-level to version-level immutability; finished when all blobs are migrated.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/object-level-worm
        """
        return self._begin(
            _rest.BLOB_CONTAINERS_OBJECT_LEVEL_WORM, options, resource_group_name, account_name, container_name
        )

    def list(
        self,
        resource_group_name: str,
        account_name: str,
        *,
        filter: str | None = None,
        include: models.ListContainersInclude | types.ListContainersIncludeValue | None = None,
        maxpagesize: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ListContainerItem]:
        """List the blob containers of a storage account; keys are not needed.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param filter: Only containers whose names begin with this text.
        :param include: Give "deleted" to list soft-deleted containers as well.
        :param maxpagesize: How many results to put on a page at most.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/list
        """
        return self._list(
            _rest.BLOB_CONTAINERS_LIST, options, resource_group_name, account_name, filter, include, maxpagesize
        )

    def get_immutability_policy(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ImmutabilityPolicy:
        """Get the immutability policy of a blob container, with the ETag needed to change it.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/get-immutability-policy
        """
        return self._call(
            _rest.BLOB_CONTAINERS_GET_IMMUTABILITY_POLICY,
            options,
            resource_group_name,
            account_name,
            container_name,
            etag,
            match_condition,
        )

    def create_or_update_immutability_policy(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        parameters: models.ImmutabilityPolicy | types.ImmutabilityPolicyDict | IO[bytes] | None = None,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ImmutabilityPolicy:
        """Give a blob container an unlocked immutability policy, or change the unlocked one it has.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param parameters: Retention period and what may still be appended.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/create-or-update-immutability-policy
        """
        return self._call(
            _rest.BLOB_CONTAINERS_CREATE_OR_UPDATE_IMMUTABILITY_POLICY,
            options,
            resource_group_name,
            account_name,
            container_name,
            parameters,
            etag,
            match_condition,
        )

    def delete_immutability_policy(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        *,
        etag: str,
        match_condition: MatchConditions,
        **options: Unpack[RequestOptions],
    ) -> models.ImmutabilityPolicy:
        """Remove an unlocked immutability policy; a locked one stays.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/delete-immutability-policy
        """
        return self._call(
            _rest.BLOB_CONTAINERS_DELETE_IMMUTABILITY_POLICY,
            options,
            resource_group_name,
            account_name,
            container_name,
            etag,
            match_condition,
        )

    def lock_immutability_policy(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        *,
        etag: str,
        match_condition: MatchConditions,
        **options: Unpack[RequestOptions],
    ) -> models.ImmutabilityPolicy:
        """Lock an immutability policy for good: from then on it can only be extended.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/lock-immutability-policy
        """
        return self._call(
            _rest.BLOB_CONTAINERS_LOCK_IMMUTABILITY_POLICY,
            options,
            resource_group_name,
            account_name,
            container_name,
            etag,
            match_condition,
        )

    def extend_immutability_policy(
        self,
        resource_group_name: str,
        account_name: str,
        container_name: str,
        parameters: models.ImmutabilityPolicy | types.ImmutabilityPolicyDict | IO[bytes] | None = None,
        *,
        etag: str,
        match_condition: MatchConditions,
        **options: Unpack[RequestOptions],
    ) -> models.ImmutabilityPolicy:
        """Lengthen the retention period of a locked immutability policy.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param container_name: Name of the blob container: 3 to 63 lower-case letters, digits and single hyphens; or
            $root, $web.
        :param parameters: The new, longer retention period.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-containers/extend-immutability-policy
        """
        return self._call(
            _rest.BLOB_CONTAINERS_EXTEND_IMMUTABILITY_POLICY,
            options,
            resource_group_name,
            account_name,
            container_name,
            parameters,
            etag,
            match_condition,
        )


class BlobServicesOperations(OperationGroup):
    """Settings of an account's blob service: soft delete, versioning, change feed, CORS, static website.

    An attribute of the client: ``client.blob_services``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get_service_properties(
        self, resource_group_name: str, account_name: str, **options: Unpack[RequestOptions]
    ) -> models.BlobServiceProperties:
        """Get the settings of an account's blob service, such as soft delete, versioning and CORS.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-services/get-service-properties
        """
        return self._call(_rest.BLOB_SERVICES_GET_SERVICE_PROPERTIES, options, resource_group_name, account_name)

    def set_service_properties(
        self,
        resource_group_name: str,
        account_name: str,
        parameters: models.BlobServiceProperties | types.BlobServicePropertiesDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BlobServiceProperties:
        """Set the blob service's soft delete, versioning, change feed, restore, static website and CORS settings.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.
        :param parameters: Settings to apply to the blob service.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-services/set-service-properties
        """
        return self._call(
            _rest.BLOB_SERVICES_SET_SERVICE_PROPERTIES, options, resource_group_name, account_name, parameters
        )

    def list(
        self, resource_group_name: str, account_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.BlobServiceProperties]:
        """List the blob services of a storage account; there is just one, named default.

        :param resource_group_name: Name of the resource group that holds the storage account.
        :param account_name: Name of the storage account: 3 to 24 lower-case letters and digits, unique in all of Azure.

        REST: https://learn.microsoft.com/rest/api/storagerp/blob-services/list
        """
        return self._list(_rest.BLOB_SERVICES_LIST, options, resource_group_name, account_name)
