"""What the templates of deployments ask of the local Azure Resource Manager while they are deployed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ....templates import ExpressionError, LaterError
from ...arm.errors import ArmError, resource_not_found
from ...arm.ids import ResourceId, key_of
from ...http import LocalRequest
from ...interface.manager import ResourceManager

# What a full reference has no word for: the template said it.
_SAID = ("id", "name", "type")


class RefusedError(ExpressionError):
    """What an expression asks for is refused.

    :param refusal: Why.
    """

    def __init__(self, refusal: ArmError) -> None:
        super().__init__(refusal.message)
        self.refusal = refusal


def refusal_of(error: BaseException | None) -> ArmError | None:
    """The refusal that a fault of a template comes from, if it comes from one."""
    while error is not None:
        if isinstance(error, RefusedError):
            return error.refusal
        error = error.__cause__
    return None


class DeploymentWorld:
    """The resources that are there, once the deployment has begun.

    :param base_url: Where the deployment's request came to.
    """

    def __init__(self, azure: ResourceManager, base_url: str) -> None:
        self._azure = azure
        self._base_url = base_url or "https://management.azure.com"
        self.begun = False

    def resource(self, id: str, api_version: str | None) -> Mapping[str, Any]:
        """A resource.

        :raises LaterError: The deployment has not begun.
        :raises ExpressionError: There is none.
        """
        self._check_begun(id)
        stored = self._azure.store.get(id)
        if stored is not None:
            document = self._azure.present(stored)
        elif api_version is not None:
            document = self._request("GET", id, api_version, None)
        else:
            raise RefusedError(resource_not_found(id))
        named = ResourceId(id)
        told = {name: value for name, value in document.items() if name not in _SAID}
        where = {"subscriptionId": named.subscription, "resourceGroupName": named.group}
        return {"apiVersion": api_version, **told, **where, "resourceId": f"{named.type}/{named.full_name}"}

    def answer(self, id: str, action: str, api_version: str, body: Any) -> Any:
        """What a resource answers to an action.

        :raises LaterError: The deployment has not begun.
        :raises ExpressionError: There is no such resource or action.
        """
        self._check_begun(id)
        return self._request("POST", f"{id}/{action}", api_version, body)

    def secret(self, reference: Mapping[str, Any]) -> Any:
        """The secret of a key vault that a parameter refers to.

        :raises ExpressionError: There is none.
        """
        vault = str((reference.get("keyVault") or {}).get("id", ""))
        secret = f"{vault}/secrets/{reference.get('secretName', '')}"
        kept = self._azure.unwritten.get(key_of(secret))
        if kept is None:
            raise ExpressionError(
                f"The secret of KeyVault parameter '{secret}' cannot be retrieved. Please refer to "
                "https://aka.ms/arm-keyvault for usage details."
            )
        return kept["value"]

    def _check_begun(self, id: str) -> None:
        if not self.begun:
            raise LaterError(f"The resource '{id}' is known when the template is deployed.")

    def _request(self, method: str, path: str, api_version: str, body: Any) -> Any:
        url = f"{self._base_url}{quote(path)}?api-version={quote(api_version)}"
        content = b"" if body is None else json.dumps(body).encode()
        request = LocalRequest(method, url, {"Content-Type": "application/json"}, content)
        try:
            return self._azure.execute(request).document
        except ArmError as error:
            raise RefusedError(error) from error
