# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``application_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _application_security_groups as types
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class AddressPrefixSet(ProxyResource):
    """A named set of address prefixes."""

    properties: NestedOrNone[AddressPrefixSetPropertiesFormat, types.AddressPrefixSetPropertiesFormatDict] = field(
        "properties", "AddressPrefixSetPropertiesFormat", default=None
    )
    """Settings of the address prefix set."""


class AddressPrefixSetPropertiesFormat(Model):
    """Settings of an address prefix set."""

    address_prefixes: list[str] = field("addressPrefixes", "[str]")
    """Address prefixes in CIDR form, such as "10.0.0.0/16"."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ApplicationSecurityGroup(Resource):
    """An application security group: a name for a group of machines in security rules."""

    properties: NestedOrNone[
        ApplicationSecurityGroupPropertiesFormat, types.ApplicationSecurityGroupPropertiesFormatDict
    ] = field("properties", "ApplicationSecurityGroupPropertiesFormat", default=None)
    """Settings of the application security group."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ApplicationSecurityGroupPropertiesFormat(Model):
    """Properties of an application security group; there is nothing to set."""

    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
