"""The files of a new project, but for its program."""

from __future__ import annotations

import json

from .._version import VERSION
from .choices import ToolchainName, TypeChecker
from .naming import Named
from .templates import Template

PACKAGE = f"azure-mgmt-provisioning[aio,cli]>={VERSION}"
"""What the program needs. A version that is a pre-release lets toolchains take pre-releases."""
_PYTEST = ">=8.3,<10"
_CHECKERS: dict[TypeChecker, str] = {"mypy": ">=1.15,<3", "pyright": ">=1.1.400,<2", "basedpyright": ">=1.29,<2"}
_STRICT: dict[TypeChecker, str] = {
    "mypy": "[tool.mypy]\nstrict = true\n",
    "pyright": '[tool.pyright]\ntypeCheckingMode = "strict"\n',
    "basedpyright": '[tool.basedpyright]\ntypeCheckingMode = "strict"\n',
}
_IGNORED = ".azprov/\n.venv/\n.mypy_cache/\n.pytest_cache/\n__pycache__/\n"
_RUN = {"pip": ".venv/bin/python -m pytest", "poetry": "poetry run pytest", "uv": "uv run pytest"}


def files_of(
    named: Named, template: Template, toolchain: ToolchainName, typecheck: TypeChecker | None
) -> dict[str, str]:
    """The files of a new project, by name.

    :param typecheck: What checks the types before the program is run.
    """
    found = {
        "azprov.toml": _project_file(template, toolchain, typecheck),
        "main.py": template.text("main.py"),
        "test_main.py": template.text("test_main.txt"),
        "README.md": _readme(named, template, toolchain),
        ".gitignore": _IGNORED,
    }
    developing = {"pytest": _PYTEST} | ({} if typecheck is None else {typecheck: _CHECKERS[typecheck]})
    strict = "" if typecheck is None else _STRICT[typecheck]
    if toolchain == "pip":
        lines = [PACKAGE, *(f"{name}{versions}" for name, versions in developing.items())]
        found["requirements.txt"] = "".join(f"{line}\n" for line in lines)
        return found | ({"pyproject.toml": strict} if strict else {})
    parts = [_metadata(named), _poetry(developing) if toolchain == "poetry" else _uv(developing), strict]
    return found | {"pyproject.toml": "\n".join(part for part in parts if part)}


def _project_file(template: Template, toolchain: ToolchainName, typecheck: TypeChecker | None) -> str:
    checked = f'typecheck = "{typecheck}"\n' if typecheck is not None else ""
    return f"""\
program = "main.py"
toolchain = "{toolchain}"
virtualenv = ".venv"
{checked}
[stacks.dev]
# subscription = "00000000-0000-0000-0000-000000000000"

[stacks.dev.config]
location = "westeurope"
{template.config}"""


def _metadata(named: Named) -> str:
    return f"""\
[project]
name = "{named.name}"
version = "0.1.0"
description = {_toml_text(named.description)}
requires-python = ">=3.10"
dependencies = ["{PACKAGE}"]
"""


def _poetry(developing: dict[str, str]) -> str:
    lines = "".join(f'{name} = "{versions}"\n' for name, versions in developing.items())
    return f"[tool.poetry]\npackage-mode = false\n\n[tool.poetry.group.dev.dependencies]\n{lines}"


def _uv(developing: dict[str, str]) -> str:
    names = ", ".join(f'"{name}{versions}"' for name, versions in developing.items())
    return f"[dependency-groups]\ndev = [{names}]\n\n[tool.uv]\npackage = false\n"


def _toml_text(text: str) -> str:
    """A text of one line as TOML writes it, which is as JSON does."""
    return json.dumps(text, ensure_ascii=False)


def _readme(named: Named, template: Template, toolchain: ToolchainName) -> str:
    described = f"{named.description}\n\n" if named.description else ""
    return f"""\
# {named.name}

{described}`main.py` says which resources shall be there: {template.summary}.

```
azprov install          # makes .venv, with {toolchain}
azprov preview --local  # what would be made, on a local Azure Resource Manager: without an account
azprov up --local
{_RUN[toolchain]}
azprov up               # on Azure, in the subscription of azprov.toml or AZURE_SUBSCRIPTION_ID
azprov destroy
```

`azprov.toml` has the configuration of each stack; `--stack prod` takes that of `[stacks.prod]`.
"""
