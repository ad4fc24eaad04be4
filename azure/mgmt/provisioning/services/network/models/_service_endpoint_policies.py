# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``service_endpoint_policies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _service_endpoint_policies as types
    from ..types._common import ProvisioningStateValue
    from ..types._virtual_networks import SubnetDict
else:
    typed(__name__)


class ServiceEndpointPolicy(Resource):
    """A service endpoint policy."""

    properties: NestedOrNone[ServiceEndpointPolicyPropertiesFormat, types.ServiceEndpointPolicyPropertiesFormatDict] = (
        field("properties", "ServiceEndpointPolicyPropertiesFormat", default=None)
    )
    """Settings of the service endpoint policy."""
    service_endpoint_policy_definitions: NestedListOrNone[
        ServiceEndpointPolicyDefinition, types.ServiceEndpointPolicyDefinitionDict
    ] = flattened("properties", default=None)
    """Definitions of the policy."""
    subnets: NestedList[models.Subnet, SubnetDict] = flattened("properties", init=False)
    """Subnets that use the policy."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    service_alias: str | None = flattened("properties", default=None)
    """Alias of services the policy is for."""
    contextual_service_endpoint_policies: list[str] | None = flattened("properties", default=None)
    """Further policies that apply together with this one."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    kind: str = read_only("kind")
    """Kind of the resource."""


class ServiceEndpointPolicyDefinition(SubResourceModel):
    """A definition of a service endpoint policy."""

    properties: NestedOrNone[
        ServiceEndpointPolicyDefinitionPropertiesFormat, types.ServiceEndpointPolicyDefinitionPropertiesFormatDict
    ] = field("properties", "ServiceEndpointPolicyDefinitionPropertiesFormat", default=None)
    """Settings of the service endpoint policy definition."""
    description: str | None = flattened("properties", default=None)
    """Free text for people to read."""
    service: str | None = flattened("properties", default=None)
    """Service endpoint the definition is for, such as "Microsoft.Storage"."""
    service_resources: list[str] | None = flattened("properties", default=None)
    """IDs of resources, resource groups or subscriptions that may be reached."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ServiceEndpointPolicyDefinitionPropertiesFormat(Model):
    """Settings of a service endpoint policy's definition."""

    description: str | None = field("description", default=None)
    """Free text for people to read."""
    service: str | None = field("service", default=None)
    """Service endpoint the definition is for, such as "Microsoft.Storage"."""
    service_resources: list[str] | None = field("serviceResources", "[str]", default=None)
    """IDs of resources, resource groups or subscriptions that may be reached."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ServiceEndpointPolicyPropertiesFormat(Model):
    """Settings of a service endpoint policy."""

    service_endpoint_policy_definitions: NestedListOrNone[
        ServiceEndpointPolicyDefinition, types.ServiceEndpointPolicyDefinitionDict
    ] = field("serviceEndpointPolicyDefinitions", "[ServiceEndpointPolicyDefinition]", default=None)
    """Definitions of the policy."""
    subnets: NestedList[models.Subnet, SubnetDict] = read_only("subnets", "[Subnet]")
    """Subnets that use the policy."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    service_alias: str | None = field("serviceAlias", default=None)
    """Alias of services the policy is for."""
    contextual_service_endpoint_policies: list[str] | None = field(
        "contextualServiceEndpointPolicies", "[str]", default=None
    )
    """Further policies that apply together with this one."""
