"""Configured values: of the type that is asked for, or an error with its line."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.stack.config import Answer, Config, FromPrompt, with_answers
from azure.mgmt.provisioning.stack.errors import StackError
from azure.mgmt.provisioning.stack.plan.fill import SecretValue

from .support import record
from .test_program import asked, body, tags

CONFIG: dict[str, Any] = {"size": 3, "text": "x", "many": "12", "on": "True", "ratio": "0.5", "whole": 2, "flag": False}


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda config: config.require("size", int), 3),
        (lambda config: config.require("many", int), 12),
        (lambda config: config.require("on", bool), True),
        (lambda config: config.require("flag", bool), False),
        (lambda config: config.require("ratio", float), 0.5),
        (lambda config: config.require("whole", float), 2.0),
        (lambda config: config.require("text"), "x"),
        (lambda config: config.get("none"), None),
        (lambda config: config.get("none", int, 5), 5),
        (lambda config: config.get("size", int, 5), 3),
    ],
)
def test_configured_values_are_of_the_type_that_is_asked_for(use: Any, expected: Any) -> None:
    found = asked(lambda stack: use(stack.config), config=CONFIG)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("use", "words"),
    [
        (lambda config: config.require("textt", int), "has no 'textt'. Did you mean 'text'.*--config textt="),
        (lambda config: config.require("size"), "'size' of the configuration is to be of type str, got an int"),
        (lambda config: config.require("text", int), "is to be of type int, got a str"),
        (lambda config: config.require("text", bool), "is to be of type bool"),
        (lambda config: config.get("flag", int), "is to be of type int, got a bool"),
    ],
)
def test_what_is_not_configured_so_is_told_with_its_line(use: Any, words: str) -> None:
    with pytest.raises(StackError, match=words) as caught:
        asked(lambda stack: use(stack.config), config=CONFIG)
    assert caught.value.line is not None
    assert caught.value.line.file == __file__


def test_other_types_are_no_types_of_configured_values() -> None:
    config: Any = Config(CONFIG, None)
    with pytest.raises(TypeError, match="a str, int, float or bool"):
        config.get("size", list)


def test_configured_secrets_are_secrets() -> None:
    recording = record(lambda az, stack: tags(az, a=stack.config.require_secret("text")), config=CONFIG)
    assert body(recording)["tags"] == {"a": SecretValue("x")}
    assert repr(asked(lambda stack: stack.config.require_secret("text"), config=CONFIG)) == "<secret>"
    assert asked(repr, name="prod") == "<Stack 'prod'>"


def test_what_is_asked_for_is_a_secret() -> None:
    asked_for: list[str] = []

    def ask(question: str) -> str:
        asked_for.append(question)
        return "hunter2"

    config = with_answers({"size": 1, "password": FromPrompt("The password")}, ask)
    assert asked_for == ["The password: "]
    assert "hunter2" not in repr(config)
    for use in (lambda config: config.require("password"), lambda config: config.require_secret("password")):
        recording = record(lambda az, stack, use=use: tags(az, a=use(stack.config)), config=config)  # type: ignore[misc]
        assert body(recording)["tags"] == {"a": SecretValue("hunter2")}


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (FromPrompt("The password"), "the secret 'password' is asked for on a terminal, and there is none"),
        (Answer(""), "the secret 'password' was given, and is empty"),
    ],
)
def test_what_was_not_answered_is_told_with_its_line(source: Any, words: str) -> None:
    with pytest.raises(StackError, match=words) as caught:
        asked(lambda stack: stack.config.get("password"), config={"password": source})
    assert caught.value.line is not None
    assert caught.value.line.file == __file__
