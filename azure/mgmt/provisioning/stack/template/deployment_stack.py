"""What a deployment stack is told besides its template."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from .compiling import CompiledTemplate
from .requests import deployment_name, deployment_of

ActionOnUnmanage = Literal["deleteAll", "deleteResources", "detachAll"]
DenySettingsMode = Literal["none", "denyDelete", "denyWriteAndDelete"]
DELETE, DETACH = "delete", "detach"
_GROUPS = "microsoft.resources/resourcegroups"


@dataclass(frozen=True)
class DeploymentStack:
    """A deployment stack, which manages what it made: what the program says no more is deleted or released by it.

    :param action_on_unmanage: What is done to what the program says no more: ``deleteAll``; ``deleteResources``, which
        releases resource groups; or ``detachAll``, which releases all of it.
    :param deny_settings_mode: What others may not do to what it manages: ``denyDelete``, ``denyWriteAndDelete``, or
        ``none``.
    :param excluded_principals: Object ids of those who may do it all the same, five at most.
    :param excluded_actions: Actions that are allowed all the same, such as ``Microsoft.Web/sites/delete``.
    :param apply_to_child_scopes: What stands below what it manages is denied, too.
    :param bypass_stack_out_of_sync_error: Go on where Azure does not know for sure what it manages.
    """

    action_on_unmanage: ActionOnUnmanage = "deleteAll"
    deny_settings_mode: DenySettingsMode = "none"
    excluded_principals: Sequence[str] = ()
    excluded_actions: Sequence[str] = ()
    apply_to_child_scopes: bool = False
    bypass_stack_out_of_sync_error: bool = False

    def action(self, type: str) -> str:
        """What is done to a resource of a type that is managed no longer: ``delete`` or ``detach``."""
        unmanage = self._unmanage()
        return unmanage["resource_groups" if type.lower() == _GROUPS else "resources"]

    def deny_settings(self) -> dict[str, Any]:
        """The same as our models have it."""
        return {
            "mode": self.deny_settings_mode,
            "excluded_principals": list(self.excluded_principals),
            "excluded_actions": list(self.excluded_actions),
            "apply_to_child_scopes": self.apply_to_child_scopes,
        }

    def body(self, template: CompiledTemplate) -> dict[str, Any]:
        """The body of the request that deploys a template."""
        deployed = deployment_of(template)
        properties = {name: each for name, each in deployed["properties"].items() if name != "mode"}
        properties["action_on_unmanage"] = self._unmanage()
        properties["deny_settings"] = self.deny_settings()
        if self.bypass_stack_out_of_sync_error:
            properties["bypass_stack_out_of_sync_error"] = True
        return {**deployed, "properties": properties}

    def _unmanage(self) -> dict[str, str]:
        return {
            "resources": DETACH if self.action_on_unmanage == "detachAll" else DELETE,
            "resource_groups": DELETE if self.action_on_unmanage == "deleteAll" else DETACH,
        }


def managing_id(stack: str, template: CompiledTemplate) -> str:
    """The id of the deployment stack of a stack."""
    scope = template.scope
    group = f"/resourceGroups/{scope.group}" if scope.group else ""
    name = deployment_name(stack)
    return f"/subscriptions/{scope.subscription}{group}/providers/Microsoft.Resources/deploymentStacks/{name}"
