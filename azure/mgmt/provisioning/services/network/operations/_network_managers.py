# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``network_managers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.core import MatchConditions

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _network_managers as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class IpamPoolsOperations(OperationGroup):
    """IP address pools of network managers, from which networks take their prefixes.

    An attribute of the client: ``client.ipam_pools``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, network_manager_name: str, pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.IpamPool:
        """Get one IPAM pool of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ipam-pools/get
        """
        return self._call(_rest.IPAM_POOLS_GET, options, resource_group_name, network_manager_name, pool_name)

    def begin_create(
        self,
        resource_group_name: str,
        network_manager_name: str,
        pool_name: str,
        body: models.IpamPool | types.IpamPoolDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.IpamPool]:
        """Create an IPAM pool in a network manager, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.
        :param body: Wanted settings of the IPAM pool.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ipam-pools/create
        """
        return self._begin(
            _rest.IPAM_POOLS_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            pool_name,
            body,
            etag,
            match_condition,
        )

    def update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        pool_name: str,
        body: models.IpamPoolUpdate | types.IpamPoolUpdateDict | IO[bytes] | None = None,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IpamPool:
        """Change some settings of an IPAM pool.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.
        :param body: Changes to the IPAM pool; what is left out stays as it is.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ipam-pools/update
        """
        return self._call(
            _rest.IPAM_POOLS_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            pool_name,
            body,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        pool_name: str,
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete an IPAM pool; nothing may be allocated from it any more.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ipam-pools/delete
        """
        return self._begin(
            _rest.IPAM_POOLS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            pool_name,
            etag,
            match_condition,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        skip_token: str | None = None,
        skip: int = 0,
        top: int = 50,
        sort_key: str | None = None,
        sort_value: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.IpamPool]:
        """List the IPAM pools of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ipam-pools/list
        """
        return self._list(
            _rest.IPAM_POOLS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            skip_token,
            skip,
            top,
            sort_key,
            sort_value,
        )

    def get_pool_usage(
        self, resource_group_name: str, network_manager_name: str, pool_name: str, **options: Unpack[RequestOptions]
    ) -> models.PoolUsage:
        """Get how many addresses of an IPAM pool are allocated, reserved and free.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ipam-pools/get-pool-usage
        """
        return self._call(
            _rest.IPAM_POOLS_GET_POOL_USAGE, options, resource_group_name, network_manager_name, pool_name
        )

    def list_associated_resources(
        self, resource_group_name: str, network_manager_name: str, pool_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.PoolAssociation]:
        """List the resources with addresses from an IPAM pool.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/ipam-pools/list-associated-resources
        """
        return self._list(
            _rest.IPAM_POOLS_LIST_ASSOCIATED_RESOURCES, options, resource_group_name, network_manager_name, pool_name
        )


class NetworkManagersOperations(OperationGroup):
    """Network managers: connect and secure many virtual networks together.

    An attribute of the client: ``client.network_managers``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, network_manager_name: str, **options: Unpack[RequestOptions]
    ) -> models.NetworkManager:
        """Get one network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-managers/get
        """
        return self._call(_rest.NETWORK_MANAGERS_GET, options, resource_group_name, network_manager_name)

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        parameters: models.NetworkManager | types.NetworkManagerDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManager:
        """Create a network manager, or update it in place.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param parameters: Wanted settings of the network manager.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-managers/create-or-update
        """
        return self._call(
            _rest.NETWORK_MANAGERS_CREATE_OR_UPDATE, options, resource_group_name, network_manager_name, parameters
        )

    def patch(
        self,
        resource_group_name: str,
        network_manager_name: str,
        parameters: models.PatchObject | types.PatchObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManager:
        """Change the tags of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param parameters: Changes to the network manager; what is left out stays as it is.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-managers/patch
        """
        return self._call(_rest.NETWORK_MANAGERS_PATCH, options, resource_group_name, network_manager_name, parameters)

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a network manager; with force even if configurations are deployed.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-managers/delete
        """
        return self._begin(_rest.NETWORK_MANAGERS_DELETE, options, resource_group_name, network_manager_name, force)

    def list(
        self,
        resource_group_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkManager]:
        """List the network managers of one resource group.

        :param resource_group_name: Name of the resource group.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-managers/list
        """
        return self._list(_rest.NETWORK_MANAGERS_LIST, options, resource_group_name, top, skip_token)

    def list_by_subscription(
        self, *, top: int | None = None, skip_token: str | None = None, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.NetworkManager]:
        """List all network managers of the subscription.

        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-managers/list-by-subscription
        """
        return self._list(_rest.NETWORK_MANAGERS_LIST_BY_SUBSCRIPTION, options, top, skip_token)


