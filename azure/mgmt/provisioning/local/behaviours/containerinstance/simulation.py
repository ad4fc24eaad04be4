"""What container groups would be doing: states and logs as functions of time.

No container is run. A group's containers wait until the group has been created, and run from then on. Under the restart
policies Never and OnFailure they end, with exit code 0, after the time that a long-running operation takes.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from typing import Any

from ...arm.clock import timestamp
from ...interface.manager import ResourceManager
from ...store import Stored

_SHELLS = ("sh", "bash", "ash", "dash")
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+))")
_UNSUPPORTED = re.compile(r"[|<>`*?()]|\$\(|\n")


def container_state(azure: ResourceManager, stored: Stored) -> dict[str, Any]:
    """State of the containers of a group; they all do the same at the same time."""
    started, end = stored.private.get("started"), _end(azure, stored)
    if started is None:
        failed = stored.properties.get("provisioningState") in ("Failed", "Canceled")
        return {"state": "Waiting", "detailStatus": "Failed" if failed else ""}
    if end is None:
        return {"state": "Running", "startTime": timestamp(started), "detailStatus": ""}
    return {
        "state": "Terminated",
        "startTime": timestamp(started),
        "exitCode": 0,
        "finishTime": timestamp(end),
        "detailStatus": "Completed",
    }


def group_state(azure: ResourceManager, stored: Stored) -> str:
    """State of a group: Pending, Running, Succeeded, Stopped or Failed."""
    if stored.private.get("stopped") is not None:
        return "Stopped"
    state = container_state(azure, stored)
    if state["state"] == "Waiting":
        return state["detailStatus"] or "Pending"
    return "Running" if state["state"] == "Running" else "Succeeded"


def instance_view(azure: ResourceManager, stored: Stored, image: str) -> dict[str, Any]:
    """Instance view of a container."""
    view: dict[str, Any] = {
        "restartCount": stored.private.get("restarts", 0),
        "currentState": container_state(azure, stored),
    }
    if previous := stored.private.get("previous"):
        view["previousState"] = previous
    view["events"] = _events(stored, image)
    return view


def init_instance_view(azure: ResourceManager, stored: Stored, image: str) -> dict[str, Any]:
    """Instance view of an init container: it has ended when the others begin."""
    started = stored.private.get("started")
    state: dict[str, Any] = {"state": "Waiting", "detailStatus": ""}
    if started is not None:
        moment = timestamp(started)
        state = {
            "state": "Terminated", "startTime": moment, "exitCode": 0, "finishTime": moment, "detailStatus": "Completed"
        }  # fmt: skip
    return {"restartCount": 0, "currentState": state, "events": _events(stored, image)}


def log_lines(azure: ResourceManager, stored: Stored, container: Mapping[str, Any]) -> list[tuple[float, str]]:
    """What a container has written so far: lines with their times."""
    started = stored.private.get("started")
    if started is None:
        return []
    properties = container.get("properties") or {}
    command = [str(word) for word in properties.get("command") or []]
    variables = properties.get("environmentVariables") or []
    lines = _echo(command, variables)
    if lines is None:
        lines = [
            "This is the local Azure Resource Manager: it keeps container groups, and runs no containers.",
            f"Image: {properties.get('image')}",
            f"Command: {shlex.join(command) if command else '(that of the image)'}",
            *(f"Environment: {_variable(each)}" for each in variables),
        ]
    return [(started, line) for line in lines]


def _end(azure: ResourceManager, stored: Stored) -> float | None:
    """When the containers ended; None while they run, or before."""
    started = stored.private.get("started")
    if started is None:
        return None
    ends = [stored.private.get("stopped")]
    if stored.properties.get("restartPolicy") in ("Never", "OnFailure"):
        ends.append(started + azure.operation_seconds)
    return min((end for end in ends if end is not None and end <= azure.clock.now()), default=None)


def _events(stored: Stored, image: str) -> list[dict[str, Any]]:
    started = stored.private.get("started")
    if started is None:
        return []
    moment = timestamp(started)
    told = [
        ("Pulling", f'pulling image "{image}"'),
        ("Pulled", f'Successfully pulled image "{image}"'),
        ("Started", "Started container"),
    ]
    return [
        {"count": 1, "firstTimestamp": moment, "lastTimestamp": moment, "name": name, "message": text, "type": "Normal"}
        for name, text in told
    ]


def _variable(variable: Mapping[str, Any]) -> str:
    if "value" in variable:
        return f"{variable['name']}={variable['value']}"
    return f"{variable['name']} (secure value)"


def _echo(command: list[str], variables: list[Mapping[str, Any]]) -> list[str] | None:
    """What ``echo``, or a shell that only echoes, prints; None for any other command."""
    if not command:
        return None
    program = command[0].rpartition("/")[2]
    if program == "echo":
        return " ".join(word for word in command[1:] if word != "-n").split("\n")
    if program in _SHELLS and len(command) == 3 and command[1] in ("-c", "-lc", "-ec"):
        return _script(command[2], {str(each["name"]): each.get("value") for each in variables})
    return None


def _script(script: str, values: Mapping[str, str | None]) -> list[str] | None:
    """What a script of nothing but echo prints."""
    if _UNSUPPORTED.search(script):
        return None
    lines = []
    for part in re.split(r";|&&", script):
        try:
            # Single quotes keep a variable from being replaced; scripts that have both are left alone.
            if "'" not in part:
                part = _VARIABLE.sub(lambda found: _shell_value(found, values), part)
            elif "$" in part:
                return None
            words = shlex.split(part)
        except (KeyError, ValueError):
            return None
        if not words:
            continue
        if words[0] != "echo":
            return None
        lines.append(" ".join(words[1:]))
    return lines or None


def _shell_value(found: re.Match[str], values: Mapping[str, str | None]) -> str:
    name = found.group(1) or found.group(2)
    if name not in values:
        return ""
    value = values[name]
    if value is None or re.search(r"[\"'\\$;&]", value):
        raise KeyError(
            name
        )  # A secure value is not known, and a value that the shell would read again is not simulated.
    return value
