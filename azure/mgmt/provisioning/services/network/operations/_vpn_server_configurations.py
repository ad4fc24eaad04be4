# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``vpn_server_configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _vpn_server_configurations as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class VpnServerConfigurationsOperations(OperationGroup):
    """Settings for point-to-site VPN of virtual hubs.

    An attribute of the client: ``client.vpn_server_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, vpn_server_configuration_name: str, **options: Unpack[RequestOptions]
    ) -> models.VpnServerConfiguration:
        """Get one VPN server configuration.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations/get
        """
        return self._call(
            _rest.VPN_SERVER_CONFIGURATIONS_GET, options, resource_group_name, vpn_server_configuration_name
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vpn_server_configuration_name: str,
        vpn_server_configuration_parameters: models.VpnServerConfiguration
        | types.VpnServerConfigurationDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnServerConfiguration]:
        """Create a VPN server configuration, or update it.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.
        :param vpn_server_configuration_parameters: Wanted settings of the VPN server configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations/create-or-update
        """
        return self._begin(
            _rest.VPN_SERVER_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vpn_server_configuration_name,
            vpn_server_configuration_parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        vpn_server_configuration_name: str,
        vpn_server_configuration_parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.VpnServerConfiguration:
        """Replace the tags of a VPN server configuration.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.
        :param vpn_server_configuration_parameters: The new tags of the VPN server configuration; they replace the
            present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations/update-tags
        """
        return self._call(
            _rest.VPN_SERVER_CONFIGURATIONS_UPDATE_TAGS,
            options,
            resource_group_name,
            vpn_server_configuration_name,
            vpn_server_configuration_parameters,
        )

    def begin_delete(
        self, resource_group_name: str, vpn_server_configuration_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a VPN server configuration; no gateway may use it any more.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations/delete
        """
        return self._begin(
            _rest.VPN_SERVER_CONFIGURATIONS_DELETE, options, resource_group_name, vpn_server_configuration_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnServerConfiguration]:
        """List the VPN server configurations of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations/list-by-resource-group
        """
        return self._list(_rest.VPN_SERVER_CONFIGURATIONS_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.VpnServerConfiguration]:
        """List all VPN server configurations of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations/list
        """
        return self._list(_rest.VPN_SERVER_CONFIGURATIONS_LIST, options)

    def list_radius_secrets(
        self, resource_group_name: str, vpn_server_configuration_name: str, **options: Unpack[RequestOptions]
    ) -> models.RadiusAuthServerListResult:
        """List the RADIUS servers of a VPN server configuration with their secrets.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/vpn-server-configurations/list-radius-secrets
        """
        return self._call(
            _rest.VPN_SERVER_CONFIGURATIONS_LIST_RADIUS_SECRETS,
            options,
            resource_group_name,
            vpn_server_configuration_name,
        )


class ConfigurationPolicyGroupsOperations(OperationGroup):
    """Policy groups of VPN server configurations: address pools by user.

    An attribute of the client: ``client.configuration_policy_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        vpn_server_configuration_name: str,
        configuration_policy_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.VpnServerConfigurationPolicyGroup:
        """Get one policy group of a VPN server configuration.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.
        :param configuration_policy_group_name: Name of the policy group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/configuration-policy-groups/get
        """
        return self._call(
            _rest.CONFIGURATION_POLICY_GROUPS_GET,
            options,
            resource_group_name,
            vpn_server_configuration_name,
            configuration_policy_group_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        vpn_server_configuration_name: str,
        configuration_policy_group_name: str,
        vpn_server_configuration_policy_group_parameters: models.VpnServerConfigurationPolicyGroup
        | types.VpnServerConfigurationPolicyGroupDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.VpnServerConfigurationPolicyGroup]:
        """Create a policy group in a VPN server configuration, or update it.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.
        :param configuration_policy_group_name: Name of the policy group.
        :param vpn_server_configuration_policy_group_parameters: Wanted settings of the configuration policy group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/configuration-policy-groups/create-or-update
        """
        return self._begin(
            _rest.CONFIGURATION_POLICY_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            vpn_server_configuration_name,
            configuration_policy_group_name,
            vpn_server_configuration_policy_group_parameters,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        vpn_server_configuration_name: str,
        configuration_policy_group_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a policy group of a VPN server configuration.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.
        :param configuration_policy_group_name: Name of the policy group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/configuration-policy-groups/delete
        """
        return self._begin(
            _rest.CONFIGURATION_POLICY_GROUPS_DELETE,
            options,
            resource_group_name,
            vpn_server_configuration_name,
            configuration_policy_group_name,
        )

    def list_by_vpn_server_configuration(
        self, resource_group_name: str, vpn_server_configuration_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.VpnServerConfigurationPolicyGroup]:
        """List the policy groups of a VPN server configuration.

        :param resource_group_name: Name of the resource group.
        :param vpn_server_configuration_name: Name of the VPN server configuration.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/configuration-policy-groups/list-by-vpn-server-configuration
        """
        return self._list(
            _rest.CONFIGURATION_POLICY_GROUPS_LIST_BY_VPN_SERVER_CONFIGURATION,
            options,
            resource_group_name,
            vpn_server_configuration_name,
        )