class StaticCidrsOperations(OperationGroup):
    """Static CIDRs: parts of IPAM pools set aside for uses outside Azure.

    An attribute of the client: ``client.static_cidrs``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        pool_name: str,
        static_cidr_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.StaticCidr:
        """Get one static CIDR of an IPAM pool.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.
        :param static_cidr_name: Name of the static CIDR.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-cidrs/get
        """
        return self._call(
            _rest.STATIC_CIDRS_GET, options, resource_group_name, network_manager_name, pool_name, static_cidr_name
        )

    def create(
        self,
        resource_group_name: str,
        network_manager_name: str,
        pool_name: str,
        static_cidr_name: str,
        body: models.StaticCidr | types.StaticCidrDict | IO[bytes] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.StaticCidr:
        """Create a static CIDR in an IPAM pool, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.
        :param static_cidr_name: Name of the static CIDR.
        :param body: Wanted settings of the static CIDR.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-cidrs/create
        """
        return self._call(
            _rest.STATIC_CIDRS_CREATE,
            options,
            resource_group_name,
            network_manager_name,
            pool_name,
            static_cidr_name,
            body,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        pool_name: str,
        static_cidr_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a static CIDR; its addresses are free again.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.
        :param static_cidr_name: Name of the static CIDR.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-cidrs/delete
        """
        return self._begin(
            _rest.STATIC_CIDRS_DELETE, options, resource_group_name, network_manager_name, pool_name, static_cidr_name
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        pool_name: str,
        *,
        skip_token: str | None = None,
        skip: int = 0,
        top: int = 50,
        sort_key: str | None = None,
        sort_value: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.StaticCidr]:
        """List the static CIDRs of an IPAM pool.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param pool_name: Name of the IPAM pool.
        :param skip_token: Token from the previous answer, to go on with the next page.
        :param skip: Number of entries to leave out at the beginning. By default 0.
        :param top: Most entries to return in a page. By default 50.
        :param sort_key: Property to sort by.
        :param sort_value: Order of the sorting.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-cidrs/list
        """
        return self._list(
            _rest.STATIC_CIDRS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            pool_name,
            skip_token,
            skip,
            top,
            sort_key,
            sort_value,
        )


class ConnectivityConfigurationsOperations(OperationGroup):
    """Connectivity configurations of network managers: hub and spoke, or mesh.

    An attribute of the client: ``client.connectivity_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ConnectivityConfiguration:
        """Get one connectivity configuration of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connectivity-configurations/get
        """
        return self._call(
            _rest.CONNECTIVITY_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        connectivity_configuration: models.ConnectivityConfiguration | types.ConnectivityConfigurationDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ConnectivityConfiguration:
        """Create a connectivity configuration in a network manager, or update it; it takes effect by a deployment.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param connectivity_configuration: Wanted settings of the connectivity configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connectivity-configurations/create-or-update
        """
        return self._call(
            _rest.CONNECTIVITY_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            connectivity_configuration,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a connectivity configuration; with force it is taken out of deployment first.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connectivity-configurations/delete
        """
        return self._begin(
            _rest.CONNECTIVITY_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ConnectivityConfiguration]:
        """List the connectivity configurations of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/connectivity-configurations/list
        """
        return self._list(
            _rest.CONNECTIVITY_CONFIGURATIONS_LIST, options, resource_group_name, network_manager_name, top, skip_token
        )


