"""What type checkers say of outputs. Checked, never run."""

from __future__ import annotations

from typing import Any

from typing_extensions import assert_type

from azure.mgmt.provisioning.stack.compat import Input, Output, later


async def length(text: str) -> int:
    return len(text)


def outputs(given: Input[str]) -> str:
    assert_type(Output.from_input("x"), Output[str])
    assert_type(Output.from_input(Output.from_input(1)), Output[int])
    assert_type(Output.from_input(length("x")), Output[int])
    assert_type(Output.from_input("x").apply(len), Output[int])
    assert_type(Output.from_input("x").apply(length), Output[int])
    assert_type(Output.from_input(1).apply(lambda one: Output.from_input(str(one))), Output[str])
    assert_type(Output.all("x", 1), "Output[list[Any]]")
    assert_type(Output.all(x="x")["x"], Output[Any])
    assert_type(Output.concat("a", given, Output.from_input("b")), Output[str])
    assert_type(Output.secret(given), Output[str])
    assert_type(Output.unsecret(Output.secret(1)), Output[int])
    assert_type(Output.json_dumps({"a": given}), Output[str])
    return later(Output.format("{}", given))
