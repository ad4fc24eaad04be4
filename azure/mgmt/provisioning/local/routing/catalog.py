"""Resource types and API versions, as the declared operations have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field

from ...core.declare.operation import Operation
from ..arm.errors import ArmError, missing_version, namespace_not_served
from ..arm.ids import RESOURCES, ResourceId
from ..arm.namespaces import azures
from .declarations import NOWHERE, Declarations
from .placeholders import spelled, values_of
from .routes import Route, version_of
from .versions import VersionPolicy, is_within

# Azure Resource Manager itself answers to every version it ever had; azure-core's automatic registration of providers,
# for one, asks with the one of 2016.
_OWN_VERSIONS = (
    "2014-04-01-preview", "2014-04-01", "2015-01-01", "2015-11-01", "2016-02-01", "2016-06-01", "2016-07-01",
    "2016-09-01", "2017-05-10", "2018-01-01", "2018-02-01", "2018-05-01", "2019-03-01", "2019-05-01", "2019-05-10",
    "2019-06-01", "2019-07-01", "2019-08-01", "2019-10-01", "2019-11-01", "2020-01-01", "2020-05-01", "2020-06-01",
    "2020-08-01", "2020-09-01", "2020-10-01", "2021-01-01", "2021-04-01", "2022-09-01", "2022-12-01", "2023-07-01",
    "2024-03-01", "2024-07-01", "2024-11-01", "2025-03-01", "2025-04-01", "2026-06-01",
)  # fmt: skip


@dataclass
class ResourceType:
    """A type: its name below the namespace as it is written in URLs, its versions, and what can be done with it."""

    name: str
    versions: set[str] = field(default_factory=set)
    methods: set[str] = field(default_factory=set)
    actions: set[str] = field(default_factory=set)


class Catalog:
    """Namespaces, types and versions. Those of a namespace are learned when it is first asked for.

    :param declared: The operations that are known.
    :param extra_versions: More versions by namespace, for clients of another version than the declared ones.
    """

    def __init__(
        self,
        declared: Declarations | Iterable[Operation],
        extra_versions: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        self._declarations = declared if isinstance(declared, Declarations) else Declarations.of(declared)
        self._types: dict[str, dict[str, ResourceType]] = {}
        self._names = {RESOURCES.lower(): RESOURCES, **self._declarations.spellings}
        self._names.pop(NOWHERE, None)
        self._extra = _extra(extra_versions or {})
        self.policy: VersionPolicy = "any"
        """Which versions are accepted."""

    def with_versions(self, extra_versions: Mapping[str, Iterable[str]], policy: VersionPolicy = "any") -> Catalog:
        """The same types, with more versions by namespace.

        :param policy: Which versions are accepted.
        """
        other = copy(self)
        other._extra = _extra(extra_versions)
        other.policy = policy
        return other

    @property
    def namespaces(self) -> list[str]:
        """The known namespaces as they are written."""
        return sorted(self._names.values(), key=str.lower)

    def spelling(self, namespace: str) -> str | None:
        """The namespace as it is written; None where it is unknown."""
        return self._names.get(namespace.lower())

    def types(self, namespace: str) -> list[ResourceType]:
        """The types of a namespace."""
        types = self._known(namespace)
        return [types[name] for name in sorted(types)]

    def type(self, full_type: str) -> ResourceType | None:
        """A type by its full name, for instance ``Microsoft.KeyVault/vaults``."""
        namespace, _, name = full_type.partition("/")
        return self._known(namespace).get(name.lower())

    def versions(self, namespace: str, type: ResourceType | None = None) -> list[str]:
        """The versions of a type, or of a whole namespace."""
        types = self.types(namespace) if type is None else [type]
        known: set[str] = set().union(*(each.versions for each in types))
        return sorted(known | self._extra.get(namespace.lower(), set()), reverse=True)

    def check_version(self, route: Route, path: str, api_version: str | None) -> None:
        """Refuse a request without an API version, or with an unknown one, as Azure Resource Manager does."""
        if not route.versioned:
            return
        if not api_version:
            raise missing_version()
        declared = route.versions
        if api_version in declared:
            return
        named = ResourceId(path)
        # Whose path it is: the provider's in the URL's literals, whoever's the path names, or Resource Manager's own.
        namespace = (ResourceId(route.template) if declared else named).namespace or RESOURCES
        namespace = RESOURCES if namespace.startswith("{") else namespace
        # A path may end in an action on what is named before.
        type = self.type(named.type) or self.type(named.type.rpartition("/")[0])
        known = declared or frozenset(self.versions(namespace, type))
        if self.policy != "exact":
            known = known | self._extra.get(namespace.lower(), set())
        if api_version in known or (self.policy == "any" and is_within(api_version, known)):
            return
        versions = ", ".join(sorted(known, reverse=True))
        if namespace.lower() == RESOURCES.lower():
            raise ArmError(
                400,
                "InvalidApiVersionParameter",
                f"The api-version '{api_version}' is invalid. The supported versions are '{versions}'.",
            )
        raise ArmError(
            400,
            "NoRegisteredProviderFound",
            f"No registered resource provider found for API version '{api_version}' for type "
            f"'{type.name if type else ''}'. The supported api-versions are '{versions}'.",
        )

    def check_type(self, path: str, api_version: str | None) -> None:
        """Refuse what is below no subscription and no provider, an unknown provider, and an unknown type."""
        if not api_version:
            raise missing_version()
        named = ResourceId(path)
        if named.namespace is not None and self.spelling(named.namespace) is None:
            if (known := azures(named.namespace)) is not None:
                raise namespace_not_served(known)
            message = f"The resource namespace '{named.namespace}' is invalid."
            raise ArmError(404, "InvalidResourceNamespace", message)
        if named.namespace is None and named.subscription is None:
            message = "The request did not have a subscription or a valid tenant level resource provider."
            raise ArmError(404, "MissingSubscription", message)
        if not named.type or (named.namespace is not None and self.type(named.type) is None):
            raise self._invalid_type(named, api_version)

    def no_route(self, method: str, path: str, api_version: str | None, methods: list[str]) -> ArmError:
        """The error for a path that has no route at all, or none with this method.

        :param methods: The methods that it has routes for.
        """
        if not methods:
            return self._invalid_type(ResourceId(path), api_version)
        message = f"The request method '{method}' is not allowed for '{path}'."
        return ArmError(405, "MethodNotAllowed", message, headers={"Allow": ", ".join(methods)})

    def _invalid_type(self, named: ResourceId, api_version: str | None) -> ArmError:
        return ArmError(
            404,
            "InvalidResourceType",
            f"The resource type '{named.type.partition('/')[2]}' could not be found in the namespace "
            f"'{named.namespace or RESOURCES}' for api version '{api_version}'.",
        )

    def _known(self, namespace: str) -> Mapping[str, ResourceType]:
        """The types of a namespace."""
        key = namespace.lower()
        found = self._types.get(key)
        if found is None:
            # Others may ask for it at the same time: it is put there as a whole.
            found = self._types.setdefault(key, self._learned(key)) if key in self._names else {}
        return found

    def _learned(self, namespace: str) -> dict[str, ResourceType]:
        types: dict[str, ResourceType] = {}
        for operation in self._declarations.on(namespace):
            _learn(types, operation)
        if namespace == RESOURCES.lower():
            for name in ("subscriptions", "resourceGroups", "subscriptions/resourceGroups", "tenants", "resources"):
                types.setdefault(name.lower(), ResourceType(name)).versions.update(_OWN_VERSIONS)
        return types


def _learn(types: dict[str, ResourceType], operation: Operation) -> None:
    """Learn the types in an operation's URL, behind the last ``providers``."""
    words = [each for each in operation.url.partition("?")[0].split("/") if each]
    at = len(words) - 1 - [each.lower() for each in reversed(words)].index("providers")
    if words[at + 1].startswith("{"):
        return
    path: list[str] = []
    version = version_of(operation)
    for index in range(at + 2, len(words), 2):
        if words[index].startswith("{"):
            if index > at + 2:
                _learn_placeholders(types, operation)
            break
        ends = index >= len(words) - 2
        action = index == len(words) - 1 and operation.method == "POST" and bool(path)
        if not action:
            path.append(words[index])
        type = types.setdefault("/".join(path).lower(), ResourceType("/".join(path)))
        if ends and version:
            type.versions.add(version)
        if action:
            # A POST with nothing after the last word is an action on the type before it.
            type.actions.add(words[index])
        elif ends:
            type.methods.add(operation.method)


def _extra(versions: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    extra = {namespace.lower(): set(versions) for namespace, versions in versions.items()}
    extra.setdefault(RESOURCES.lower(), set()).update(_OWN_VERSIONS)
    return extra


def _learn_placeholders(types: dict[str, ResourceType], operation: Operation) -> None:
    words = [each for each in operation.url.partition("?")[0].rpartition("/providers/")[2].split("/")[1:] if each]
    for each in spelled(words[::2], values_of(operation)) if len(words) % 2 == 0 else ():
        type = types.setdefault("/".join(each).lower(), ResourceType("/".join(each)))
        type.methods.add(operation.method)
        if (version := version_of(operation)) is not None:
            type.versions.add(version)
