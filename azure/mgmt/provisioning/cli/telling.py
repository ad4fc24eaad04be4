"""What goes wrong with a stack, as commands tell it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import format_exception
from types import TracebackType

import click


@contextmanager
def told() -> Iterator[None]:
    """What goes wrong with a stack as a command tells it: in a sentence, and with the line of the program."""
    from azure.core.exceptions import AzureError, SerializationError

    from ..files.owner import UnusableError
    from ..projects.errors import ProjectError
    from ..stack import StackError
    from ..stack.state.journal import JournalError

    try:
        yield
    except (ProjectError, StackError, JournalError, UnusableError) as error:
        raise click.ClickException(str(error)) from None
    except (AzureError, SerializationError) as error:
        raise click.ClickException(f"{_line_of(error)}{error}") from None
    except (click.ClickException, click.Abort, click.exceptions.Exit):
        raise
    except SyntaxError as error:
        raise click.ClickException(f"{error.filename}:{error.lineno}: {error.msg}") from None
    except Exception as error:
        trace = _trace_of_program(error)
        if trace is None:  # a defect of this package
            raise
        click.echo("".join(format_exception(type(error), error, trace)), err=True, nl=False)
        raise click.ClickException(
            f"{_line_of(error)}the program raised {type(error).__name__}, as told above"
        ) from None


def _line_of(error: BaseException) -> str:
    """The line of the program that an error comes from."""
    found = ""
    trace = error.__traceback__
    while trace is not None:
        if _is_of_program(trace):
            found = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}: "
        trace = trace.tb_next
    return found


def _trace_of_program(error: BaseException) -> TracebackType | None:
    """The part of a traceback that begins in the program; None if it was not there."""
    trace = error.__traceback__
    while trace is not None and not _is_of_program(trace):
        trace = trace.tb_next
    return trace


def _is_of_program(trace: TracebackType) -> bool:
    from ..stack.record.lines import is_of_package

    file = trace.tb_frame.f_code.co_filename
    of_library = os.path.dirname(os.__file__) in file or "site-packages" in Path(file).parts
    return file.endswith(".py") and not is_of_package(file) and not of_library
