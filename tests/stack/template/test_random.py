"""Random programs: the template makes the same resources as the program itself, whatever refers to what."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack import Stack

from .support import check_is_the_same

TENANT = "11111111-1111-1111-1111-111111111111"
TEXTS = st.sampled_from(["", "plain", "it's", "[", "[a]", "[[a]]", "{0}", "{{}", '"\\', "ü\n\t", "[utcNow()]"])


@dataclass(frozen=True)
class Said:
    """A resource of a random program.

    :ivar group: Which resource group it is in.
    :ivar before: Which of the vaults and accounts before it is referred to; counted from the last.
    :ivar how: How that is done.
    """

    kind: str
    group: int
    before: int
    how: str
    text: str


SAID = st.builds(
    Said,
    kind=st.sampled_from(["vault", "account", "identity"]),
    group=st.integers(0, 1),
    before=st.integers(0, 3),
    how=st.sampled_from(["nothing", "text", "alone", "json", "id", "tag of the group"]),
    text=TEXTS,
)


def told(said: Said, values: list[Any], ids: list[str]) -> str:
    """What a tag says."""
    if not values or said.how in ("nothing", "tag of the group"):
        return said.text
    place = -1 - said.before % len(values)
    if said.how == "id":
        return ids[place]
    if said.how == "json":
        return json.dumps({"text": said.text, "uri": json.dumps([values[place]])})
    return values[place] if said.how == "alone" else f"{said.text}{values[place]}{said.text}"


def program_of(all_said: list[Said]) -> Any:
    """The program that says them."""

    def program(az: Any, stack: Stack) -> None:
        groups: list[Any] = []
        values: list[Any] = []
        ids: list[str] = []
        for number in range(2):
            name = f"group{number}"
            groups.append(az.resources.resource_groups.create_or_update(name, {"location": "westeurope"}))
        for number, said in enumerate(all_said):
            tags = {"said": told(said, values, ids), "[tag]": said.text}
            group = groups[said.group].name
            if said.how == "tag of the group" and values:
                group = f"group-of-{number}"
                az.resources.resource_groups.create_or_update(
                    group, {"location": "westeurope", "tags": {"of": values[-1]}}
                )
            common: dict[str, Any] = {"location": "westeurope", "tags": tags}
            if said.kind == "vault":
                properties = {"tenant_id": TENANT, "sku": {"name": "standard"}, "access_policies": []}
                made = az.keyvault.vaults.begin_create_or_update(
                    group, f"random-kv-{number}", {**common, "properties": properties}
                ).result()
                values.append(made.properties.vault_uri)
            elif said.kind == "account":
                made = az.storage.storage_accounts.begin_create(
                    group, f"randomdata{number}", {**common, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
                ).result()
                values.append(made.primary_endpoints.blob)
            else:
                made = az.managedidentity.user_assigned_identities.create_or_update(group, f"identity{number}", common)
                values.append(made.principal_id)
            ids.append(made.id)
            stack.export(f"value{number}", {"value": values[-1], "id": made.id, "text": f"{said.text}{values[-1]}"})

    return program


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(said=st.lists(SAID, min_size=1, max_size=6), most=st.sampled_from([2, 800]))
def test_random_programs(said: list[Said], most: int) -> None:
    outputs = check_is_the_same(program_of(said), most=most)
    assert set(outputs) == {f"value{number}" for number in range(len(said))}
    for number, each in enumerate(said):
        found = outputs[f"value{number}"]
        assert found["text"] == each.text + found["value"]
