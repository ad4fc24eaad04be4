# Generated from swagger/compute/ by "make generate": do not edit.

"""Operations of ``compute``: ``ssh_public_keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _ssh_public_keys as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import PagingOptions, RequestOptions
    from .. import models, types
else:
    typed_methods(globals())


class SshPublicKeysOperations(OperationGroup):
    """SSH public keys stored as resources, for use with new Linux machines.

    An attribute of the client: ``client.ssh_public_keys``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, ssh_public_key_name: str, **options: Unpack[RequestOptions]
    ) -> models.SshPublicKeyResource:
        """Get one stored SSH public key.

        :param resource_group_name: Name of the resource group.
        :param ssh_public_key_name: Name of the SSH public key resource.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/get
        """
        return self._call(_rest.SSH_PUBLIC_KEYS_GET, options, resource_group_name, ssh_public_key_name)

    def create(
        self,
        resource_group_name: str,
        ssh_public_key_name: str,
        parameters: models.SshPublicKeyResource | types.SshPublicKeyResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SshPublicKeyResource:
        """Store an SSH public key as a resource; without a key, one can be generated afterwards.

        :param resource_group_name: Name of the resource group.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param parameters: Wanted settings of the SSH public key.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/create
        """
        return self._call(_rest.SSH_PUBLIC_KEYS_CREATE, options, resource_group_name, ssh_public_key_name, parameters)

    def update(
        self,
        resource_group_name: str,
        ssh_public_key_name: str,
        parameters: models.SshPublicKeyUpdateResource | types.SshPublicKeyUpdateResourceDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SshPublicKeyResource:
        """Change the tags of a stored SSH public key, or set the key if there is none yet.

        :param resource_group_name: Name of the resource group.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param parameters: Changes to the SSH public key; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/update
        """
        return self._call(_rest.SSH_PUBLIC_KEYS_UPDATE, options, resource_group_name, ssh_public_key_name, parameters)

    def delete(self, resource_group_name: str, ssh_public_key_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a stored SSH public key; machines that use it keep it.

        :param resource_group_name: Name of the resource group.
        :param ssh_public_key_name: Name of the SSH public key resource.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/delete
        """
        return self._run(_rest.SSH_PUBLIC_KEYS_DELETE, options, resource_group_name, ssh_public_key_name)

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SshPublicKeyResource]:
        """List the SSH public keys of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/list-by-resource-group
        """
        return self._list(_rest.SSH_PUBLIC_KEYS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list_by_subscription(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.SshPublicKeyResource]:
        """List all SSH public keys of the subscription.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/list-by-subscription
        """
        return self._list(_rest.SSH_PUBLIC_KEYS_LIST_BY_SUBSCRIPTION, options)

    def generate_key_pair(
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

        :param resource_group_name: Name of the resource group.
        :param ssh_public_key_name: Name of the SSH public key resource.
        :param parameters: Kind of key pair to generate; RSA without it.

        REST: https://learn.microsoft.com/rest/api/compute/ssh-public-keys/generate-key-pair
        """
        return self._call(
            _rest.SSH_PUBLIC_KEYS_GENERATE_KEY_PAIR, options, resource_group_name, ssh_public_key_name, parameters
        )
