"""What the tests of commands about stacks share: a program, and how a command is run on it."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from azure.mgmt.provisioning.cli.app import azprov

PROGRAM = "shop.py"


def write(text: str, *, program: str = PROGRAM) -> None:
    """Write a program."""
    Path(program).write_text(text, "utf-8")


def run(command: str, *options: str, program: str = PROGRAM, local: bool = True, answer: str | None = None) -> Result:
    """Run a command about a stack.

    :param local: On the local Azure Resource Manager beside the program, if the options name no other file.
    :param answer: What is answered if the command asks.
    """
    where = ["--local"] if local else []
    return CliRunner().invoke(azprov, [command, program, *where, *options], input=answer)
