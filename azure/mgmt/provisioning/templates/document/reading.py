"""From the text of a template to its JSON."""

from __future__ import annotations

import json

from ..dotnet.lenient_json import read_json
from ..errors import TemplateError
from ..values import Value

MOST_BYTES = 4 * 1024 * 1024
"""Azure Resource Manager refuses larger templates."""


def read_template(text: str | bytes) -> dict[str, Value]:
    """The JSON object of a template, or of a file of parameters; comments and texts that span lines are allowed.

    :raises TemplateError: It is too large or no JSON object; its line and column are said.
    """
    size = len(text) if isinstance(text, bytes) else len(text.encode(errors="replace"))
    if size > MOST_BYTES:
        raise TemplateError(f"The size of the template is '{size}' bytes. The limit is '{MOST_BYTES}' bytes.")
    try:
        decoded = (text.decode() if isinstance(text, bytes) else text).removeprefix("\ufeff")
        template = read_json(decoded)
    except json.JSONDecodeError as error:
        fault = TemplateError(
            f"Deployment template parse failed: '{error.msg}. Path '', line {error.lineno}, position {error.colno}.'."
        )
        raise fault.at(error.lineno, error.colno) from None
    except ValueError as error:
        raise TemplateError(f"Deployment template parse failed: '{error}'.") from None
    if not isinstance(template, dict):
        raise TemplateError("Deployment template parse failed: 'it is no JSON object'.")
    return template
