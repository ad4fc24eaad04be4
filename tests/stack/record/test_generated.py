"""Packages that are generated elsewhere are recorded as those of this package are."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning.stack import StackError

from ...codegen.golden.package import EXPECTED
from ..support import SUBSCRIPTION, record


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The package is found as an installed one is."""
    monkeypatch.syspath_prepend(str(EXPECTED))
    yield
    for name in [name for name in sys.modules if name.partition(".")[0] == "gadgets"]:
        del sys.modules[name]


def test_a_generated_package_is_recorded() -> None:
    found: list[Any] = []

    def program(az: Any, stack: Any) -> None:
        from gadgets import GadgetManagementClient  # type: ignore[import-not-found]

        client = stack.client(GadgetManagementClient, x_tenant="t")
        found.append(client.gadgets.begin_create_or_update("rg", "one", {"location": "x"}).result())
        stack.export("name", found[0].name)

    recording = record(program)
    (node,) = recording.graph.nodes
    assert node.id.startswith(f"/subscriptions/{SUBSCRIPTION}/resourceGroups/rg/")
    assert (node.line.file, node.parameters) == (__file__, {"x_tenant": "t"})
    assert type(found[0]).__name__ == "Gadget"


def test_an_async_client_of_one_is_recorded_too() -> None:
    async def program(az: Any, stack: Any) -> None:
        from gadgets.aio import GadgetManagementClient  # type: ignore[import-not-found]

        gadgets = stack.client(GadgetManagementClient, x_tenant="t").gadgets
        poller = await gadgets.begin_create_or_update("rg", "one", {"location": "x"})
        await poller.result()

    (node,) = record(program).graph.nodes
    assert node.line.file == __file__


def test_contents_that_are_no_json_are_refused() -> None:
    def program(az: Any, stack: Any) -> None:
        from gadgets import GadgetManagementClient

        stack.client(GadgetManagementClient, x_tenant="t").files.write("a", "text")

    with pytest.raises(StackError, match="which a stack can't compare"):
        record(program)
