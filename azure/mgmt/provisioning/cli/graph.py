"""``azprov graph``: the graph of what a stack's program says."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .pictures import meant_form, write_picture
from .preview import previewed
from .stacks import OfStack, of_a_stack
from .telling import told

if TYPE_CHECKING:
    from ..stack.show.graph.formats import Format


@click.command()
@of_a_stack
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "dot", "svg", "html"]),
    help="The form of the graph; by default what the ending of --output means, else mermaid.",
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write it to this file.")
def graph(of: OfStack, form: Format | None, output: Path | None) -> None:
    """Draw the resources of a stack's program, what each of them needs, and what would happen to them.

    PROGRAM is a Python file, or FILE:FUNCTION where it has several programs. Nothing is changed. An arrow leads from
    what is needed to what needs it. A page (html) needs no network, and shows the members of each resource, too.

    \b
    Examples:
      azprov graph shop.py --local
      azprov graph shop.py --stack prod --output shop.html
    """
    from ..stack import plan_graph

    form = form or _meant(output)
    # What the program prints is not to stand in the graph.
    with told(), redirect_stdout(sys.stderr):
        plan = of.run(previewed(of.answered()))
    text = plan_graph(plan, form)
    if output is None:
        click.echo(text, nl=False)
        return
    write_picture(text, output)


def _meant(output: Path | None) -> Format:
    """The form that the ending of a file means."""
    from ..stack.show.graph.formats import ENDINGS

    if output is None:
        return "mermaid"
    return meant_form(output, ENDINGS, "--format, or ")
