"""Later values may be put anywhere; whoever looks at one waits."""

from __future__ import annotations

import contextlib
import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from azure.core.exceptions import SerializationError

from azure.mgmt.provisioning.stack.errors import BoundaryReached, StackError
from azure.mgmt.provisioning.stack.record.marks import Origin, Path
from azure.mgmt.provisioning.stack.record.nodes import Node
from azure.mgmt.provisioning.stack.record.origins import at

from ..support import record, vault

LIVE: dict[str, Any] = {
    "id": "/x",
    "name": "shop-kv",
    "properties": {
        "vaultUri": 'https://"kv"/',
        "softDeleteRetentionInDays": 90,
        "enableSoftDelete": True,
        "privateEndpointConnections": [{"id": "/pe/1"}, {"id": "/pe/2"}],
    },
    "tags": {"a": "1"},
}


def results(node: Node, path: Path) -> Any:
    """What is there, of any node."""
    return at(LIVE, path)


def there(origin: Origin) -> Any:
    """Looks at values that are all there."""
    return origin.value(results)


def looked_at(use: Callable[[Any], Any]) -> Any:
    """What a program gets that looks at values which are there."""
    found: list[Any] = []
    record(lambda az, stack: found.append(use(vault(az))), looking=there)
    return found[0]


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda kv: bool(kv.properties.vault_uri), True),
        (lambda kv: len(kv.properties.vault_uri), 13),
        (lambda kv: kv.properties.vault_uri[:5], "https"),
        (lambda kv: kv.properties.vault_uri.upper(), 'HTTPS://"KV"/'),
        (lambda kv: kv.properties.vault_uri == 'https://"kv"/', True),
        (lambda kv: kv.properties.vault_uri == "x", False),
        (lambda kv: kv.properties.vault_uri != "x", True),
        (lambda kv: kv.properties.vault_uri < "i", True),
        (lambda kv: "kv" in kv.properties.vault_uri, True),
        (lambda kv: kv.properties.vault_uri in ("x", 'https://"kv"/'), True),
        (lambda kv: list(kv.properties.vault_uri)[0], "h"),
        (lambda kv: {kv.properties.vault_uri: 1}, {'https://"kv"/': 1}),
        (lambda kv: kv.properties.vault_uri.encode(), b'https://"kv"/'),
        (lambda kv: kv.properties.vault_uri * 2, 'https://"kv"/https://"kv"/'),
        (lambda kv: kv.properties.vault_uri.replace("kv", "%d") % 5, 'https://"5"/'),
        (lambda kv: f"{kv.properties.vault_uri:>15}", '  https://"kv"/'),
        (lambda kv: sorted([kv.properties.vault_uri, "a"])[0], "a"),
        (lambda kv: (kv.properties.vault_uri + "x").endswith("/x"), True),
        (lambda kv: ("x" + kv.properties.vault_uri).startswith("xh"), True),
        (lambda kv: kv.properties.soft_delete_retention_in_days + 1, 91),
        (lambda kv: 1 + kv.properties.soft_delete_retention_in_days, 91),
        (lambda kv: 100 - kv.properties.soft_delete_retention_in_days, 10),
        (lambda kv: -kv.properties.soft_delete_retention_in_days, -90),
        (lambda kv: int(kv.properties.soft_delete_retention_in_days), 90),
        (lambda kv: float(kv.properties.soft_delete_retention_in_days), 90.0),
        (lambda kv: range(kv.properties.soft_delete_retention_in_days)[-1], 89),
        (lambda kv: kv.properties.soft_delete_retention_in_days == 90, True),
        (lambda kv: kv.properties.soft_delete_retention_in_days > 7, True),
        (lambda kv: f"{kv.properties.soft_delete_retention_in_days:05}", "00090"),
        (lambda kv: kv.properties.soft_delete_retention_in_days.bit_length(), 7),
        (lambda kv: hash(kv.properties.soft_delete_retention_in_days), 90),
        (lambda kv: round(kv.properties.soft_delete_retention_in_days), 90),
        (lambda kv: round(kv.properties.soft_delete_retention_in_days, -2), 100),
        (lambda kv: pow(kv.properties.soft_delete_retention_in_days, 2), 8100),
        (lambda kv: pow(kv.properties.soft_delete_retention_in_days, 2, 7), 1),
        (lambda kv: 2 ** (kv.properties.soft_delete_retention_in_days - 80), 1024),
        (lambda kv: divmod(kv.properties.soft_delete_retention_in_days, 7), (12, 6)),
        (lambda kv: divmod(200, kv.properties.soft_delete_retention_in_days), (2, 20)),
        (lambda kv: kv.properties.vault_uri.index("kv"), 9),
        (lambda kv: bool(kv.properties.enable_soft_delete), True),
        (lambda kv: not kv.properties.enable_soft_delete, False),
        (lambda kv: len(kv.properties.private_endpoint_connections), 2),
        (lambda kv: [each.id for each in kv.properties.private_endpoint_connections], ["/pe/1", "/pe/2"]),
        (lambda kv: kv.properties.private_endpoint_connections[0:1][0].id, "/pe/1"),
        (lambda kv: list(kv.tags), ["a"]),
        (lambda kv: "a" in kv.tags, True),
        (lambda kv: kv.tags.get("b", 2), 2),
        (lambda kv: bool(kv.properties.network_acls), False),
        (lambda kv: bool(kv.properties), True),
        (lambda kv: kv.as_dict()["name"], "shop-kv"),
        (lambda kv: kv.properties.serialize(keep_readonly=True)["vaultUri"], 'https://"kv"/'),
        (lambda kv: kv == kv, True),
        (lambda kv: kv.properties == kv, False),
        (lambda kv: kv.additional_properties == {"id": 1}, False),
    ],
)
def test_looking_gives_the_value(use: Callable[[Any], Any], expected: Any) -> None:
    assert looked_at(use) == expected


