# Generated from swagger/network/ by "make generate": do not edit.

"""Asynchronous operations of ``network``: ``service_endpoint_policies``."""

from .....core.clients.aio import AsyncOperationGroup
from .....core.clients.twins import awaited, begun, paged
from ...operations import _service_endpoint_policies as _sync


class ServiceEndpointPoliciesOperations(AsyncOperationGroup):
    """Service endpoint policies: limit which storage accounts a subnet reaches.

    An attribute of the client: ``client.service_endpoint_policies``.
    """

    get = awaited(_sync.ServiceEndpointPoliciesOperations.get)
    begin_create_or_update = begun(_sync.ServiceEndpointPoliciesOperations.begin_create_or_update)
    update_tags = awaited(_sync.ServiceEndpointPoliciesOperations.update_tags)
    begin_delete = begun(_sync.ServiceEndpointPoliciesOperations.begin_delete)
    list_by_resource_group = paged(_sync.ServiceEndpointPoliciesOperations.list_by_resource_group)
    list = paged(_sync.ServiceEndpointPoliciesOperations.list)


class ServiceEndpointPolicyDefinitionsOperations(AsyncOperationGroup):
    """Definitions in service endpoint policies.

    An attribute of the client: ``client.service_endpoint_policy_definitions``.
    """

    get = awaited(_sync.ServiceEndpointPolicyDefinitionsOperations.get)
    begin_create_or_update = begun(_sync.ServiceEndpointPolicyDefinitionsOperations.begin_create_or_update)
    begin_delete = begun(_sync.ServiceEndpointPolicyDefinitionsOperations.begin_delete)
    list_by_resource_group = paged(_sync.ServiceEndpointPolicyDefinitionsOperations.list_by_resource_group)
