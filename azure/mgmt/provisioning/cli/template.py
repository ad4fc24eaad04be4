"""``azprov template``: templates of Azure Resource Manager, made of programs, worked out and checked without Azure."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .stacks import OfStack, of_a_stack
from .telling import told

if TYPE_CHECKING:
    from ..stack import CompiledTemplate
    from ..templates import TemplateError
    from ..templates.linting import Finding

Command = TypeVar("Command", bound=Callable[..., Any])

_SCOPES = ("resourceGroup", "subscription", "managementGroup", "tenant")
_NOBODY = "00000000-0000-0000-0000-000000000000"
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@dataclass(frozen=True)
class _Given:
    """What a template is worked out with, from the command line."""

    parameters: Path | None
    scope: Any
    subscription: str
    resource_group: str
    location: str


def _with_parameters(command: Command) -> Command:
    for option in (
        click.option("--location", default="westeurope", show_default=True, help="Where it is deployed."),
        click.option(
            "--resource-group", default="group", show_default=True, metavar="NAME", help="The resource group."
        ),
        click.option("--subscription", metavar="ID", default="0" * 8 + "-0000-0000-0000-" + "0" * 12, help="Its id."),
        click.option("--scope", type=click.Choice(_SCOPES), default=_SCOPES[0], help="What it is deployed to."),
        click.option("--parameters", "-p", type=_FILE, help="A file of parameters."),
    ):
        command = option(command)
    return command


class _Templates(click.Group):
    """Commands about templates; ``azprov template shop.py`` is short for ``azprov template compile shop.py``."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        file = args[0].partition(".py:")[0]
        names_program = file != args[0] or Path(file).exists() or file.endswith(".py")
        if self.get_command(ctx, args[0]) is None and names_program:
            args = ["compile", *args]
        return super().resolve_command(ctx, args)


@click.group(cls=_Templates)
def template() -> None:
    """Make templates of Azure Resource Manager of programs, work them out and check them, without Azure.

    azprov template shop.py is short for azprov template compile shop.py.

    \b
    Examples:
      azprov template shop.py --output shop.json
      azprov template check main.json
    """


@template.command("compile")
@of_a_stack
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write it to this file.")
def compile_(of: OfStack, output: Path | None) -> None:
    """Print the template for what a stack's program says. Nothing is sent.

    PROGRAM is a Python file, or FILE:FUNCTION where it has several programs. Secrets are parameters of the template,
    without values. Whatever a template can't say is an error with the line of the program.

    \b
    Examples:
      azprov template compile shop.py
      azprov template compile shop.py --stack prod --output shop.json
    """
    # What the program prints is not to stand in the template.
    with told(), redirect_stdout(sys.stderr):
        found = _compiled(of)
    if output is None:
        click.echo(found.text(), nl=False)
        return
    try:
        output.write_text(found.text(), "utf-8")
    except OSError as error:
        raise click.ClickException(f"{output} can't be written: {error.strerror or error}") from None
    where = f"the resource group {found.scope.group}" if found.scope.group else "a subscription"
    click.echo(f"Wrote {output}, a template that is deployed to {where}.", err=True)


def _compiled(of: OfStack) -> CompiledTemplate:
    from ..stack import compile_template

    client = of.unconnected_client()
    return compile_template(of.load(), client, name=of.name, config=of.config, others=of.others)


@template.command()
@click.argument("file", type=_FILE)
@_with_parameters
def expand(file: Path, **options: Any) -> None:
    """Print the resources that a template makes, as JSON, in the order in which they are made.

    Deployments within it have their own resources. What is known only when it is deployed stays an expression.
    Templates that it links to are read where they lie beside it.

    \b
    Examples:
      azprov template expand main.json
      azprov template expand main.json --parameters prod.parameters.json --resource-group rg
    """
    from ..templates import LaterError

    with _told(file):
        expansion, made = _deployed(file, _Given(**options))
        resources = [_shown(each) for each in made]
        document = {"resources": resources, "outputs": expansion.outputs(without=(LaterError,))}
    click.echo(json.dumps(document, indent=2, ensure_ascii=False))


