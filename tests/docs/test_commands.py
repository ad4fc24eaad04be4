"""The help of the commands, and docs/commands.md, which is made of it."""

from __future__ import annotations

import shlex

import click
import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

from .commands import PAGE, commands, examples, page

COMMANDS = dict(commands())


def test_the_page_is_what_the_commands_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "make commands makes docs/commands.md anew"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command(name: str) -> None:
    command = COMMANDS[name]
    assert len(examples(command)) == 2
    for option in command.params:
        assert not isinstance(option, click.Option) or option.help, f"{name} {option.name}"
    done = CliRunner().invoke(azprov, [*name.split()[1:], "--help"], prog_name="azprov")
    assert done.exit_code == 0
    for line in examples(command):
        assert line in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_the_examples_of_a_command_call_it_with_options_that_it_has(name: str) -> None:
    for line in examples(COMMANDS[name]):
        called = next(part for part in line.replace("$(", "\n").split("\n") if part.strip().startswith("azprov"))
        words = shlex.split(called.partition(" && ")[0].replace(')"', "").partition(" | ")[0])
        words = words[: words.index("--")] if "--" in words else words
        command, known = azprov, {each for option in azprov.params for each in option.opts}
        for word in words[1:]:
            inner = command.commands.get(word) if isinstance(command, click.Group) else None
            if inner is not None:
                command = inner
                known |= {each for option in command.params for each in option.opts}
        if name == "azprov template" and command is COMMANDS[name]:
            known |= {each for option in COMMANDS["azprov template compile"].params for each in option.opts}
        given = {word.partition("=")[0] for word in words if word.startswith("-")}
        if "words" not in {each.name for each in command.params}:  # others take those of an operation, too
            assert given <= known, line


def test_without_a_command_it_says_what_to_do_first() -> None:
    done = CliRunner().invoke(azprov, [], prog_name="azprov")
    assert done.exit_code == 0
    assert "What to do first:" in done.stdout
    for line in done.stdout.splitlines():
        words = line.split()
        if words[:1] == ["azprov"] and not words[1].startswith("-"):
            assert f"azprov {words[1]}" in COMMANDS
