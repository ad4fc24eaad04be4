"""What is below MySQL flexible servers: firewall rules and databases."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import partial
from typing import Any

from ...arm.errors import ArmError
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind, Prepare
from ...provider.addresses import check_range
from ...provider.crud import get, put
from ...provider.longrunning import begin
from ...provider.paging import page_of_resources
from ...provider.preconditions import check_match
from ...provider.removal import REMOVE
from ...store import Stored
from .servers import SERVERS, SYSTEM_DATABASES, invalid, server_of

behaviours = Behaviours("mysql")

_RULE_NAME = re.compile(r"[a-zA-Z0-9_-]{1,80}\Z")
_DATABASE_NAME = re.compile(r"[^\s/\\.`'\"]{1,64}\Z")
_COLLATIONS = {
    "utf8mb4": "utf8mb4_0900_ai_ci",
    "utf8mb3": "utf8mb3_general_ci",
    "utf8": "utf8_general_ci",
    "latin1": "latin1_swedish_ci",
    "latin2": "latin2_general_ci",
    "ascii": "ascii_general_ci",
    "binary": "binary",
    "ucs2": "ucs2_general_ci",
    "utf16": "utf16_general_ci",
    "utf32": "utf32_general_ci",
    "big5": "big5_chinese_ci",
    "gbk": "gbk_chinese_ci",
    "gb18030": "gb18030_chinese_ci",
    "sjis": "sjis_japanese_ci",
    "ujis": "ujis_japanese_ci",
    "euckr": "euckr_korean_ci",
    "cp1250": "cp1250_general_ci",
    "cp1251": "cp1251_general_ci",
    "cp1252": "cp1252_general_ci",
}
"""Character sets and the collation that each has if nothing else is said."""


def _serve(word: str, prefix: str, prepare: Prepare, *, fixed: Collection[str] = ()) -> None:
    """Children of a server, whose changes and deletion take time.

    :param word: Their type below the server.
    :param prefix: What their operations begin with.
    :param fixed: Names of those that can't be deleted.
    """
    kind = behaviours.kind(Kind(f"{SERVERS}/{word}", tracked=False, creating=None, prepare=prepare, system_data=True))

    @behaviours.serves(f"{prefix}_CreateOrUpdate")
    def create_or_update(call: Call) -> LocalResponse:
        server_of(call, ready=True)
        put(call, kind)
        return begin(call, "both", resource=call.id)

    @behaviours.serves(f"{prefix}_Get")
    def get_one(call: Call) -> LocalResponse:
        server_of(call)
        return get(call)

    @behaviours.serves(f"{prefix}_Delete")
    def delete(call: Call) -> LocalResponse:
        server_of(call, ready=True)
        stored = call.store.get(call.id)
        check_match(call, stored)
        if stored is None:
            return call.answer(204)
        if stored.name in fixed:
            raise invalid("databaseName", f"The database '{stored.name}' is the system's, and can't be deleted.")
        return begin(
            call, "both", resource=stored.id, effect=REMOVE, arguments={"id": stored.id}, final={"status": 200}
        )

    @behaviours.serves(f"{prefix}_ListByServer")
    def list_by_server(call: Call) -> LocalResponse:
        return page_of_resources(call, partial(call.store.of_type, kind.type, server_of(call).id))


def _prepare_rule(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document["properties"]
    if not _RULE_NAME.match(ResourceId(call.id).name):
        raise invalid("firewallRuleName", "It has 1 to 80 letters, digits, hyphens and underscores.")
    if server_of(call).properties["network"].get("delegatedSubnetResourceId"):
        message = "Firewall rules are not for servers in a virtual network."
        raise ArmError(400, "FirewallRulesNotSupported", message)
    check_range(properties, "startIpAddress", "endIpAddress", invalid)


def _prepare_database(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    name = ResourceId(call.id).name
    if name.lower() in SYSTEM_DATABASES:
        raise invalid("databaseName", f"The database '{name}' is the system's.")
    if not _DATABASE_NAME.match(name):
        raise invalid("databaseName", "It has 1 to 64 characters: no white space, quotes, dots or slashes.")
    properties = document.setdefault("properties", {})
    given = properties.get("collation")
    charset = properties.setdefault("charset", given.partition("_")[0] if given else "utf8mb4")
    if charset.lower() not in _COLLATIONS:
        raise invalid("charset", f"'{charset}' is none of {', '.join(_COLLATIONS)}.")
    collation = properties.setdefault("collation", _COLLATIONS[charset.lower()])
    if collation.lower().partition("_")[0] != charset.lower():
        raise invalid("collation", f"'{collation}' is no collation of the character set '{charset}'.")


_serve("firewallRules", "FirewallRules", _prepare_rule)
_serve("databases", "Databases", _prepare_database, fixed=SYSTEM_DATABASES)
