# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``network_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _network_security_groups as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class NetworkSecurityGroupsOperations(OperationGroup):
    """Network security groups: allow and deny traffic of subnets and network interfaces.

    An attribute of the client: ``client.network_security_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_group_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkSecurityGroup:
        """Get one network security group with its rules.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/get
        """
        return self._call(
            _rest.NETWORK_SECURITY_GROUPS_GET, options, resource_group_name, network_security_group_name, expand
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_security_group_name: str,
        parameters: models.NetworkSecurityGroup | types.NetworkSecurityGroupDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkSecurityGroup]:
        """Create a network security group, or update it; rules left out of the list are removed.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.
        :param parameters: Wanted settings of the network security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/create-or-update
        """
        return self._begin(
            _rest.NETWORK_SECURITY_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_group_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        network_security_group_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkSecurityGroup:
        """Replace the tags of a network security group.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.
        :param parameters: The new tags of the network security group; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/update-tags
        """
        return self._call(
            _rest.NETWORK_SECURITY_GROUPS_UPDATE_TAGS,
            options,
            resource_group_name,
            network_security_group_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, network_security_group_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a network security group; no subnet or interface may use it any more.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/delete
        """
        return self._begin(
            _rest.NETWORK_SECURITY_GROUPS_DELETE, options, resource_group_name, network_security_group_name
        )

    def list(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkSecurityGroup]:
        """List the network security groups of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/list
        """
        return self._list(_rest.NETWORK_SECURITY_GROUPS_LIST, options, resource_group_name)

    def list_all(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.NetworkSecurityGroup]:
        """List all network security groups of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-security-groups/list-all
        """
        return self._list(_rest.NETWORK_SECURITY_GROUPS_LIST_ALL, options)


class SecurityRulesOperations(OperationGroup):
    """Security rules of network security groups.

    An attribute of the client: ``client.security_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_group_name: str,
        security_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityRule:
        """Get one security rule of a network security group.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.
        :param security_rule_name: Name of the security rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-rules/get
        """
        return self._call(
            _rest.SECURITY_RULES_GET, options, resource_group_name, network_security_group_name, security_rule_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_security_group_name: str,
        security_rule_name: str,
        security_rule_parameters: models.SecurityRule | types.SecurityRuleDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.SecurityRule]:
        """Create a security rule in a network security group, or update it; other rules stay.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.
        :param security_rule_name: Name of the security rule.
        :param security_rule_parameters: Wanted settings of the security rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-rules/create-or-update
        """
        return self._begin(
            _rest.SECURITY_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_security_group_name,
            security_rule_name,
            security_rule_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_security_group_name: str,
        security_rule_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a security rule of a network security group.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.
        :param security_rule_name: Name of the security rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-rules/delete
        """
        return self._begin(
            _rest.SECURITY_RULES_DELETE, options, resource_group_name, network_security_group_name, security_rule_name
        )

    def list(
        self, resource_group_name: str, network_security_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SecurityRule]:
        """List the security rules of a network security group, without the default ones.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-rules/list
        """
        return self._list(_rest.SECURITY_RULES_LIST, options, resource_group_name, network_security_group_name)


class DefaultSecurityRulesOperations(OperationGroup):
    """Default security rules that every network security group has.

    An attribute of the client: ``client.default_security_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_security_group_name: str,
        default_security_rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityRule:
        """Get one default security rule of a network security group.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.
        :param default_security_rule_name: Name of the default rule, such as "AllowVnetInBound".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/default-security-rules/get
        """
        return self._call(
            _rest.DEFAULT_SECURITY_RULES_GET,
            options,
            resource_group_name,
            network_security_group_name,
            default_security_rule_name,
        )

    def list(
        self, resource_group_name: str, network_security_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.SecurityRule]:
        """List the default security rules of a network security group.

        :param resource_group_name: Name of the resource group.
        :param network_security_group_name: Name of the network security group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/default-security-rules/list
        """
        return self._list(_rest.DEFAULT_SECURITY_RULES_LIST, options, resource_group_name, network_security_group_name)
