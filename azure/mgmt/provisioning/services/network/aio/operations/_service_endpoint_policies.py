# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Asynchronous operations of ``network``: ``service_endpoint_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....core.aio import AsyncOperationGroup
from ..._rest import _service_endpoint_policies as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.async_paging import AsyncItemPaged
    from typing_extensions import Unpack

    from .....core.options import LongRunningOptions, PagingOptions, RequestOptions
    from .....core.polling import AsyncProvisioningPoller
    from ... import models, types


class ServiceEndpointPoliciesOperations(AsyncOperationGroup):
    """Service endpoint policies: limit which storage accounts a subnet reaches.

    An attribute of the client: ``client.service_endpoint_policies``.
    """

    async def get(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ServiceEndpointPolicy:
        """Get one service endpoint policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServiceEndpointPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/get
        """
        return await self._call(
            _rest.SERVICE_ENDPOINT_POLICIES_GET, options, resource_group_name, service_endpoint_policy_name, expand
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        parameters: models.ServiceEndpointPolicy | types.ServiceEndpointPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServiceEndpointPolicy]:
        """Create a service endpoint policy, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param parameters: Wanted settings of the service endpoint policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServiceEndpointPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/create-or-update
        """
        return await self._begin(
            _rest.SERVICE_ENDPOINT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            parameters,
        )

    async def update_tags(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ServiceEndpointPolicy:
        """Replace the tags of a service endpoint policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param parameters: The new tags of the service endpoint policy; they replace the present ones.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServiceEndpointPolicy``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/update-tags
        """
        return await self._call(
            _rest.SERVICE_ENDPOINT_POLICIES_UPDATE_TAGS,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            parameters,
        )

    async def begin_delete(
        self, resource_group_name: str, service_endpoint_policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> AsyncProvisioningPoller[None]:
        """Delete a service endpoint policy; no subnet may use it any more.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/delete
        """
        return await self._begin(
            _rest.SERVICE_ENDPOINT_POLICIES_DELETE, options, resource_group_name, service_endpoint_policy_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServiceEndpointPolicy]:
        """List the service endpoint policies of one resource group.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServiceEndpointPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/list-by-resource-group
        """
        return self._list(_rest.SERVICE_ENDPOINT_POLICIES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> AsyncItemPaged[models.ServiceEndpointPolicy]:
        """List all service endpoint policies of the subscription.

        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServiceEndpointPolicy`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/list
        """
        return self._list(_rest.SERVICE_ENDPOINT_POLICIES_LIST, options)


class ServiceEndpointPolicyDefinitionsOperations(AsyncOperationGroup):
    """Definitions in service endpoint policies.

    An attribute of the client: ``client.service_endpoint_policy_definitions``.
    """

    async def get(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        service_endpoint_policy_definition_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ServiceEndpointPolicyDefinition:
        """Get one definition of a service endpoint policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param service_endpoint_policy_definition_name: Name of the definition.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.RequestOptions`.
        :return: ``ServiceEndpointPolicyDefinition``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/get
        """
        return await self._call(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_GET,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            service_endpoint_policy_definition_name,
        )

    async def begin_create_or_update(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        service_endpoint_policy_definition_name: str,
        service_endpoint_policy_definitions: models.ServiceEndpointPolicyDefinition
        | types.ServiceEndpointPolicyDefinitionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[models.ServiceEndpointPolicyDefinition]:
        """Create a definition in a service endpoint policy, or update it.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param service_endpoint_policy_definition_name: Name of the definition.
        :param service_endpoint_policy_definitions: Wanted settings of the service endpoint policy definition.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller for ``ServiceEndpointPolicyDefinition``.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/create-or-update
        """
        return await self._begin(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            service_endpoint_policy_definition_name,
            service_endpoint_policy_definitions,
        )

    async def begin_delete(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        service_endpoint_policy_definition_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> AsyncProvisioningPoller[None]:
        """Delete a definition of a service endpoint policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param service_endpoint_policy_definition_name: Name of the definition.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.LongRunningOptions`.
        :return: Poller that ends when the service is done.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/delete
        """
        return await self._begin(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_DELETE,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            service_endpoint_policy_definition_name,
        )

    def list_by_resource_group(
        self, resource_group_name: str, service_endpoint_policy_name: str, **options: Unpack[PagingOptions]
    ) -> AsyncItemPaged[models.ServiceEndpointPolicyDefinition]:
        """List the definitions of a service endpoint policy.

        :param resource_group_name: Name of the resource group; upper and lower case are the same.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.options.PagingOptions`.
        :return: Iterator of ``ServiceEndpointPolicyDefinition`` that reads page after page.
        :raises ~azure.core.exceptions.HttpResponseError: The service answered with an error.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/list-by-resource-group
        """
        return self._list(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_LIST_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            service_endpoint_policy_name,
        )
