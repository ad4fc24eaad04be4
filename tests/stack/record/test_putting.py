"""Later values may be put into bodies, text and outputs: what arrives is the value."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack.compat import Output
from azure.mgmt.provisioning.stack.plan.fill import filled
from azure.mgmt.provisioning.stack.record.later import Later, LaterText
from azure.mgmt.provisioning.stack.record.origins import at

from ..support import needed, record, vault
from .test_later import results


def test_what_is_put_into_a_body_is_filled_in() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        uri, days = made.properties.vault_uri, made.properties.soft_delete_retention_in_days
        az.web.web_apps.begin_create_or_update(
            "shop-rg",
            "site",
            {
                "location": made.location,
                "client_cert_enabled": made.properties.enable_soft_delete,
                "container_size": days,
                "tags": made.tags,
                "extended_location": {"name": made.properties.private_endpoint_connections[1].id},
                "site_config": {
                    "app_command_line": f"run {uri} {days}",
                    "linux_fx_version": str(days),
                    "python_version": "%s!" % uri,  # noqa: UP031
                    "php_version": "{}?".format(uri),  # noqa: UP032
                    "node_version": "".join([uri, "j"]),
                    "power_shell_version": "a" + uri + "b",
                    "document_root": json.dumps({"uri": uri, "n": [f"{uri}x"]}),
                    "java_version": json.dumps(json.dumps({"uri": uri})),
                    "java_container": json.dumps({"uri": f"{uri}"}, ensure_ascii=False),
                },
            },
        )

    recording = record(program)
    body = filled(recording.graph.nodes[1].body, recording.world.marks, results)
    assert body["extendedLocation"] == {"name": "/pe/2"}
    assert body["tags"] == {"a": "1"}
    properties = body["properties"]
    assert properties["clientCertEnabled"] is True
    assert properties["containerSize"] == 90
    config = properties["siteConfig"]
    assert config["appCommandLine"] == 'run https://"kv"/ 90'
    assert config["linuxFxVersion"] == "90"  # the text of a number, not the number
    assert config["pythonVersion"] == 'https://"kv"/!'
    assert config["phpVersion"] == 'https://"kv"/?'
    assert config["nodeVersion"] == 'https://"kv"/j'
    assert config["powerShellVersion"] == 'ahttps://"kv"/b'
    assert json.loads(config["documentRoot"]) == {"uri": 'https://"kv"/', "n": ['https://"kv"/x']}
    assert json.loads(json.loads(config["javaVersion"])) == {"uri": 'https://"kv"/'}
    assert json.loads(config["javaContainer"]) == {"uri": 'https://"kv"/'}


@pytest.mark.parametrize("kind", ["function", "output"])
def test_a_whole_body_may_be_later(kind: str) -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        uri = made.properties.vault_uri
        bodies: dict[str, Any] = {
            "function": stack.apply(lambda uri: {"location": uri}, uri),
            "output": Output.from_input(uri).apply(lambda uri: {"location": uri}),
        }
        az.keyvault.vaults.begin_create_or_update("shop-rg", "second", bodies[kind])

    recording = record(program)
    assert recording.boundary is None
    assert needed(recording, "second") == ["shop-kv"]
    body = filled(recording.graph.nodes[1].body, recording.world.marks, results)
    assert body == {"location": 'https://"kv"/'}


def test_a_part_of_a_result_is_filled_in_as_a_request_can_hold_it() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        az.keyvault.vaults.begin_create_or_update(
            "shop-rg", "second", {"location": "x", "properties": made.properties, "tags": made.tags}
        )

    recording = record(program)
    body = filled(recording.graph.nodes[1].body, recording.world.marks, results)
    assert body["properties"] == {  # what services alone write is left out
        "softDeleteRetentionInDays": 90,
        "enableSoftDelete": True,
        "vaultUri": 'https://"kv"/',
    }


def test_keys_of_a_body_may_be_made_of_later_values() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        az.resources.resource_groups.create_or_update(
            "rg", {"location": "x", "tags": {f"n{made.properties.soft_delete_retention_in_days}": "v"}}
        )

    recording = record(program)
    body = filled(recording.graph.nodes[1].body, recording.world.marks, results)
    assert body["tags"] == {"n90": "v"}


def test_a_known_member_that_was_given_a_later_value_is_that_value() -> None:
    found: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        second = az.keyvault.vaults.begin_create_or_update(
            "shop-rg",
            "second",
            {
                "location": "x",
                "tags": {"uri": made.properties.vault_uri, "text": f"{made.properties.vault_uri}/a", "plain": "b"},
                "properties": {
                    "tenant_id": made.properties.vault_uri,
                    "sku": made.properties.sku,
                    "soft_delete_retention_in_days": made.properties.soft_delete_retention_in_days,
                    "access_policies": [{"tenant_id": "t", "object_id": "o", "permissions": {"secrets": ["get"]}}],
                    "enable_rbac_authorization": f"{made.properties.enable_soft_delete}",
                },
            },
        ).result()
        found.append(second)

    record(program)
    second = found[0]
    assert repr(second.tags["uri"]) == "<shop-kv.properties.vault_uri, known after up>"
    assert repr(second.tags["text"]) == "<<shop-kv.properties.vault_uri>/a, known after up>"
    assert second.tags["plain"] == "b"
    assert isinstance(second.properties.tenant_id, LaterText)
    assert repr(second.properties.sku) == "<shop-kv.properties.sku, known after up>"
    assert isinstance(second.properties.soft_delete_retention_in_days, Later)
    assert second.properties.access_policies[0].object_id == "o"
    assert second.properties.access_policies[0].permissions.secrets == ["get"]
    assert repr(second.properties.access_policies[0]) == "<second.properties.access_policies[0], known after up>"


def test_what_an_object_is_flattened_with_cannot_be_put_into_what_is_not_there() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        body: dict[str, Any] = {"location": "x", "properties": made.additional_properties, "server_farm_id": "/x"}
        az.web.web_apps.begin_create_or_update("shop-rg", "site", body)

    with pytest.raises(Exception, match="is known as a whole alone"):
        record(program)

    def of_a_model(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("rg", {"location": "x"})
        first = az.web.web_apps.begin_create_or_update("rg", "first", {"location": "x"}).result()
        body: dict[str, Any] = {"location": "x", "site_config": first.site_config, "server_farm_id": "/x"}
        az.web.web_apps.begin_create_or_update("rg", "second", body)

    node = record(of_a_model).graph.nodes[2]
    assert node.body["properties"]["serverFarmId"] == "/x"


STEPS: dict[str, Callable[[Any], Any]] = {
    "before": lambda text: "ä " + text,
    "after": lambda text: text + "\n",
    "format": lambda text: f"<{text}>",
    "percent": lambda text: "%s%%" % text,  # noqa: UP031
    "braces": lambda text: "{{{}}}".format(text),  # noqa: UP032
    "join": lambda text: "-".join(["a", text, "b"]),
    "json": lambda text: json.dumps({"x": [text, "y"]}),
    "json as it is": lambda text: json.dumps([text], ensure_ascii=False),
    "str": str,
    "twice": lambda text: f"{text}{text}",
}


@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8), st.lists(st.sampled_from(sorted(STEPS)), max_size=5)
)
def test_a_text_that_is_made_of_a_later_one_is_filled_with_what_the_steps_make_of_it(
    value: str, steps: list[str]
) -> None:
    def made_of(text: Any) -> Any:
        for step in steps:
            text = STEPS[step](text)
        return text

    def program(az: Any, stack: Any) -> None:
        stack.export("text", made_of(vault(az).properties.vault_uri))

    recording = record(program)
    live = {"properties": {"vaultUri": value}}
    found = filled(recording.exports["text"].value, recording.world.marks, lambda node, path: at(live, path))
    assert found == made_of(value)


@given(st.integers() | st.booleans() | st.floats(allow_nan=False) | st.lists(st.integers(), max_size=3) | st.none())
def test_a_value_of_any_type_arrives_as_it_is(value: Any) -> None:
    def program(az: Any, stack: Any) -> None:
        stack.export("value", [vault(az).properties.soft_delete_retention_in_days])

    recording = record(program)
    live = {"properties": {"softDeleteRetentionInDays": value}}
    found = filled(recording.exports["value"].value, recording.world.marks, lambda node, path: at(live, path))
    assert found == [value]
    assert type(found[0]) is type(value)