@template.command()
@click.argument("file", type=_FILE)
@_with_parameters
def check(file: Path, **options: Any) -> None:
    """Tell what is wrong with a template; end with 1 if anything is.

    With a file of parameters, or if all parameters have default values, the resources are worked out, too, and their
    members are compared with the models of their types.

    \b
    Examples:
      azprov template check main.json
      azprov template check main.json --parameters prod.parameters.json
    """
    from ..templates import read_template
    from ..templates.linting import lint

    given = _Given(**options)
    with _told(file):
        text = file.read_text("utf-8")
        declared = read_template(text)
        findings = lint(declared)
        if not any(each.wrong for each in findings):
            missing = _without_value(declared, given.parameters)
            if missing:
                named = ", ".join(missing)
                click.echo(
                    f"The resources are not compared with their models: no values are given for {named}.", err=True
                )
            else:
                findings += _of_resources(file, given)
    for finding in findings:
        click.echo(f"{file}:{finding.at(text)}")
    if any(each.wrong for each in findings):
        raise SystemExit(1)


def _without_value(declared: Mapping[str, Any], parameters: Path | None) -> list[str]:
    """The parameters that have no default value; none if there is a file of parameters."""
    if parameters is not None:
        return []
    return [
        name
        for name, each in (declared.get("parameters") or {}).items()
        if "defaultValue" not in each and not each.get("nullable")
    ]


def _of_resources(file: Path, given: _Given) -> list[Finding]:
    """What is wrong or odd with the resources that a template makes."""
    from ..templates import LaterError, TemplateError
    from ..templates.linting import Finding
    from .template_members import member_findings

    try:
        expansion, made = _deployed(file, given)
        findings = member_findings(made)
        expansion.outputs(without=(LaterError,))
        return findings
    except TemplateError as error:
        # Its place is told before it.
        message = f"The template {error.subject} is not valid: {error.reason}" if error.subject else error.reason
        return [Finding(message, error.path)]


def _deployed(file: Path, given: _Given) -> tuple[Any, list[Any]]:
    """A template and the resources that it makes."""
    from ..templates import Place, Setting, SimulatedWorld, expand, read_template, simulate

    text = file.read_text("utf-8")
    place = Place(
        scope=given.scope,
        subscription_id=given.subscription,
        resource_group=given.resource_group,
        location=given.location,
        template_link=file.absolute().as_uri(),
    )
    world = SimulatedWorld(exact=False)
    setting = Setting(place=place, world=world, load=_loader(file.absolute().parent))
    expansion = expand(read_template(text), _values(given.parameters), setting, text=text)
    return expansion, simulate(expansion, world)


def _values(file: Path | None) -> dict[str, Any]:
    """The values in a file of parameters, which may have the form of Azure's, or be values by name."""
    from ..templates import read_template
    from ..templates.values import Later

    if file is None:
        return {}
    with _told(file):
        document = read_template(file.read_text("utf-8"))
    entries = document["parameters"] if "$schema" in document or "contentVersion" in document else None
    if entries is None:
        return document
    secret = Later("The secret is known when the template is deployed.")
    return {name: entry.get("value", secret) for name, entry in entries.items()}


def _loader(folder: Path) -> Callable[[str], Mapping[str, Any]]:
    """Reads templates that lie in a folder."""
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    from ..templates import ExpressionError, read_template

    def load(address: str) -> Mapping[str, Any]:
        path = Path(url2pathname(urlsplit(address).path)).resolve()
        if not address.startswith("file:") or not path.is_relative_to(folder.resolve()) or not path.is_file():
            raise ExpressionError(f"Unable to download deployment content from '{address}': it is not in {folder}.")
        return read_template(path.read_text("utf-8"))

    return load


def _shown(made: Any) -> dict[str, Any]:
    """A resource, with those of its template if it is a deployment."""
    shown: dict[str, Any] = made.document()
    if made.resource.is_deployment:
        inner = None if made.inner is None else [_shown(each) for each in made.inner]
        shown["resources"] = "known when it is deployed" if inner is None else inner
    return shown


@contextmanager
def _told(file: Path) -> Iterator[None]:
    """Faults of a template end the command, with their line."""
    from ..templates import ExpressionError, TemplateError

    try:
        yield
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(str(error)) from None
    except TemplateError as error:
        raise click.ClickException(f"{file}:{_place(file, error)}: {error.message}") from None
    except ExpressionError as error:
        raise click.ClickException(f"{file}: {error.message}") from None


def _place(file: Path, error: TemplateError) -> str:
    """Line and column of a fault."""
    from ..templates.document.locating import locate

    line, column = error.line, error.column
    if line is None:
        line, column = locate(file.read_text("utf-8"), error.path)
    return f"{line}:{column}"
