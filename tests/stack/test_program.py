"""What a program asks of its stack: names that stay, secrets, configuration, outputs, functions of later values."""

from __future__ import annotations

import re
import uuid
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.stack.errors import StackError
from azure.mgmt.provisioning.stack.plan.fill import SecretValue, UnknownValue, filled, plain
from azure.mgmt.provisioning.stack.program import is_later
from azure.mgmt.provisioning.stack.record.marks import Path
from azure.mgmt.provisioning.stack.record.nodes import Node
from azure.mgmt.provisioning.stack.record.origins import at
from azure.mgmt.provisioning.stack.record.world import Unknown
from azure.mgmt.provisioning.stack.running import Recording

from .support import previewed, record, vault

LIVE = {"properties": {"vaultUri": "https://kv/", "softDeleteRetentionInDays": 90}}


def there(node: Node, path: Path) -> Any:
    return at(LIVE, path)


def nowhere(node: Node, path: Path) -> Any:
    raise Unknown


def body(recording: Recording, results: Any = there) -> Any:
    """The body of the last node, as far as it can be told."""
    return filled(recording.graph.nodes[-1].body, recording.world.marks, results)


def tags(az: Any, **values: Any) -> None:
    az.resources.resource_groups.create_or_update("rg", {"location": "x", "tags": values})


def asked(use: Any, name: str = "dev", config: dict[str, Any] | None = None) -> Any:
    found: list[Any] = []
    record(lambda az, stack: found.append(use(stack)), name=name, config=config)
    return found[0]


def test_guids_and_names_stay_for_a_stack() -> None:
    first = asked(lambda stack: (stack.guid("a"), stack.guid("b"), stack.random_name("kv", 12)))
    assert first == asked(lambda stack: (stack.guid("a"), stack.guid("b"), stack.random_name("kv", 12)))
    other = asked(lambda stack: (stack.guid("a"), stack.guid("b"), stack.random_name("kv", 12)), name="prod")
    assert not {*first} & {*other}
    assert uuid.UUID(first[0]).version == 5
    assert re.fullmatch("kv[a-z2-7]{10}", first[2])


@given(st.text("abc", max_size=10), st.integers(4, 60))
def test_a_random_name_is_as_long_as_asked(prefix: str, more: int) -> None:
    name = asked(lambda stack: stack.random_name(prefix, len(prefix) + more))
    assert len(name) == len(prefix) + more
    assert name.startswith(prefix)


def test_a_name_with_no_room_is_refused() -> None:
    with pytest.raises(ValueError, match="no room for four more"):
        asked(lambda stack: stack.random_name("shop", 7))


def test_a_secret_is_never_shown_nor_is_what_is_made_of_it() -> None:
    def program(az: Any, stack: Any) -> None:
        secret = stack.secret("hunter2")
        assert secret == "hunter2"  # looking at it needs no waiting
        assert len(secret) == 7
        tags(az, a=secret, b=f"pw={secret}", c="x" + secret, d=stack.apply(str.upper, secret), e="plain")

    recording = record(program)
    found = body(recording)["tags"]
    assert found == {
        "a": SecretValue("hunter2"),
        "b": SecretValue("pw=hunter2"),
        "c": SecretValue("xhunter2"),
        "d": SecretValue("HUNTER2"),
        "e": "plain",
    }
    assert "hunter2" not in repr(found) + repr(recording.graph.nodes) + repr(recording.graph.nodes[0].body)
    assert plain(found)["b"] == "pw=hunter2"


def test_what_a_function_gives_is_later_and_called_once() -> None:
    calls: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        made = vault(az)

        def joined(uri: str, days: int, other: str) -> str:
            calls.append((uri, days, other))
            return f"{uri.upper()}{days + 1}{other}"

        value = stack.apply(joined, made.properties.vault_uri, made.properties.soft_delete_retention_in_days, "x")
        assert is_later(value)
        assert is_later(made)
        assert not is_later("x")
        tags(az, a=value, b=f"<{value}>")

    recording = record(program)
    assert body(recording, nowhere)["tags"]["a"] == UnknownValue("joined(…)")
    assert not calls
    assert body(recording)["tags"] == {"a": "HTTPS://KV/91x", "b": "<HTTPS://KV/91x>"}
    assert calls == [("https://kv/", 90, "x")]
    assert [node.name for node in recording.graph.dependencies(recording.graph.nodes[1])] == ["shop-kv"]


