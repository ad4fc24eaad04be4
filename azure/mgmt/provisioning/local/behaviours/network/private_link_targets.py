"""What private endpoints connect to: the parts of each service, their names, and the zones that these belong to."""

from __future__ import annotations

from typing import NamedTuple

from ...arm.ids import ResourceId
from ...interface.manager import ResourceManager
from ...provider.private_links import CONNECTIONS
from ...store import Stored

LINK_SERVICES = "Microsoft.Network/privateLinkServices"


class Member(NamedTuple):
    """What gets a private address of its own.

    :param name: Its name within its part of the service.
    :param record: Its record in the private zone; empty if it has none.
    :param domain: What the record is of in public.
    """

    name: str
    record: str = ""
    domain: str = ""

    @property
    def fqdns(self) -> list[str]:
        """The names that clients know it by."""
        return [f"{self.record}.{self.domain}"] if self.record else []


class Group(NamedTuple):
    """A part of a service.

    :param zone: The private DNS zone that its records belong to; empty for none.
    """

    zone: str
    members: list[Member]


class _Part(NamedTuple):
    id: str
    zone: str
    domain: str
    # Name of the member, and its record; {name} and {location} are those of the resource.
    members: tuple[tuple[str, str], ...] = (("default", "{name}"),)


def _storage(id: str) -> _Part:
    return _Part(id, f"privatelink.{id}.core.windows.net", f"{id}.core.windows.net", ((id, "{name}"),))


def _cosmos(id: str, domain: str) -> _Part:
    return _Part(
        id, f"privatelink.{domain}", domain, (("{name}", "{name}"), ("{name}-{location}", "{name}-{location}"))
    )


_MESSAGING = (
    _Part("namespace", "privatelink.servicebus.windows.net", "servicebus.windows.net", (("namespace", "{name}"),)),
)
_SITES = (
    _Part(
        "sites", "privatelink.azurewebsites.net", "azurewebsites.net", (("sites", "{name}"), ("sites", "{name}.scm"))
    ),
)

_PARTS: dict[str, tuple[_Part, ...]] = {
    "Microsoft.Storage/storageAccounts": tuple(
        _storage(each) for each in ("blob", "file", "queue", "table", "web", "dfs")
    ),
    "Microsoft.KeyVault/vaults": (_Part("vault", "privatelink.vaultcore.azure.net", "vault.azure.net"),),
    "Microsoft.KeyVault/managedHSMs": (
        _Part("managedhsm", "privatelink.managedhsm.azure.net", "managedhsm.azure.net"),
    ),
    "Microsoft.Sql/servers": (
        _Part("sqlServer", "privatelink.database.windows.net", "database.windows.net", (("sqlServer", "{name}"),)),
    ),
    "Microsoft.DocumentDB/databaseAccounts": (
        _cosmos("Sql", "documents.azure.com"),
        _cosmos("MongoDB", "mongo.cosmos.azure.com"),
        _cosmos("Cassandra", "cassandra.cosmos.azure.com"),
        _cosmos("Gremlin", "gremlin.cosmos.azure.com"),
        _cosmos("Table", "table.cosmos.azure.com"),
    ),
    "Microsoft.ContainerRegistry/registries": (
        _Part(
            "registry",
            "privatelink.azurecr.io",
            "azurecr.io",
            (("registry_data_{location}", "{name}.{location}.data"), ("registry", "{name}")),
        ),
    ),
    "Microsoft.ServiceBus/namespaces": _MESSAGING,
    "Microsoft.EventHub/namespaces": _MESSAGING,
    "Microsoft.Cache/redis": (
        _Part(
            "redisCache", "privatelink.redis.cache.windows.net", "redis.cache.windows.net", (("redisCache", "{name}"),)
        ),
    ),
    "Microsoft.Web/sites": _SITES,
    "Microsoft.DBforMySQL/flexibleServers": (
        _Part(
            "mysqlServer",
            "privatelink.mysql.database.azure.com",
            "mysql.database.azure.com",
            (("mysqlServer", "{name}"),),
        ),
    ),
    "Microsoft.DBforPostgreSQL/flexibleServers": (
        _Part(
            "postgresqlServer",
            "privatelink.postgres.database.azure.com",
            "postgres.database.azure.com",
            (("postgresqlServer", "{name}"),),
        ),
    ),
}
_BY_TYPE = {type.lower(): parts for type, parts in _PARTS.items()}
# Connections of these types say which parts of the service they are to.
_WITH_GROUPS = {
    each.lower()
    for each in (
        "Microsoft.Sql/servers",
        "Microsoft.DBforMySQL/flexibleServers",
        "Microsoft.DBforPostgreSQL/flexibleServers",
        "Microsoft.App/managedEnvironments",
    )
}

TARGETS = tuple(_PARTS)
"""The types whose parts are known."""


def takes_connections(azure: ResourceManager, type: str) -> bool:
    """Whether there may be private endpoints of resources of a type."""
    return azure.kind(f"{type}/{CONNECTIONS}") is not None


def says_groups(type: str) -> bool:
    """Whether the connections of a type say which parts of the service they are to."""
    return type.lower() in _WITH_GROUPS


def groups_of(target: Stored) -> dict[str, Group] | None:
    """The parts of a resource that there may be private endpoints of; None if nobody knows them."""
    parts = _BY_TYPE.get(target.type.lower())
    if parts is None:
        return None
    words = {"name": ResourceId(target.id).name.lower(), "location": str(target.document.get("location") or "")}
    return {
        each.id: Group(
            each.zone,
            [Member(name.format(**words), record.format(**words), each.domain) for name, record in each.members],
        )
        for each in parts
    }
