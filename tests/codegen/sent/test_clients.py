"""Clients: parameters that are called like options, and packages without models."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Generate

OF_CLIENT = {"x-ms-parameter-location": "client"}


@pytest.mark.parametrize("name", ["timeout", "headers", "params", "transport", "polling-interval", "api_version"])
def test_a_parameter_of_the_client_called_like_an_option(name: str, one: Generate) -> None:
    """The client has both: the option, and the parameter under a name of its own."""
    parameter = {"in": "header", "name": name, "type": "string", "required": True, **OF_CLIENT}
    made = one(parameter)
    (found,) = made.service.client_parameters
    assert found.name == f"{name.replace('-', '_')}_parameter"
    (sent,) = made.calls("do", client={found.name: "mine"})
    assert sent.headers[name] == "mine"


@pytest.mark.parametrize("kind", [{}, {"x-ms-long-running-operation": True}])
def test_an_argument_called_like_an_option(kind: dict[str, Any], one: Generate) -> None:
    """What is given is the operation's, and the option of the client goes on to hold."""
    names = ("timeout", "headers", "params", "cls")
    made = one(
        *({"in": "query", "name": name, "type": "string", "required": True} for name in names), verb="post", **kind
    )
    (sent,) = made.calls(made.service.operations[0].method, "1", "2", "3", "4", client={"params": {"more": "m"}})
    assert sent.url.partition("?")[2] == "timeout=1&headers=2&params=3&cls=4&more=m"


def test_a_package_without_models(one: Generate) -> None:
    made = one()
    for name in ("models", "type", "whatever", "__path__x"):
        assert not hasattr(made.package, name)
    assert list(vars(made.package.types)).count("type") == 0
    assert not hasattr(made.package.types, "type")
    assert made.calls("do")
