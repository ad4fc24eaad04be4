# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``security_partner_providers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _security_partner_providers as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class SecurityPartnerProvider(Resource):
    """A partner's security service in a virtual hub."""

    properties: NestedOrNone[
        SecurityPartnerProviderPropertiesFormat, types.SecurityPartnerProviderPropertiesFormatDict
    ] = field("properties", "SecurityPartnerProviderPropertiesFormat", default=None)
    """Settings of the security partner provider."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    security_provider_name: models.SecurityProviderName | types.SecurityProviderNameValue | None = flattened(
        "properties", default=None
    )
    """Security partner."""
    connection_status: (
        models.SecurityPartnerProviderConnectionStatus | types.SecurityPartnerProviderConnectionStatusValue
    ) = flattened("properties", init=False)
    """State of a security partner's connection."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual hub it belongs to."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class SecurityPartnerProviderPropertiesFormat(Model):
    """Properties of a security partner provider."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    security_provider_name: models.SecurityProviderName | types.SecurityProviderNameValue | None = field(
        "securityProviderName", "SecurityProviderName", default=None
    )
    """Security partner."""
    connection_status: (
        models.SecurityPartnerProviderConnectionStatus | types.SecurityPartnerProviderConnectionStatusValue
    ) = read_only("connectionStatus", "SecurityPartnerProviderConnectionStatus")
    """State of a security partner's connection."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = field("virtualHub", "SubResource", default=None)
    """Virtual hub it belongs to."""
