# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``authentication_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _authentication_policies as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class AuthenticationPoliciesOperations(OperationGroup):
    """Policies by which application gateways have users sign in.

    An attribute of the client: ``client.authentication_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, authentication_policy_name: str, **options: Unpack[RequestOptions]
    ) -> models.AuthenticationPolicy:
        """Get one authentication policy.

        :param resource_group_name: Name of the resource group.
        :param authentication_policy_name: Name of the authentication policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/authentication-policies/get
        """
        return self._call(_rest.AUTHENTICATION_POLICIES_GET, options, resource_group_name, authentication_policy_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        authentication_policy_name: str,
        resource: models.AuthenticationPolicy | types.AuthenticationPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AuthenticationPolicy]:
        """Create an authentication policy, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param authentication_policy_name: Name of the authentication policy.
        :param resource: Wanted settings of the authentication policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/authentication-policies/create-or-update
        """
        return self._begin(
            _rest.AUTHENTICATION_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            authentication_policy_name,
            resource,
        )

    def update(
        self,
        resource_group_name: str,
        authentication_policy_name: str,
        parameters: models.AuthenticationPolicyUpdateParameters
        | types.AuthenticationPolicyUpdateParametersDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AuthenticationPolicy:
        """Change the tags or the identity of an authentication policy.

        :param resource_group_name: Name of the resource group.
        :param authentication_policy_name: Name of the authentication policy.
        :param parameters: Changes to the authentication policy; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/authentication-policies/update
        """
        return self._call(
            _rest.AUTHENTICATION_POLICIES_UPDATE, options, resource_group_name, authentication_policy_name, parameters
        )

    def delete(
        self, resource_group_name: str, authentication_policy_name: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an authentication policy.

        :param resource_group_name: Name of the resource group.
        :param authentication_policy_name: Name of the authentication policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/authentication-policies/delete
        """
        return self._run(_rest.AUTHENTICATION_POLICIES_DELETE, options, resource_group_name, authentication_policy_name)

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AuthenticationPolicy]:
        """List the authentication policies of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/authentication-policies/list
        """
        return self._list(_rest.AUTHENTICATION_POLICIES_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.AuthenticationPolicy]:
        """List all authentication policies of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/authentication-policies/list-all
        """
        return self._list(_rest.AUTHENTICATION_POLICIES_LIST_ALL, options)