def test_what_cannot_be_told_yet_is_shown_by_what_it_is() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        tags(
            az,
            a=made.properties.vault_uri,
            b=f"at {made.properties.vault_uri}!",
            c=f"{made.properties.vault_uri}{stack.secret('hunter2')}",
            **{f"{made.properties.tenant_id}": "t", f"{made.properties.provisioning_state}": "u"},
        )

    recording = record(program)
    found = body(recording, nowhere)["tags"]
    assert str(found["a"]) == "<shop-kv.properties.vault_uri, known after up>"
    assert str(found["b"]) == "<at <shop-kv.properties.vault_uri>!, known after up>"
    assert str(found["c"]) == "<secret>"
    assert list(found)[3:] == ["t", "<shop-kv.properties.provisioning_state, known after up>"]
    with pytest.raises(Unknown):
        plain(found)


def make_key(az: Any, stack: Any, key: str) -> None:
    tags(az, plain="x", **{key: "v"})


def export_key(az: Any, stack: Any, key: str) -> None:
    stack.export("all", [{"plain": 1}, {key: 1}])


@pytest.mark.parametrize(
    ("use", "place"),
    [(make_key, "ResourceGroups_CreateOrUpdate: a key of tags"), (export_key, "'all' can't be exported")],
)
@pytest.mark.parametrize("form", ["{}", "key of {}"])
def test_a_key_is_not_made_of_a_secret(use: Any, place: str, form: str) -> None:
    with pytest.raises(StackError, match="no key is made of a secret") as caught:
        record(lambda az, stack: use(az, stack, form.format(stack.secret("hunter2"))))
    assert place in str(caught.value)
    assert "hunter2" not in str(caught.value)


def name_by(az: Any, stack: Any, name: str) -> None:
    az.resources.resource_groups.create_or_update(name, {"location": "x"})


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (make_key, "ResourceGroups_CreateOrUpdate: no key is made of a secret"),
        (export_key, "'all' can't be exported: no key is made of a secret"),
        (name_by, "ResourceGroups_CreateOrUpdate: no argument is made of a secret"),
    ],
)
def test_nor_of_what_turns_out_to_be_one(use: Any, message: str) -> None:
    def program(az: Any, stack: Any) -> None:
        secret = stack.secret("hunter2")
        use(az, stack, f"{stack.apply(lambda one: secret.upper(), 1)}")

    with LocalAzure() as azure, pytest.raises(StackError, match=message) as caught:
        previewed(program, azure)
    assert "hunter2" not in str(caught.value).lower()


def test_outputs_are_json_with_what_is_not_there_yet() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        stack.export("id", made.id)
        stack.export("all", {"uri": made.properties.vault_uri, "list": [made.properties.soft_delete_retention_in_days]})
        stack.export("text", f"at {made.properties.vault_uri}")
        stack.export("password", "hunter2", secret=True)

    recording = record(program)
    found = {name: filled(each.value, recording.world.marks, there) for name, each in recording.exports.items()}
    assert found["all"] == {"uri": "https://kv/", "list": [90]}
    assert found["text"] == "at https://kv/"
    assert [each.secret for each in recording.exports.values()] == [False, False, False, True]


def test_an_output_that_json_cannot_hold_is_refused() -> None:
    with pytest.raises(SerializationError, match="JSON can't hold an object"):
        record(lambda az, stack: stack.export("a", object()))


def test_a_secret_of_a_body_is_one_wherever_it_is_read() -> None:
    def program(az: Any, stack: Any) -> None:
        profile = {"computer_name": "vm", "admin_username": "me", "admin_password": "hunter2"}
        body: dict[str, Any] = {"location": "x", "os_profile": profile}
        machine = az.compute.virtual_machines.begin_create_or_update("rg", "vm", body).result()
        assert machine.os_profile.admin_username == "me"
        assert machine.os_profile.admin_password == "hunter2"
        assert repr(machine.os_profile.admin_password) == "<secret>"
        tags(az, a=machine.os_profile.admin_password, b=f"pw {machine.os_profile.admin_password}")

    assert body(record(program))["tags"] == {"a": SecretValue("hunter2"), "b": SecretValue("pw hunter2")}


def test_a_name_is_not_made_of_a_secret() -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.get(f"rg-{stack.secret('hunter2')}")

    with pytest.raises(StackError, match="names and URLs are shown") as caught:
        record(program)
    assert "hunter2" not in str(caught.value)


def test_what_a_function_refers_to_comes_before_what_is_made_of_its_result() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        tags(
            az,
            a=stack.apply(lambda one: len(made.properties.vault_uri), 1),
            b=stack.apply(lambda one: made.properties.vault_uri, 1),
            c=stack.apply(lambda one: f"{one} at {made.properties.vault_uri}", 1),
        )

    recording = record(program)
    assert [node.name for node in recording.graph.dependencies(recording.graph.nodes[1])] == ["shop-kv"]
    assert body(recording, nowhere)["tags"]["b"] == UnknownValue("<lambda>(…)")
    assert body(recording)["tags"] == {"a": 11, "b": "https://kv/", "c": "1 at https://kv/"}
