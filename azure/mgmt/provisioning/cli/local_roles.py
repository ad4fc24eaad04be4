"""``azprov local who-can``: who may do something, by the roles that are assigned."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .local_env import reached

if TYPE_CHECKING:
    from ..local.access.deciding import Grant

_URL = "https://127.0.0.1:8443"
_VERSION = "2022-04-01"
_AUTHORIZATION = "providers/Microsoft.Authorization"


@click.command("who-can")
@click.argument("action")
@click.argument("scope")
@click.option("--state", type=click.Path(exists=True, dir_okay=False), help="A state file that no server has open.")
@click.option("--url", default=_URL, show_default=True, help="The server, if there is no --state.")
@click.option("--certificate", type=click.Path(exists=True, dir_okay=False), help="The certificate to trust it by.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def who_can(action: str, scope: str, state: str | None, url: str, certificate: str | None, as_json: bool) -> None:
    """Tell who may do ACTION to SCOPE, by role and assignment.

    For instance: azprov local who-can Microsoft.KeyVault/vaults/write /subscriptions/…/resourceGroups/demo-rg.
    The owner may do everything, and is not listed.

    \b
    Examples:
      azprov local who-can Microsoft.KeyVault/vaults/write /subscriptions/ID/resourceGroups/rg
      azprov local who-can "*/read" /subscriptions/ID --state azure.db --json
    """
    if not scope.lower().startswith("/subscriptions/"):
        raise click.UsageError(f"'{scope}' is in no subscription: expected one such as /subscriptions/<id>.")
    found = _of_state(state, action, scope) if state else _of_server(url, certificate, action, scope)
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], indent=2))
    elif not found:
        click.echo("Nobody but the owner.")
    else:
        for each in found:
            click.echo(f"{each.principal}  {each.role}, assigned at {each.scope}")


def _of_state(state: str, action: str, scope: str) -> list[Grant]:
    from ..local import LocalAzure
    from ..local.access.access import who_can

    try:
        with LocalAzure(state=str(Path(state))) as azure:
            return who_can(azure, action, scope)
    except ValueError as error:
        raise click.ClickException(str(error)) from None


def _of_server(url: str, certificate: str | None, action: str, scope: str) -> list[Grant]:
    server = reached(url, certificate)
    from ..local.access.deciding import grants

    subscription = "/".join(scope.split("/")[:3])
    try:
        roles = server.list(f"{subscription}/{_AUTHORIZATION}/roleDefinitions?api-version={_VERSION}")
        assigned = server.list(f"{subscription}/{_AUTHORIZATION}/roleAssignments?api-version={_VERSION}")
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    named = {each["name"].lower(): each["properties"] for each in roles}
    return list(grants([each["properties"] for each in assigned], named, action, scope))
