# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Asynchronous operations of ``compute``: ``ssh_public_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _ssh_public_keys as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import PagingOptions, RequestOptions
    from ... import models, types


class SshPublicKeysOperations(AsyncOperationGroup):
    """SSH public keys stored as resources, for use with new Linux machines.

    An attribute of the client: ``client.ssh_public_keys``.
    """

    async def get(
        self, resource_group_name: str, ssh_public_key_name: str, **options: Unpack[RequestOptions]
    ) -> models.SshPublicKeyResource:
        """Get one stored SSH public key.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SshPublicKeyResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/get
        """
        return await self._call(_rest.SSH_PUBLIC_KEYS_GET, options, resource_group_name, ssh_public_key_name)

    async def create(
        self,
        resource_group_name: str,
        ssh_public_key_name: str,
        parameters: models.SshPublicKeyResource | types.SshPublicKeyResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SshPublicKeyResource:
        """Store an SSH public key as a resource; without a key, one can be generated afterwards.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param parameters: Wanted settings of the SSH public key.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SshPublicKeyResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/create
        """
        return await self._call(
            _rest.SSH_PUBLIC_KEYS_CREATE, options, resource_group_name, ssh_public_key_name, parameters
        )

    async def update(
        self,
        resource_group_name: str,
        ssh_public_key_name: str,
        parameters: models.SshPublicKeyUpdateResource | types.SshPublicKeyUpdateResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SshPublicKeyResource:
        """Change the tags of a stored SSH public key, or set the key if there is none yet.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param parameters: Changes to the SSH public key; what is left out stays as it is.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SshPublicKeyResource``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/update
        """
        return await self._call(
            _rest.SSH_PUBLIC_KEYS_UPDATE, options, resource_group_name, ssh_public_key_name, parameters
        )

    async def delete(
        self, resource_group_name: str, ssh_public_key_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a stored SSH public key; machines that use it keep it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/delete
        """
        await self._call(_rest.SSH_PUBLIC_KEYS_DELETE, options, resource_group_name, ssh_public_key_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.SshPublicKeyResource]:
        """List the SSH public keys of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SshPublicKeyResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/list-by-resource-group
        """
        return self._list(_rest.SSH_PUBLIC_KEYS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.SshPublicKeyResource]:
        """List all SSH public keys of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``SshPublicKeyResource`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/list-by-subscription
        """
        return self._list(_rest.SSH_PUBLIC_KEYS_LIST_BY_SUBSCRIPTION, options)

    async def generate_key_pair(
        self,
        resource_group_name: str,
        ssh_public_key_name: str,
        parameters: models.SshGenerateKeyPairInputParameters
        | types.SshGenerateKeyPairInputParametersDict
        | IO[bytes]
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.SshPublicKeyGenerateKeyPairResult:
        """Generate a key pair and store its public half; the private key is returned once and kept nowhere else.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param parameters: Kind of key pair to generate; RSA without it.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``SshPublicKeyGenerateKeyPairResult``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/generate-key-pair
        """
        return await self._call(
            _rest.SSH_PUBLIC_KEYS_GENERATE_KEY_PAIR, options, resource_group_name, ssh_public_key_name, parameters
        )
