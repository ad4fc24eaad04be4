"""``azprov local``: the local Azure Resource Manager over HTTPS, and what is done with it."""

from __future__ import annotations

import warnings
from contextlib import ExitStack

import click
from rich.console import Console
from rich.markup import escape

from ..local.routing.versions import VERSION_POLICIES
from .local_control import har, replay, tell_of_control
from .local_env import env, exec_
from .local_roles import who_can
from .serving import interrupt_when_terminated, made

_EXAMPLE = """\
from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalCredential

client = ProvisioningClient(
    LocalCredential(),
    "{subscription_id}",
    base_url="{url}",
    connection_verify="{certificate}",
)"""


def _read_durations(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> dict[str, float]:
    """Seconds by resource type, of texts ``TYPE=SECONDS``."""
    found = {}
    for each in given:
        type, _, seconds = each.partition("=")
        try:
            found[type] = float(seconds)
        except ValueError:
            found[type] = -1.0
        if "/" not in type or not found[type] >= 0:
            raise click.BadParameter(f"'{each}' is not like Microsoft.Storage/storageAccounts=20.")
    return found


def _read_folders(context: click.Context, option: click.Parameter, given: tuple[str, ...]) -> dict[str, str]:
    """Folders by how addresses begin, of texts ``URI=FOLDER``."""
    found = {}
    for each in given:
        start, sign, folder = each.rpartition("=")
        if not sign:
            raise click.BadParameter(f"'{each}' is not like https://example.com/templates/=templates.")
        found[start] = folder
    return found


@click.group(invoke_without_command=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where it listens.")
@click.option(
    "--port", default=8443, show_default=True, type=click.IntRange(0, 65535), help="The port; 0 for a free one."
)
@click.option("--state", type=click.Path(dir_okay=False), help="A file that keeps everything; in memory if not given.")
@click.option(
    "--certificate",
    type=click.Path(dir_okay=False),
    help="Where the certificate that clients have to trust is written to; a temporary file if not given. "
    "Only the certificate of an earlier run is replaced.",
)
@click.option(
    "--name",
    "names",
    multiple=True,
    help="A name or address that clients reach it by, besides localhost and --host; may be given more than once.",
)
@click.option("--seconds", default=2.0, show_default=True, type=click.FloatRange(0), help="How long operations take.")
@click.option(
    "--duration",
    "durations",
    multiple=True,
    metavar="TYPE=SECONDS",
    callback=_read_durations,
    help="How long operations on resources of a type take; may be given more than once.",
)
@click.option(
    "--api-versions",
    "api_version_policy",
    type=click.Choice(VERSION_POLICIES),
    default="any",
    show_default=True,
    help="Which API versions are accepted: all dates that there may be, those that are known, or those "
    "that are described exactly.",
)
@click.option("--throttle", is_flag=True, help="Refuse requests beyond Azure's limits (429).")
@click.option("--require-valid-tokens", is_flag=True, help="Refuse tokens that were not given here, or are over (401).")
@click.option("--strict", is_flag=True, help="Answer 501 where nobody has written a provider's rules.")
@click.option(
    "--linked-templates",
    multiple=True,
    metavar="URI=FOLDER",
    callback=_read_folders,
    help="Where templates are that deployments refer to by a URI that begins like this; may be given more than once.",
)
@click.option("--authorize", is_flag=True, help="Have role assignments decide who may do what (403).")
@click.option(
    "--token",
    envvar="AZPROV_LOCAL_TOKEN",
    help="What controls it below /_local/; a new one if not given. Better in the environment: AZPROV_LOCAL_TOKEN.",
)
@click.pass_context
def local(
    context: click.Context,
    host: str,
    port: int,
    state: str | None,
    certificate: str | None,
    names: tuple[str, ...],
    seconds: float,
    durations: dict[str, float],
    api_version_policy: str,
    throttle: bool,
    require_valid_tokens: bool,
    strict: bool,
    linked_templates: dict[str, str],
    authorize: bool,
    token: str | None,
) -> None:
    """Serve the local Azure Resource Manager over HTTPS until it is interrupted or terminated.

    \b
    Examples:
      azprov local --state azure.db
      azprov local --port 0 --seconds 0 --authorize
    """
    if context.invoked_subcommand is not None:
        return
    try:
        from ..local.https.hosts import exposure
        from ..local.https.server import LocalServer
    except ImportError as error:
        raise click.ClickException(str(error)) from None
    azure = made(context.params)
    console = Console(highlight=False, soft_wrap=True)
    with ExitStack() as opened:
        interrupt_when_terminated(opened)
        opened.enter_context(azure)
        try:
            with warnings.catch_warnings():
                # It is said below, where it is seen.
                warnings.simplefilter("ignore", UserWarning)
                server = LocalServer(azure, host=host, port=port, certificate=certificate, names=names, token=token)
            opened.callback(server.stop)
            server.start()
        except ValueError as error:
            raise click.ClickException(str(error)) from None
        except OSError as error:
            raise click.ClickException(f"cannot listen on {host}:{port}: {error.strerror or error}") from None
        if (warning := exposure(host)) is not None:
            console.print(f"[bold red]Warning:[/bold red] {escape(warning)}\n")
        try:
            _tell(console, server.url, server.certificate, azure.subscription_id, state)
            _tell_of_tokens(console, server.url, server.certificate, require_valid_tokens)
            tell_of_control(console, server.page, server.token)
            server.wait()
        except KeyboardInterrupt:
            console.print("Stopped.")


def _tell(console: Console, url: str, certificate: str, subscription_id: str, state: str | None) -> None:
    """Say how clients get here."""
    console.print("[bold]The local Azure Resource Manager is running.[/bold] Press Ctrl+C to stop it.\n")
    for label, value in (
        ("base_url", url),
        ("subscription", subscription_id),
        ("certificate", certificate),
        ("state", state or "in memory: gone when it stops"),
    ):
        console.print(f"  {label:<13}{escape(value)}")
    console.print("\nClients that use requests trust it with this environment variable:\n")
    console.print(f"  export REQUESTS_CA_BUNDLE={escape(certificate)}")
    console.print("\nIn Python:\n")
    example = _EXAMPLE.format(url=url, certificate=certificate, subscription_id=subscription_id)
    for line in example.splitlines():
        console.print(f"  {escape(line)}" if line else "")


def _tell_of_tokens(console: Console, url: str, certificate: str, checked: bool) -> None:
    """Say which tokens are accepted, and how a command gets one."""
    if not checked:
        console.print("\nAny bearer token is accepted; for instance:\n")
        console.print(
            f'  curl --cacert {escape(certificate)} -H "Authorization: Bearer local" '
            f'"{escape(url)}/subscriptions?api-version=2022-12-01"'
        )
    console.print("\nFor a command with all that it needs, signed in:\n")
    console.print(f"  azprov local exec --url {escape(url)} -- az group list")


local.add_command(env)
local.add_command(exec_)
local.add_command(har)
local.add_command(replay)
local.add_command(who_can)
