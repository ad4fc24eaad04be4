"""docs/commands.md, made of the help texts of the commands: ``python -m tests.docs.commands``."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import click

from azure.mgmt.provisioning.cli.app import azprov

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
_HEAD = """\
# Commands

What `azprov COMMAND --help` says, of every command. The texts stand in `azure/mgmt/provisioning/cli/`;
this page is made of them by `make commands`.
"""
_UNWRAPPED = "\b"
"""What stands before lines that stay as they are."""


def commands(command: click.Command = azprov, name: str = "azprov") -> Iterator[tuple[str, click.Command]]:
    """All commands, each with the words that call it."""
    yield name, command
    if isinstance(command, click.Group):
        for word, inner in sorted(command.commands.items()):
            yield from commands(inner, f"{name} {word}")


def examples(command: click.Command) -> list[str]:
    """The examples in a help text."""
    _, _, text = inspect.cleandoc(command.help or "").partition("Examples:\n")
    return [line.strip() for line in text.splitlines() if line.strip()]


def page() -> str:
    """The page."""
    found = list(commands())
    contents = "\n".join(f"* [`{name}`](#{name.replace(' ', '-')}): {_summary(each)}" for name, each in found)
    return "\n".join([_HEAD, f"{contents}\n", *(_section(name, each) for name, each in found)]).rstrip() + "\n"


def _summary(command: click.Command) -> str:
    return " ".join(inspect.cleandoc(command.help or "").partition("\n\n")[0].split())


def _section(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=name)
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    rows = [_row(each) for each in command.params if isinstance(each, click.Option) and not each.hidden]
    table = ["| option | what it does |", "|---|---|", *rows, ""] if rows else []
    return "\n".join([f"## {name}", "", "```", usage, "```", "", *_paragraphs(command), *table])


def _paragraphs(command: click.Command) -> Iterator[str]:
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        if paragraph.startswith(_UNWRAPPED):
            lines = paragraph.splitlines()[1:]
            if lines[0].strip() == "Examples:":
                yield from [lines.pop(0), ""]
            yield from ["```", *(line.strip() for line in lines), "```", ""]
        else:
            yield _escaped(" ".join(paragraph.split()))
            yield ""


def _row(option: click.Option) -> str:
    value = ""
    if isinstance(option.type, click.Choice):
        value = " " + "|".join(map(str, option.type.choices))
    elif not option.is_flag:
        value = f" {option.metavar or option.type.name.upper().replace(' RANGE', '')}"
    notes = []
    if option.required:
        notes.append("required")
    if option.show_default and option.default not in (None, ()):
        notes.append(f"by default {option.default}")
    if isinstance(option.envvar, str):
        notes.append(f"or `{option.envvar}`")
    note = f" ({', '.join(notes)})" if notes else ""
    names = ", ".join(f"`{each}`" for each in option.opts)
    values = f" `{value.strip()}`".replace("|", "\\|") if value else ""
    return f"| {names}{values} | {_escaped(option.help or '')}{note} |"


def _escaped(text: str) -> str:
    return re.sub(r"([*_<>|\[\]])", r"\\\1", text)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