class NetworkGroupsOperations(OperationGroup):
    """Network groups: the virtual networks or subnets a network manager's configurations apply to.

    An attribute of the client: ``client.network_groups``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        network_group_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkGroup:
        """Get one network group of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param network_group_name: Name of the network group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-groups/get
        """
        return self._call(
            _rest.NETWORK_GROUPS_GET, options, resource_group_name, network_manager_name, network_group_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        network_group_name: str,
        parameters: models.NetworkGroup | types.NetworkGroupDict | IO[bytes],
        *,
        etag: str | None = None,
        match_condition: MatchConditions | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkGroup:
        """Create a network group in a network manager, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param network_group_name: Name of the network group.
        :param parameters: Wanted settings of the network group.
        :param etag: ETag that the condition is about.
        :param match_condition: What has to be true of it; otherwise the service refuses.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-groups/create-or-update
        """
        return self._call(
            _rest.NETWORK_GROUPS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            network_group_name,
            parameters,
            etag,
            match_condition,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        network_group_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a network group; with force even if configurations use it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param network_group_name: Name of the network group.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-groups/delete
        """
        return self._begin(
            _rest.NETWORK_GROUPS_DELETE, options, resource_group_name, network_manager_name, network_group_name, force
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkGroup]:
        """List the network groups of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-groups/list
        """
        return self._list(
            _rest.NETWORK_GROUPS_LIST, options, resource_group_name, network_manager_name, top, skip_token
        )


class StaticMembersOperations(OperationGroup):
    """Static members of network groups.

    An attribute of the client: ``client.static_members``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        network_group_name: str,
        static_member_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.StaticMember:
        """Get one static member of a network group.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param network_group_name: Name of the network group.
        :param static_member_name: Name of the static member.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-members/get
        """
        return self._call(
            _rest.STATIC_MEMBERS_GET,
            options,
            resource_group_name,
            network_manager_name,
            network_group_name,
            static_member_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        network_group_name: str,
        static_member_name: str,
        parameters: models.StaticMember | types.StaticMemberDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.StaticMember:
        """Add a virtual network or subnet to a network group, or update the membership.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param network_group_name: Name of the network group.
        :param static_member_name: Name of the static member.
        :param parameters: Wanted settings of the static member.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-members/create-or-update
        """
        return self._call(
            _rest.STATIC_MEMBERS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            network_group_name,
            static_member_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        network_group_name: str,
        static_member_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take a static member out of a network group.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param network_group_name: Name of the network group.
        :param static_member_name: Name of the static member.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-members/delete
        """
        return self._run(
            _rest.STATIC_MEMBERS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            network_group_name,
            static_member_name,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        network_group_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.StaticMember]:
        """List the static members of a network group.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param network_group_name: Name of the network group.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/static-members/list
        """
        return self._list(
            _rest.STATIC_MEMBERS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            network_group_name,
            top,
            skip_token,
        )


class NetworkManagerRoutingConfigurationsOperations(OperationGroup):
    """Routing configurations of network managers.

    An attribute of the client: ``client.network_manager_routing_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerRoutingConfiguration:
        """Get one routing configuration of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/get
        """
        return self._call(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        routing_configuration: models.NetworkManagerRoutingConfiguration
        | types.NetworkManagerRoutingConfigurationDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerRoutingConfiguration:
        """Create a routing configuration in a network manager, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param routing_configuration: Wanted settings of the routing configuration.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/create-or-update
        """
        return self._call(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            routing_configuration,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a routing configuration; with force it is taken out of deployment first.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/delete
        """
        return self._begin(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.NetworkManagerRoutingConfiguration]:
        """List the routing configurations of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-routing-configurations/list
        """
        return self._list(
            _rest.NETWORK_MANAGER_ROUTING_CONFIGURATIONS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            top,
            skip_token,
        )


