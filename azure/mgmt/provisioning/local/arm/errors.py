"""Errors in the form of Azure Resource Manager, and the ones that every provider answers with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..http import MOST_BYTES, LocalResponse
from .ids import ResourceId


class ArmError(Exception):
    """A request that is refused; becomes ``{"error": {"code": ..., "message": ...}}``."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        target: str | None = None,
        details: Iterable[Mapping[str, Any]] = (),
        additional_info: Iterable[Mapping[str, Any]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"({code}) {message}")
        self.status = status
        self.code = code
        self.message = message
        self.target = target
        self.details = [dict(detail) for detail in details]
        self.additional_info = [dict(info) for info in additional_info]
        self.headers = dict(headers or {})

    def error(self) -> dict[str, Any]:
        """The content of ``error``."""
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.target is not None:
            error["target"] = self.target
        if self.details:
            error["details"] = self.details
        if self.additional_info:
            error["additionalInfo"] = self.additional_info
        return error

    def response(self) -> LocalResponse:
        """The response that says so."""
        return LocalResponse.of(self.status, {"error": self.error()}, {"x-ms-failure-cause": "gateway", **self.headers})


def not_implemented(operation_id: str, what: str | None = None) -> ArmError:
    """An operation, or the part of it that ``what`` says, which the local Azure Resource Manager does not have."""
    subject = f"'{operation_id}'" if what is None else f"{what} (operation '{operation_id}')"
    message = f"The local Azure Resource Manager does not implement {subject}."
    return ArmError(501, "NotImplemented", message, target=operation_id)


def missing_version() -> ArmError:
    """There is no api-version in the query."""
    return ArmError(
        400,
        "MissingApiVersionParameter",
        "The api-version query parameter (?api-version=) is required for all requests.",
    )


def resource_not_found(id: str) -> ArmError:
    """There is no such resource."""
    parsed = ResourceId(id)
    where = f" under resource group '{parsed.group}'" if parsed.group else ""
    return ArmError(
        404,
        "ResourceNotFound",
        f"The Resource '{parsed.type}/{parsed.full_name}'{where} was not found. For more details please go to "
        "https://aka.ms/ARMResourceNotFoundFix",
    )


def group_not_found(name: str) -> ArmError:
    """There is no such resource group."""
    return ArmError(404, "ResourceGroupNotFound", f"Resource group '{name}' could not be found.")


def parent_not_found(id: str) -> ArmError:
    """The resource that this one is to be nested in does not exist."""
    name = ResourceId(ResourceId(id).parent or id).full_name
    return ArmError(
        404,
        "ParentResourceNotFound",
        f"Can not perform requested operation on nested resource. Parent resource '{name}' not found.",
    )


def group_being_deleted(name: str) -> ArmError:
    """The resource group is on its way out."""
    return ArmError(
        409,
        "ResourceGroupBeingDeleted",
        f"The resource group '{name}' is in deprovisioning state and cannot perform this operation.",
    )


def location_required() -> ArmError:
    """A resource has to say where it is."""
    return ArmError(400, "LocationRequired", "The location property is required for this definition.")


def namespace_not_served(namespace: str) -> ArmError:
    """A namespace that Azure has, and nothing here serves."""
    message = f"The local Azure Resource Manager does not implement the resource provider '{namespace}'."
    return ArmError(501, "NotImplemented", message, target=namespace)


def bad_request(message: str, target: str | None = None) -> ArmError:
    """What providers refuse without a code of its own."""
    return ArmError(400, "BadRequest", message, target=target)


def content_too_large() -> ArmError:
    """The body of the request is larger than any that is taken."""
    message = f"The request content size exceeds the maximum size of {MOST_BYTES // 1024 // 1024} MB."
    return ArmError(413, "RequestContentTooLarge", message)
