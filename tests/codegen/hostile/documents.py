"""Small documents, and packages that are made of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.codegen.outside import generate_outside, write_outside


def document(*, definitions: dict[str, Any] | None = None, info: dict[str, Any] | None = None, **operation: Any) -> Any:
    """A document with one operation, whose result is the definition ``W``."""
    get = {"operationId": "W_Get", "responses": {"200": {"schema": {"$ref": "#/definitions/W"}}}, **operation}
    return {
        "swagger": "2.0",
        "info": {"title": "W", "version": "1", **(info or {})},
        "paths": {"/w": {"get": get}},
        "definitions": {"W": {"properties": {"a": {"type": "string"}}}, **(definitions or {})},
    }


def save(folder: Path, content: Any, name: str = "d.json") -> Path:
    """Write a document; a text and bytes are written as they are."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if not isinstance(content, (str, bytes)):
        content = json.dumps(content)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return path


def generate(folder: Path, content: Any, **options: Any) -> Path:
    """Generate the package ``w`` of a document, and return its folder."""
    return write_outside(generate_outside([save(folder, content)], "w", **options), folder / "out")


def imported(package: Path, code: str = "") -> str:
    """Import all modules of a package, run code after that, and return what it prints."""
    script = f"""
import importlib, pathlib
for path in sorted(pathlib.Path({package.name!r}).rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
{code}"""
    done = subprocess.run([sys.executable, "-c", script], cwd=package.parent, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