class RoutingRuleCollectionsOperations(OperationGroup):
    """Collections of routing rules in network managers.

    An attribute of the client: ``client.routing_rule_collections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRuleCollection:
        """Get one collection of a routing configuration.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/get
        """
        return self._call(
            _rest.ROUTING_RULE_COLLECTIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_collection: models.RoutingRuleCollection | types.RoutingRuleCollectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRuleCollection:
        """Create a collection of rules in a routing configuration, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_collection: Wanted settings of the routing rule collection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/create-or-update
        """
        return self._call(
            _rest.ROUTING_RULE_COLLECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_collection,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a collection of routing rules.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/delete
        """
        return self._begin(
            _rest.ROUTING_RULE_COLLECTIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RoutingRuleCollection]:
        """List the collections of a routing configuration.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rule-collections/list
        """
        return self._list(
            _rest.ROUTING_RULE_COLLECTIONS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            top,
            skip_token,
        )


class RoutingRulesOperations(OperationGroup):
    """Routing rules of network managers.

    An attribute of the client: ``client.routing_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRule:
        """Get one routing rule.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/get
        """
        return self._call(
            _rest.ROUTING_RULES_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        routing_rule: models.RoutingRule | types.RoutingRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.RoutingRule:
        """Create a routing rule in a collection, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param routing_rule: Wanted settings of the routing rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/create-or-update
        """
        return self._call(
            _rest.ROUTING_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            routing_rule,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a routing rule.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/delete
        """
        return self._begin(
            _rest.ROUTING_RULES_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.RoutingRule]:
        """List the routing rules of a collection.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/routing-rules/list
        """
        return self._list(
            _rest.ROUTING_RULES_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            top,
            skip_token,
        )


class ScopeConnectionsOperations(OperationGroup):
    """Connections of network managers to subscriptions and management groups of other tenants.

    An attribute of the client: ``client.scope_connections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        scope_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ScopeConnection:
        """Get one scope connection of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param scope_connection_name: Name of the scope connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/scope-connections/get
        """
        return self._call(
            _rest.SCOPE_CONNECTIONS_GET, options, resource_group_name, network_manager_name, scope_connection_name
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        scope_connection_name: str,
        parameters: models.ScopeConnection | types.ScopeConnectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ScopeConnection:
        """Create a scope connection to another tenant, or update it; the other side has to connect as well.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param scope_connection_name: Name of the scope connection.
        :param parameters: Wanted settings of the scope connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/scope-connections/create-or-update
        """
        return self._call(
            _rest.SCOPE_CONNECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            scope_connection_name,
            parameters,
        )

    def delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        scope_connection_name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a scope connection of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param scope_connection_name: Name of the scope connection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/scope-connections/delete
        """
        return self._run(
            _rest.SCOPE_CONNECTIONS_DELETE, options, resource_group_name, network_manager_name, scope_connection_name
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.ScopeConnection]:
        """List the scope connections of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/scope-connections/list
        """
        return self._list(
            _rest.SCOPE_CONNECTIONS_LIST, options, resource_group_name, network_manager_name, top, skip_token
        )


class CommitsOperations(OperationGroup):
    """Deployments of network manager configurations, kept as resources.

    An attribute of the client: ``client.commits``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self, resource_group_name: str, network_manager_name: str, commit_name: str, **options: Unpack[RequestOptions]
    ) -> models.Commit:
        """Get one commit of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param commit_name: Name of the commit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/commits/get
        """
        return self._call(_rest.COMMITS_GET, options, resource_group_name, network_manager_name, commit_name)

    def begin_create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        commit_name: str,
        resource: models.Commit | types.CommitDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.Commit]:
        """Create a commit, which deploys configurations to regions, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param commit_name: Name of the commit.
        :param resource: Wanted settings of the commit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/commits/create-or-update
        """
        return self._begin(
            _rest.COMMITS_CREATE_OR_UPDATE, options, resource_group_name, network_manager_name, commit_name, resource
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        commit_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a commit of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param commit_name: Name of the commit.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/commits/delete
        """
        return self._begin(_rest.COMMITS_DELETE, options, resource_group_name, network_manager_name, commit_name)

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.Commit]:
        """List the commits of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/commits/list
        """
        return self._list(_rest.COMMITS_LIST, options, resource_group_name, network_manager_name, top, skip_token)


