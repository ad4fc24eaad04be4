"""Queries of Azure Resource Graph: ``az graph`` is an extension, ``az rest`` asks the same."""

from __future__ import annotations

import json
import shlex
from typing import Any

from .row import Row

_URL = "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"


def _asked(query: str, found: str, expected: Any, **options: Any) -> Row:
    body = json.dumps({"query": query, "options": options})
    return Row(f"rest --method post --url {_URL} --body {shlex.quote(body)}", found, expected)


_BAD = shlex.quote(json.dumps({"query": "resources | where"}))
_UNKNOWN = shlex.quote(json.dumps({"query": "resources | evaluate bag_unpack(tags)"}))

ROWS = [
    Row("group create -n rg -l westeurope --tags env=prod"),
    Row("keyvault create -n kv-graph-one -g rg --no-self-perms"),
    Row("storage account create -n stcligraph -g rg --tags owner=me"),
    _asked("Resources | summarize count()", "data[0].count_", 2),
    _asked("Resources | project name | order by name asc", "data[].name", ["kv-graph-one", "stcligraph"]),
    _asked("Resources | where type =~ 'microsoft.keyvault/vaults' | count", "data[0].Count", 1),
    _asked(
        "Resources | join kind=leftouter (ResourceContainers | where type == 'microsoft.resources/subscriptions'"
        " | project of = name, subscriptionId) on subscriptionId | distinct of",
        "data[].of",
        ["Local subscription"],
    ),
    _asked(
        "ResourceContainers | where isnotempty(tags) | project tags | union (Resources | where isnotempty(tags)"
        " | project tags) | mv-expand tags | extend name = tostring(bag_keys(tags)[0]) | distinct name",
        "data[].name",
        ["env", "owner"],
    ),
    _asked(
        "let kinds = dynamic(['microsoft.storage/storageaccounts']); Resources | where type in~ (kinds)"
        " | parse id with * '/resourceGroups/' group '/' * | project group, sku = tostring(sku.name)",
        "data",
        [{"group": "rg", "sku": "Standard_RAGRS"}],
    ),
    _asked("Resources | project id, name | order by name asc", "[count, totalRecords]", [1, 2], **{"$top": 1}),
    _asked(
        "Resources | project name | take 1", "data.columns[0]", {"name": "name", "type": "string"}, resultFormat="table"
    ),
    Row(f"rest --method post --url {_URL} --body {_BAD}", exit=1, error="ParserFailure"),
    Row(f"rest --method post --url {_URL} --body {_UNKNOWN}", exit=1, error="evaluate"),
]
