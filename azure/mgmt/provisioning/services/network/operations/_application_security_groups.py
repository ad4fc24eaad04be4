# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``application_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _application_security_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ApplicationSecurityGroupsOperations(OperationGroup):
    """Application security groups: names for groups of machines, for use in security rules.

    An attribute of the client: ``client.application_security_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, application_security_group_name: str, **options: Unpack[RequestOptions]
    ) -> models.ApplicationSecurityGroup:
        """Get one application security group.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-security-groups/get
        """
        return self._call(
            _rest.APPLICATION_SECURITY_GROUPS_GET, options, resource_group_name, application_security_group_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        application_security_group_name: str,
        parameters: models.ApplicationSecurityGroup | types.ApplicationSecurityGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ApplicationSecurityGroup]:
        """Create an application security group, or update it; members join through their network interfaces.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.
        :param parameters: Wanted settings of the application security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-security-groups/create-or-update
        """
        return self._begin(
            _rest.APPLICATION_SECURITY_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            application_security_group_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        application_security_group_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ApplicationSecurityGroup:
        """Replace the tags of an application security group.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.
        :param parameters: The new tags of the application security group; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-security-groups/update-tags
        """
        return self._call(
            _rest.APPLICATION_SECURITY_GROUPS_UPDATE_TAGS,
            options,
            resource_group_name,
            application_security_group_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, application_security_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete an application security group; no interface or rule may use it any more.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-security-groups/delete
        """
        return self._begin(
            _rest.APPLICATION_SECURITY_GROUPS_DELETE, options, resource_group_name, application_security_group_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ApplicationSecurityGroup]:
        """List the application security groups of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-security-groups/list
        """
        return self._list(_rest.APPLICATION_SECURITY_GROUPS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ApplicationSecurityGroup]:
        """List all application security groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/application-security-groups/list-all
        """
        return self._list(_rest.APPLICATION_SECURITY_GROUPS_LIST_ALL, options)


class AddressPrefixSetsOperations(OperationGroup):
    """Named sets of address prefixes.

    An attribute of the client: ``client.address_prefix_sets``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        application_security_group_name: str,
        address_prefix_set_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AddressPrefixSet:
        """Get one address prefix set.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.
        :param address_prefix_set_name: Name of the address prefix set.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/address-prefix-sets/get
        """
        return self._call(
            _rest.ADDRESS_PREFIX_SETS_GET,
            options,
            resource_group_name,
            application_security_group_name,
            address_prefix_set_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        application_security_group_name: str,
        address_prefix_set_name: str,
        resource: models.AddressPrefixSet | types.AddressPrefixSetDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.AddressPrefixSet]:
        """Create an address prefix set, or update it.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.
        :param address_prefix_set_name: Name of the address prefix set.
        :param resource: Wanted settings of the address prefix set.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/address-prefix-sets/create-or-update
        """
        return self._begin(
            _rest.ADDRESS_PREFIX_SETS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            application_security_group_name,
            address_prefix_set_name,
            resource,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        application_security_group_name: str,
        address_prefix_set_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an address prefix set.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.
        :param address_prefix_set_name: Name of the address prefix set.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/address-prefix-sets/delete
        """
        return self._begin(
            _rest.ADDRESS_PREFIX_SETS_DELETE,
            options,
            resource_group_name,
            application_security_group_name,
            address_prefix_set_name,
        )

    def list(
        self, resource_group_name: str, application_security_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.AddressPrefixSet]:
        """List the address prefix sets.

        :param resource_group_name: Name of the resource group.
        :param application_security_group_name: Name of the application security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/address-prefix-sets/list
        """
        return self._list(_rest.ADDRESS_PREFIX_SETS_LIST, options, resource_group_name, application_security_group_name)