@pytest.mark.parametrize(
    "use",
    [
        lambda kv: bool(kv.properties.vault_uri),
        lambda kv: kv.properties.vault_uri.strip(),
        lambda kv: kv.properties.soft_delete_retention_in_days + 1,
        lambda kv: [*kv.properties.private_endpoint_connections],
        lambda kv: bool(kv.properties.network_acls),
        lambda kv: kv.as_dict(),
        lambda kv: int(kv.properties.vault_uri),
        lambda kv: sorted([kv.properties.vault_uri, "a"]),
        lambda kv: {kv.properties.soft_delete_retention_in_days},
    ],
)
def test_looking_at_what_is_not_there_ends_the_recording(use: Callable[[Any], Any]) -> None:
    after: list[str] = []

    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        try:
            use(made)
        except Exception:
            after.append("the program went on")
        after.append("the program went on")

    recording = record(program)
    assert recording.boundary is not None
    assert recording.boundary.what.startswith("shop-kv")
    assert recording.boundary.line.file == __file__
    assert not after


def test_nothing_is_recorded_after_the_end() -> None:
    def program(az: Any, stack: Any) -> None:
        made = vault(az)
        for _ in range(2):
            with contextlib.suppress(BaseException):
                bool(made.properties.vault_uri)
        with pytest.raises(BoundaryReached):
            vault(az, "other-kv")

    recording = record(program)
    assert [node.name for node in recording.graph.nodes] == ["shop-kv"]
    assert recording.boundary is not None


@pytest.mark.parametrize(
    "member",
    [lambda kv: kv.properties.vault_uri, lambda kv: kv.properties.create_mode, lambda kv: kv, lambda kv: kv.tags],
)
def test_copies_are_the_same_and_pickling_is_refused(member: Callable[[Any], Any]) -> None:
    def program(az: Any, stack: Any) -> None:
        value = member(vault(az))
        assert copy.copy(value) is value
        assert copy.deepcopy({"a": [value]})["a"][0] is value
        with pytest.raises(TypeError, match="not there yet, and can't be pickled"):
            pickle.dumps(value)

    record(program)


def test_a_later_value_cannot_be_changed() -> None:
    def program(az: Any, stack: Any) -> None:
        vault(az).tags.x = 1

    with pytest.raises(AttributeError, match="is not there yet, and can't be changed"):
        record(program)


def test_adding_something_else_than_text_is_the_error_it_always_is() -> None:
    def program(az: Any, stack: Any) -> None:
        text = vault(az).properties.vault_uri
        for wrong in (lambda: text + 1, lambda: 1 + text, lambda: 1 % text):
            with pytest.raises(TypeError, match="unsupported operand|can only concatenate"):
                wrong()
        with pytest.raises(AttributeError, match="not there yet: it has no '__nothing__'"):
            vault(az, "other-kv").tags.__nothing__  # noqa: B018

    record(program)


def test_a_result_of_a_stack_means_nothing_to_another_client() -> None:
    from azure.mgmt.provisioning import ProvisioningClient

    found: list[Any] = []
    record(lambda az, stack: found.append(vault(az)))
    with ProvisioningClient.local() as az, pytest.raises(Exception, match="only known to the stack"):
        az.keyvault.vaults.begin_create_or_update("rg", "kv", {"location": "x", "properties": found[0].properties})


def test_errors_of_lines() -> None:
    with pytest.raises(StackError, match="is exported twice"):
        record(lambda az, stack: [stack.export("a", 1), stack.export("a", 2)])


def test_values_of_another_run_are_refused() -> None:
    kept: list[Any] = []
    record(lambda az, stack: kept.append(vault(az)))
    old = kept[0].properties

    def depending(az: Any, stack: Any) -> None:
        with stack.options(depends_on=[kept[0]]):
            vault(az)

    uses: list[Callable[[Any, Any], Any]] = [
        lambda az, stack: vault(az, tenant_id=old.vault_uri),
        lambda az, stack: vault(az, soft_delete_retention_in_days=old.soft_delete_retention_in_days),
        lambda az, stack: vault(az, network_acls=old.network_acls),
        lambda az, stack: stack.export("a", old.vault_uri),
        lambda az, stack: stack.apply(str, old.vault_uri),
        depending,
    ]
    for use in uses:
        with pytest.raises((StackError, SerializationError), match="is a value of another run of the program"):
            record(use)


def test_results_that_are_no_models_are_later_too() -> None:
    def program(az: Any, stack: Any) -> None:
        az.resources.resource_groups.create_or_update("shop-rg", {"location": "x"})
        exists = az.resources.resource_groups.check_existence("shop-rg")
        assert repr(exists) == "<shop-rg, known after up>"
        if exists:
            stack.export("never", 1)

    assert record(program).boundary is not None
