"""``azprov preview``: what a stack's program would change."""

from __future__ import annotations

import json
import os
import sys
from contextlib import AsyncExitStack, redirect_stdout
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ..aio import ProvisioningClient
    from ..stack import Kind, Plan

_COLORS = {"create": "green", "update": "yellow", "replace": "magenta", "adopt": "cyan", "delete": "red"}


@click.command()
@click.argument("program")
@click.option("--stack", "name", default="dev", show_default=True, help="The stack's name.")
@click.option("--config", "given", multiple=True, metavar="NAME=VALUE", help="A value of the configuration.")
@click.option(
    "--subscription",
    envvar="AZURE_SUBSCRIPTION_ID",
    help="The subscription; if not given, $AZURE_SUBSCRIPTION_ID or that of azprov.toml.",
)
@click.option("--local", is_flag=True, help="Compare with a local Azure Resource Manager, not with Azure.")
@click.option(
    "--local-file", type=click.Path(dir_okay=False), help="The file that it keeps everything in; implies --local."
)
@click.option("--diff", is_flag=True, help="Show all members of what is created, and what stays the same.")
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON.")
@click.option("--check", is_flag=True, help="End with 2 if there are changes.")
def preview(
    program: str,
    name: str,
    given: tuple[str, ...],
    subscription: str | None,
    local: bool,
    local_file: str | None,
    diff: bool,
    as_json: bool,
    check: bool,
) -> None:
    """Show what a stack's program would change. Nothing is written.

    PROGRAM is a Python file, or FILE:FUNCTION where it has several programs. The file azprov.toml beside it may say the
    subscription and the configuration of each stack. On Azure, DefaultAzureCredential signs in.
    """
    import asyncio

    from azure.core.exceptions import AzureError, SerializationError

    from ..stack import StackError, plan_json, plan_text
    from ..stack.loading import load_program, program_folder
    from ..stack.project import stack_settings

    try:
        loaded, settings = load_program(program), stack_settings(program_folder(program), name)
        values = {**settings.config, **_config(given)}
        where = subscription or settings.subscription
        # What the program prints is not to stand in the JSON.
        with redirect_stdout(sys.stderr if as_json else sys.stdout):
            plan = asyncio.run(_previewed(loaded, name, values, where, local_file or local))
    except StackError as error:
        raise click.ClickException(str(error)) from None
    except (AzureError, SerializationError) as error:
        raise click.ClickException(f"{_line_of(error)}{error}") from None
    if as_json:
        click.echo(json.dumps(plan_json(plan), indent=2))
    else:
        click.echo(plan_text(plan, bodies=diff, styled=_styled), nl=False)
    if check and plan.has_changes:
        raise SystemExit(2)


async def _previewed(
    program: Any, name: str, config: dict[str, Any], subscription: str | None, local: str | bool
) -> Plan:
    from ..stack import preview_async

    async with AsyncExitStack() as opened:
        client = await _client(subscription, local, opened)
        return await preview_async(program, client, name=name, config=config)


async def _client(subscription: str | None, local: str | bool, opened: AsyncExitStack) -> ProvisioningClient:
    from ..aio import ProvisioningClient

    if local:
        from ..local import LocalAzure

        try:
            azure = opened.enter_context(LocalAzure(state=local) if isinstance(local, str) else LocalAzure())
        except ValueError as error:
            raise click.ClickException(str(error)) from None
        return await opened.enter_async_context(ProvisioningClient.local(azure))
    if not subscription:
        raise click.UsageError("which subscription? Give --subscription or AZURE_SUBSCRIPTION_ID, or --local")
    from azure.identity.aio import DefaultAzureCredential

    credential: Any = await opened.enter_async_context(DefaultAzureCredential())
    return await opened.enter_async_context(ProvisioningClient(credential, subscription))


def _config(given: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--config takes NAME=VALUE, got {name!r}")
        found[name] = value
    return found


def _line_of(error: BaseException) -> str:
    """The line of the program that an error comes from."""
    from ..stack.record.lines import is_of_package

    found = ""
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(".py") and not is_of_package(file) and os.path.dirname(os.__file__) not in file:
            found = f"{file}:{trace.tb_lineno}: "
        trace = trace.tb_next
    return found


def _styled(line: str, kind: Kind) -> str:
    color = _COLORS.get(kind.value)
    return click.style(line, fg=color) if color else line
