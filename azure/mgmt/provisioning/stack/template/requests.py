"""What is sent to deploy a template."""

from __future__ import annotations

import re
from typing import Any

from .compiling import CompiledTemplate

_NO_NAME = re.compile(r"[^\w.()-]")


def deployment_name(stack: str) -> str:
    """The name of the deployment of a stack; what it makes has longer ones."""
    return f"azprov-{_NO_NAME.sub('-', stack)}"[:56]


def deployment_of(template: CompiledTemplate) -> dict[str, Any]:
    """The body of the request that deploys a template."""
    parameters = {name: {"value": value} for name, value in template.secrets.items()}
    properties = {"mode": "Incremental", "template": template.document, "parameters": parameters}
    if template.scope.group:
        return {"properties": properties}
    return {"location": template.location, "properties": properties}
