"""Which engine makes the resources of a stack: the options of the commands that ask for one."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ..stack import DeploymentStack

DEPLOYMENT, STACK = "deployment", "deployment-stack"
# What a deployment stack is told, by the names that azure-cli has for it.
_OF_A_STACK: dict[str, tuple[str, dict[str, Any]]] = {
    "action_on_unmanage": (
        "--action-on-unmanage",
        {
            "type": click.Choice(["deleteAll", "deleteResources", "detachAll"]),
            "help": "What a deployment stack does to what the program says no more; deleteAll by default.",
        },
    ),
    "deny_settings_mode": (
        "--deny-settings-mode",
        {
            "type": click.Choice(["none", "denyDelete", "denyWriteAndDelete"]),
            "help": "What others may not do to what a deployment stack manages; nothing is denied by default.",
        },
    ),
    "excluded_principals": (
        "--deny-settings-excluded-principals",
        {"multiple": True, "metavar": "ID", "help": "The object id of one who may. May be given five times."},
    ),
    "excluded_actions": (
        "--deny-settings-excluded-actions",
        {"multiple": True, "metavar": "ACTION", "help": "An action that is allowed. May be given more than once."},
    ),
    "apply_to_child_scopes": (
        "--deny-settings-apply-to-child-scopes",
        {"is_flag": True, "help": "Deny it for what stands below what is managed, too."},
    ),
    "bypass_stack_out_of_sync_error": (
        "--bypass-stack-out-of-sync-error",
        {"is_flag": True, "help": "Go on where Azure does not know for sure what a deployment stack manages."},
    ),
}


def through_an_engine(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say which engine makes the resources.

    It gets ``through``, which is None for requests of its own, and ``managing``: what a deployment stack is told.
    """

    @functools.wraps(command)
    def asked(*args: Any, through: str | None, **options: Any) -> Any:
        told = {name: options.pop(name) for name in _OF_A_STACK}
        told = {name: value for name, value in told.items() if value}
        if told and through != STACK:
            named = ", ".join(_OF_A_STACK[name][0] for name in told)
            raise click.UsageError(f"{named}: only a deployment stack takes this. Say --through {STACK}, too")
        return command(*args, through=through, managing=_managing(told) if through == STACK else None, **options)

    for name, (option, details) in reversed(_OF_A_STACK.items()):
        asked = click.option(option, name, **details)(asked)
    return click.option(
        "--through",
        type=click.Choice([DEPLOYMENT, STACK]),
        help="Have Azure's own engine make it, from the program's template.",
    )(asked)


def _managing(told: dict[str, Any]) -> DeploymentStack:
    from ..stack import DeploymentStack

    return DeploymentStack(**told)