class SecurityAdminConfigurationsOperations(OperationGroup):
    """Security admin configurations of network managers: rules that go before security groups.

    An attribute of the client: ``client.security_admin_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityAdminConfiguration:
        """Get one security admin configuration of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-admin-configurations/get
        """
        return self._call(
            _rest.SECURITY_ADMIN_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        security_admin_configuration: models.SecurityAdminConfiguration
        | types.SecurityAdminConfigurationDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SecurityAdminConfiguration:
        """Create a security admin configuration in a network manager, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param security_admin_configuration: Wanted settings of the security admin configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-admin-configurations/create-or-update
        """
        return self._call(
            _rest.SECURITY_ADMIN_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            security_admin_configuration,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a security admin configuration; with force it is taken out of deployment first.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-admin-configurations/delete
        """
        return self._begin(
            _rest.SECURITY_ADMIN_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SecurityAdminConfiguration]:
        """List the security admin configurations of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-admin-configurations/list
        """
        return self._list(
            _rest.SECURITY_ADMIN_CONFIGURATIONS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            top,
            skip_token,
        )


class AdminRuleCollectionsOperations(OperationGroup):
    """Collections of security admin rules.

    An attribute of the client: ``client.admin_rule_collections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.AdminRuleCollection:
        """Get one collection of a security admin configuration.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rule-collections/get
        """
        return self._call(
            _rest.ADMIN_RULE_COLLECTIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_collection: models.AdminRuleCollection | types.AdminRuleCollectionDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.AdminRuleCollection:
        """Create a collection of rules in a security admin configuration, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_collection: Wanted settings of the admin rule collection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rule-collections/create-or-update
        """
        return self._call(
            _rest.ADMIN_RULE_COLLECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_collection,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a collection of security admin rules.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rule-collections/delete
        """
        return self._begin(
            _rest.ADMIN_RULE_COLLECTIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.AdminRuleCollection]:
        """List the collections of a security admin configuration.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rule-collections/list
        """
        return self._list(
            _rest.ADMIN_RULE_COLLECTIONS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            top,
            skip_token,
        )


class SecurityUserConfigurationsOperations(OperationGroup):
    """Security user configurations of network managers.

    An attribute of the client: ``client.security_user_configurations``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityUserConfiguration:
        """Get one security user configuration of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-configurations/get
        """
        return self._call(
            _rest.SECURITY_USER_CONFIGURATIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        security_user_configuration: models.SecurityUserConfiguration | types.SecurityUserConfigurationDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SecurityUserConfiguration:
        """Create a security user configuration in a network manager, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param security_user_configuration: Wanted settings of the security user configuration.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-configurations/create-or-update
        """
        return self._call(
            _rest.SECURITY_USER_CONFIGURATIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            security_user_configuration,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a security user configuration; with force it is taken out of deployment first.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-configurations/delete
        """
        return self._begin(
            _rest.SECURITY_USER_CONFIGURATIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SecurityUserConfiguration]:
        """List the security user configurations of a network manager.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-configurations/list
        """
        return self._list(
            _rest.SECURITY_USER_CONFIGURATIONS_LIST, options, resource_group_name, network_manager_name, top, skip_token
        )


class SecurityUserRuleCollectionsOperations(OperationGroup):
    """Collections of security user rules.

    An attribute of the client: ``client.security_user_rule_collections``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityUserRuleCollection:
        """Get one collection of a security user configuration.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rule-collections/get
        """
        return self._call(
            _rest.SECURITY_USER_RULE_COLLECTIONS_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        security_user_rule_collection: models.SecurityUserRuleCollection
        | types.SecurityUserRuleCollectionDict
        | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SecurityUserRuleCollection:
        """Create a collection of rules in a security user configuration, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param security_user_rule_collection: Wanted settings of the security user rule collection.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rule-collections/create-or-update
        """
        return self._call(
            _rest.SECURITY_USER_RULE_COLLECTIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            security_user_rule_collection,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a collection of security user rules.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rule-collections/delete
        """
        return self._begin(
            _rest.SECURITY_USER_RULE_COLLECTIONS_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SecurityUserRuleCollection]:
        """List the collections of a security user configuration.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rule-collections/list
        """
        return self._list(
            _rest.SECURITY_USER_RULE_COLLECTIONS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            top,
            skip_token,
        )


