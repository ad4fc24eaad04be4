# Generated from swagger/network/ by "make generate": do not edit.

"""Operations of ``network``: ``service_endpoint_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.clients.annotations import typed_methods
from ....core.clients.sync import OperationGroup
from .._rest import _service_endpoint_policies as _rest

if TYPE_CHECKING:
    from typing import IO

    from azure.core.paging import ItemPaged
    from typing_extensions import Unpack

    from ....core.declare.options import LongRunningOptions, PagingOptions, RequestOptions
    from ....core.exchange.pollers import ProvisioningPoller
    from .. import models, types
else:
    typed_methods(globals())


class ServiceEndpointPoliciesOperations(OperationGroup):
    """Service endpoint policies: limit which storage accounts a subnet reaches.

    An attribute of the client: ``client.service_endpoint_policies``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        *,
        expand: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ServiceEndpointPolicy:
        """Get one service endpoint policy.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param expand: Referenced resources to return in full, such as "subnet" or "networkInterfaces".

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/get
        """
        return self._call(
            _rest.SERVICE_ENDPOINT_POLICIES_GET, options, resource_group_name, service_endpoint_policy_name, expand
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        parameters: models.ServiceEndpointPolicy | types.ServiceEndpointPolicyDict | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServiceEndpointPolicy]:
        """Create a service endpoint policy, or update it.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param parameters: Wanted settings of the service endpoint policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/create-or-update
        """
        return self._begin(
            _rest.SERVICE_ENDPOINT_POLICIES_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            parameters,
        )

    def update_tags(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        parameters: models.TagsObject | types.TagsObjectDict | IO[bytes],
        **options: Unpack[RequestOptions],
    ) -> models.ServiceEndpointPolicy:
        """Replace the tags of a service endpoint policy.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param parameters: The new tags of the service endpoint policy; they replace the present ones.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/update-tags
        """
        return self._call(
            _rest.SERVICE_ENDPOINT_POLICIES_UPDATE_TAGS,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            parameters,
        )

    def begin_delete(
        self, resource_group_name: str, service_endpoint_policy_name: str, **options: Unpack[LongRunningOptions]
    ) -> ProvisioningPoller[None]:
        """Delete a service endpoint policy; no subnet may use it any more.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/delete
        """
        return self._begin(
            _rest.SERVICE_ENDPOINT_POLICIES_DELETE, options, resource_group_name, service_endpoint_policy_name
        )

    def list_by_resource_group(
        self, resource_group_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServiceEndpointPolicy]:
        """List the service endpoint policies of one resource group.

        :param resource_group_name: Name of the resource group.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/list-by-resource-group
        """
        return self._list(_rest.SERVICE_ENDPOINT_POLICIES_LIST_BY_RESOURCE_GROUP, options, resource_group_name)

    def list(self, **options: Unpack[PagingOptions]) -> ItemPaged[models.ServiceEndpointPolicy]:
        """List all service endpoint policies of the subscription.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policies/list
        """
        return self._list(_rest.SERVICE_ENDPOINT_POLICIES_LIST, options)


class ServiceEndpointPolicyDefinitionsOperations(OperationGroup):
    """Definitions in service endpoint policies.

    An attribute of the client: ``client.service_endpoint_policy_definitions``.

    Methods take request options (:mod:`~azure.mgmt.provisioning.core.declare.options`), and raise
    :class:`~azure.core.exceptions.HttpResponseError` where the service answers with an error.
    """

    def get(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        service_endpoint_policy_definition_name: str,
        **options: Unpack[RequestOptions],
    ) -> models.ServiceEndpointPolicyDefinition:
        """Get one definition of a service endpoint policy.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param service_endpoint_policy_definition_name: Name of the definition.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/get
        """
        return self._call(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_GET,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            service_endpoint_policy_definition_name,
        )

    def begin_create_or_update(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        service_endpoint_policy_definition_name: str,
        service_endpoint_policy_definitions: models.ServiceEndpointPolicyDefinition
        | types.ServiceEndpointPolicyDefinitionDict
        | IO[bytes],
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[models.ServiceEndpointPolicyDefinition]:
        """Create a definition in a service endpoint policy, or update it.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param service_endpoint_policy_definition_name: Name of the definition.
        :param service_endpoint_policy_definitions: Wanted settings of the service endpoint policy definition.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/create-or-update
        """
        return self._begin(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_CREATE_OR_UPDATE,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            service_endpoint_policy_definition_name,
            service_endpoint_policy_definitions,
        )

    def begin_delete(
        self,
        resource_group_name: str,
        service_endpoint_policy_name: str,
        service_endpoint_policy_definition_name: str,
        **options: Unpack[LongRunningOptions],
    ) -> ProvisioningPoller[None]:
        """Delete a definition of a service endpoint policy.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.
        :param service_endpoint_policy_definition_name: Name of the definition.

        REST: https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/delete
        """
        return self._begin(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_DELETE,
            options,
            resource_group_name,
            service_endpoint_policy_name,
            service_endpoint_policy_definition_name,
        )

    def list_by_resource_group(
        self, resource_group_name: str, service_endpoint_policy_name: str, **options: Unpack[PagingOptions]
    ) -> ItemPaged[models.ServiceEndpointPolicyDefinition]:
        """List the definitions of a service endpoint policy.

        :param resource_group_name: Name of the resource group.
        :param service_endpoint_policy_name: Name of the service endpoint policy.

        REST:
            https://learn.microsoft.com/rest/api/virtualnetwork/service-endpoint-policy-definitions/list-by-resource-group
        """
        return self._list(
            _rest.SERVICE_ENDPOINT_POLICY_DEFINITIONS_LIST_BY_RESOURCE_GROUP,
            options,
            resource_group_name,
            service_endpoint_policy_name,
        )
