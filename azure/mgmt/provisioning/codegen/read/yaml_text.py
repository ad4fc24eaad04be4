"""YAML as JSON data. The package that reads it is an extra, and only loaded when there is YAML to read."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from ..errors import CodegenError, Problem

_SCALARS = (
    ("null", r"~|null|Null|NULL|", ("~", "n", "N", "")),
    ("bool", r"true|True|TRUE|false|False|FALSE", tuple("tTfF")),
    ("int", r"[-+]?[0-9]+", tuple("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", tuple("-+.0123456789")),
)
"""Plain scalars that are no text: those of JSON. Dates, ``yes`` and ``no`` stay texts, as YAML 1.2 has it."""


def read_yaml(text: str, file: str, line: int = 0) -> Any:
    """What a YAML text says, as JSON would: the keys are texts.

    :param file: Where it stands, for errors.
    :param line: The number of lines before it there.
    :raises CodegenError: It is not YAML, or PyYAML is not installed.
    """
    try:
        import yaml
    except ImportError:
        install = 'pip install "azure-mgmt-provisioning[generate]"'
        raise CodegenError(Problem(file, "", f"is read with PyYAML. Install it with: {install}")) from None
    try:
        return _as_json(yaml.load(text, _loader()))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f" (line {mark.line + 1 + line})" if mark is not None else ""
        raise CodegenError(Problem(file, "", f"is not YAML{where}: {error.problem or error.context}")) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise CodegenError(Problem(file, "", f"is not YAML: {error}")) from error


@cache
def _loader() -> Any:
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader: Any = type("JsonLoader", (base,), {"yaml_implicit_resolvers": {}})
    for name, pattern, first in _SCALARS:
        loader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"^(?:{pattern})$"), first)
    # Of YAML 1.1, octal and base 60 are left: "017" is 17 here.
    loader.add_constructor("tag:yaml.org,2002:int", lambda self, node: int(self.construct_scalar(node)))
    loader.add_constructor("tag:yaml.org,2002:float", lambda self, node: float(self.construct_scalar(node)))
    return loader


def _as_json(value: Any) -> Any:
    """The data with texts for keys: response codes are written as numbers."""
    if isinstance(value, dict):
        return {_key(key): _as_json(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_as_json(item) for item in value]
    return value


def _key(key: Any) -> str:
    return str(key).lower() if isinstance(key, bool) else "null" if key is None else str(key)
