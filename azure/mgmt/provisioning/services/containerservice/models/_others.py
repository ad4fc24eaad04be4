# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Models of ``containerservice``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from ..types import _others as types
else:
    typed(__name__)


class OperationValue(Model):
    """An operation of the resource provider, as used in role definitions."""

    origin: str = read_only("origin")
    """Who the operation is meant for: user, system or both."""
    name: str = read_only("name")
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationValueDisplay, types.OperationValueDisplayDict] = field(
        "display", "OperationValueDisplay", default=None
    )
    """Texts that show the operation to people."""
    operation: str = flattened("display", init=False)
    """Short name of the operation."""
    resource: str = flattened("display", init=False)
    """Kind of resource the operation works on."""
    description: str = flattened("display", init=False)
    """What the operation does."""
    provider: str = flattened("display", init=False)
    """Name of the resource provider."""


class OperationValueDisplay(Model):
    """Texts that show an operation to people."""

    operation: str = read_only("operation")
    """Short name of the operation."""
    resource: str = read_only("resource")
    """Kind of resource the operation works on."""
    description: str = read_only("description")
    """What the operation does."""
    provider: str = read_only("provider")
    """Name of the resource provider."""


class TrustedAccessRole(Model):
    """A role that Azure services can be given in a cluster."""

    source_resource_type: str = read_only("sourceResourceType")
    """Resource type that can have the role."""
    name: str = read_only("name")
    """Name of the role."""
    rules: NestedList[TrustedAccessRoleRule, types.TrustedAccessRoleRuleDict] = read_only(
        "rules", "[TrustedAccessRoleRule]"
    )
    """What the role allows."""


class TrustedAccessRoleRule(Model):
    """What a trusted access role allows, in Kubernetes terms."""

    verbs: list[str] = read_only("verbs", "[str]")
    """Allowed verbs."""
    api_groups: list[str] = read_only("apiGroups", "[str]")
    """Kubernetes API groups."""
    resources: list[str] = read_only("resources", "[str]")
    """Kubernetes resources."""
    resource_names: list[str] = read_only("resourceNames", "[str]")
    """Names of resources."""
    non_resource_ur_ls: list[str] = read_only("nonResourceURLs", "[str]")
    """URLs that are no resources."""
