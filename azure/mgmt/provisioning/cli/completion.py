"""``azprov completion``: commands, options and names, completed by the shell."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click
from click.shell_completion import CompletionItem, get_completion_class

SHELLS = ("bash", "zsh", "fish", "powershell")
_VARIABLE = "_AZPROV_COMPLETE"


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the script that completes commands, options, stacks and templates in a shell.

    \b
    bash        eval "$(azprov completion bash)"                   in ~/.bashrc
    zsh         eval "$(azprov completion zsh)"                    in ~/.zshrc, behind compinit
    fish        azprov completion fish | source                    in ~/.config/fish/config.fish
    powershell  azprov completion powershell | Out-String | Invoke-Expression    in $PROFILE

    \b
    Examples:
      eval "$(azprov completion bash)"
      azprov completion fish | source
    """
    kind = get_completion_class(shell)
    if kind is None:
        raise click.ClickException(
            f'completion in {shell} needs click 8.5 or newer: pip install --upgrade "click>=8.5"'
        )
    click.echo(kind(context.find_root().command, {}, "azprov", _VARIABLE).source())


def complete_program(context: click.Context, option: click.Parameter, begun: str) -> list[CompletionItem]:
    """Files, by the shell."""
    return [CompletionItem(begun, type="file")]


def complete_stack(context: click.Context, option: click.Parameter, begun: str) -> list[CompletionItem]:
    """The stacks of the program that was given before, or of the project: those of ``azprov.toml``, and those run."""
    from ..projects.errors import ProjectError
    from ..stack import StackError
    from ..stack.loading import program_folder
    from ..stack.project import read_project_file
    from ..stack.state.place import stacks_run
    from .projects.finding import program_of

    folder, stacks = Path(), None
    with suppress(ProjectError, StackError):  # a command will tell
        program, project = program_of(context.params.get("program") or ".")
        folder = program_folder(program)
        stacks = {} if project is None else read_project_file(project.file).get("stacks")
    names = sorted(stacks_run(folder) | set(stacks if isinstance(stacks, dict) else ()))
    return [CompletionItem(name) for name in names if name.startswith(begun)]
