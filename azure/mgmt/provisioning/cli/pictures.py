"""Pictures that commands write to files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

import click

Form = TypeVar("Form")


def meant_form(output: Path, endings: Mapping[str, Form], advice: str = "") -> Form:
    """The form that the ending of a file means.

    :param endings: The endings, with what each means.
    :param advice: What else would be right.
    :raises UsageError: It means none.
    """
    form = endings.get(output.suffix.lower())
    if form is None:
        raise click.UsageError(f"which form? Give {advice}--output with one of {', '.join(endings)}")
    return form


def write_picture(text: str, output: Path) -> None:
    """Write a picture to a file, and tell so.

    :raises ClickException: It can't be written.
    """
    try:
        output.write_text(text, "utf-8")
    except OSError as error:
        raise click.ClickException(f"{output} can't be written: {error.strerror or error}") from None
    click.echo(f"Wrote {output}.", err=True)