class SecurityUserRulesOperations(OperationGroup):
    """Security user rules of network managers.

    An attribute of the client: ``client.security_user_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.SecurityUserRule:
        """Get one security user rule.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rules/get
        """
        return self._call(
            _rest.SECURITY_USER_RULES_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        security_user_rule: models.SecurityUserRule | types.SecurityUserRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.SecurityUserRule:
        """Create a security user rule in a collection, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param security_user_rule: Wanted settings of the security user rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rules/create-or-update
        """
        return self._call(
            _rest.SECURITY_USER_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            security_user_rule,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a security user rule.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rules/delete
        """
        return self._begin(
            _rest.SECURITY_USER_RULES_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.SecurityUserRule]:
        """List the security user rules of a collection.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/security-user-rules/list
        """
        return self._list(
            _rest.SECURITY_USER_RULES_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            top,
            skip_token,
        )


class NetworkManagerCommitsOperations(OperationGroup):
    """Deployments of network manager configurations.

    An attribute of the client: ``client.network_manager_commits``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def begin_post(
        self,
        resource_group_name: str,
        network_manager_name: str,
        parameters: models.NetworkManagerCommit | types.NetworkManagerCommitDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.NetworkManagerCommit]:
        """Deploy configurations of a network manager to regions; what is not named there is taken out of deployment.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param parameters: Configurations, their kind, and the regions.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-commits/post
        """
        return self._begin(
            _rest.NETWORK_MANAGER_COMMITS_POST, options, resource_group_name, network_manager_name, parameters
        )


class NetworkManagerDeploymentStatusOperations(OperationGroup):
    """State of network manager deployments.

    An attribute of the client: ``client.network_manager_deployment_status``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        parameters: models.NetworkManagerDeploymentStatusParameter
        | types.NetworkManagerDeploymentStatusParameterDict
        | IO[bytes],
        *,
        top: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.NetworkManagerDeploymentStatusListResult:
        """List the state of a network manager's latest deployments, by region.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param parameters: Regions and kinds of deployment to list.
        :param top: Most entries to return in a page, 1 to 20.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/network-manager-deployment-status/list
        """
        return self._call(
            _rest.NETWORK_MANAGER_DEPLOYMENT_STATUS_LIST,
            options,
            resource_group_name,
            network_manager_name,
            parameters,
            top,
        )


class AdminRulesOperations(OperationGroup):
    """Security admin rules of network managers.

    An attribute of the client: ``client.admin_rules``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.BaseAdminRule:
        """Get one security admin rule.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rules/get
        """
        return self._call(
            _rest.ADMIN_RULES_GET,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
        )

    def create_or_update(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        admin_rule: models.BaseAdminRule | types.BaseAdminRuleDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.BaseAdminRule:
        """Create a security admin rule in a collection, or update it.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param admin_rule: Wanted settings of the security admin rule.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rules/create-or-update
        """
        return self._call(
            _rest.ADMIN_RULES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            admin_rule,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        rule_name: str,
        *,
        force: bool | None = None,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a security admin rule.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param rule_name: Name of the rule.
        :param force: Deletes the resource even if it is in use or deployed.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rules/delete
        """
        return self._begin(
            _rest.ADMIN_RULES_DELETE,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            rule_name,
            force,
        )

    def list(
        self,
        resource_group_name: str,
        network_manager_name: str,
        configuration_name: str,
        rule_collection_name: str,
        *,
        top: int | None = None,
        skip_token: str | None = None,
        **options: Unpack[PagingOptions],
    ) -> ItemPaged[models.BaseAdminRule]:
        """List the security admin rules of a collection.

        :param resource_group_name: Name of the resource group.
        :param network_manager_name: Name of the network manager.
        :param configuration_name: Name of the configuration.
        :param rule_collection_name: Name of the rule collection.
        :param top: Most entries to return in a page, 1 to 20.
        :param skip_token: Token from the previous answer, to go on with the next page.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/admin-rules/list
        """
        return self._list(
            _rest.ADMIN_RULES_LIST,
            options,
            resource_group_name,
            network_manager_name,
            configuration_name,
            rule_collection_name,
            top,
            skip_token,
        )
