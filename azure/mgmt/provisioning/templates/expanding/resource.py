"""One resource that a template makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import ExpressionError, LaterError, TemplateError
from ..evaluating.budget import check_size
from ..evaluating.copies import with_copies
from ..evaluating.later import evaluated_in_part
from ..evaluating.scope import TemplateScope
from ..values import Value
from .naming import DEPLOYMENTS

# What says how a resource is made, and is not sent to its provider.
_OF_THE_ENGINE = frozenset(
    (
        *("type", "apiVersion", "name", "dependsOn", "dependson", "condition", "copy", "comments", "resources"),
        *("scope", "existing", "metadata", "import", "extension", "subscriptionId", "resourceGroup"),
    )
)


@dataclass(eq=False)
class ExpandedResource:
    """A resource that a template makes, or that it knows to be there.

    :param id: Its id.
    :param root: The id of the scope that it is in; empty for the tenant.
    :param declared: What the template says of it.
    :param path: Where in the template that is.
    :param scope: What its expressions may ask, once what it needs is there.
    :param symbol: Its name in a template with symbolic names, with an index in a copy loop; else empty.
    :param loop: The copy loop that makes it, if one does.
    :param existing: Whether it is there already.
    :param made: Whether its condition is met.
    :param needs: The resources that have to be there before.
    """

    id: str
    root: str
    type: str
    name: str
    api_version: str | None
    declared: Mapping[str, Value]
    path: tuple[str | int, ...]
    scope: TemplateScope = field(repr=False)
    symbol: str = ""
    loop: str | None = None
    existing: bool = False
    made: bool = True
    needs: list[ExpandedResource] = field(default_factory=list, repr=False)

    @property
    def key(self) -> str:
        """Its id in one case: Azure Resource Manager has no other difference."""
        return self.id.casefold()

    @property
    def is_deployment(self) -> bool:
        """Whether it is a deployment of a template of its own."""
        return self.type.lower() == DEPLOYMENTS

    def body(self) -> dict[str, Value]:
        """What is sent to its provider.

        :raises TemplateError: An expression can't be worked out.
        :raises LaterError: It asks for what is not there yet.
        """
        try:
            body: dict[str, Value] = with_copies(self._sent(), self.scope)
            check_size(body)
        except LaterError:
            raise
        except (ExpressionError, RecursionError) as error:
            raise self.fault(error) from error
        return {name: value for name, value in body.items() if value is not None}

    def known_body(self) -> dict[str, Value]:
        """What is sent to its provider, as far as it is known: what asks for resources that are not there stays.

        :raises TemplateError: An expression can't be worked out.
        """
        try:
            body: dict[str, Value] = evaluated_in_part(self._sent(), self.scope)
            check_size(body)
        except (ExpressionError, RecursionError) as error:
            raise self.fault(error) from error
        return {name: value for name, value in body.items() if value is not None}

    def known(self, name: str) -> Value:
        """A member of what is sent to its provider, as far as it is known; None where the template says none.

        :raises TemplateError: An expression can't be worked out.
        """
        try:
            return evaluated_in_part(self.declared.get(name), self.scope)
        except (ExpressionError, RecursionError) as error:
            raise self.fault(error) from error

    def _sent(self) -> dict[str, Value]:
        """What the template says of its body; the template of a deployment has a scope of its own, and is left out."""
        sent = {name: value for name, value in self.declared.items() if name not in _OF_THE_ENGINE}
        properties = sent.get("properties")
        if self.is_deployment and isinstance(properties, dict):
            sent["properties"] = {name: value for name, value in properties.items() if name != "template"}
        return sent

    def fault(self, error: ExpressionError | RecursionError) -> TemplateError:
        """What is wrong with its expressions, as a fault of the template."""
        if isinstance(error, RecursionError):
            error = ExpressionError("The template is nested too deeply to be evaluated.")
        if isinstance(error, TemplateError):
            return error
        return TemplateError(error.message, self.path, f"resource '{self.name}'")
