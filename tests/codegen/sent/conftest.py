"""Packages of small documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.generate import emit_service, write

from ..conftest import Build
from ..packages import imported
from .clients import Generated

Generate = Callable[..., Generated]


@pytest.fixture
def generate(build: Build, tmp_path: Path) -> Iterator[Generate]:
    """Generate a package from parts of a document, and import it. Once in a test."""
    with ExitStack() as stack:

        def generate(**members: Any) -> Generated:
            service = build(**members)
            write(emit_service(service), tmp_path / "services")
            return Generated(service, stack.enter_context(imported(tmp_path / "services", service.name)))

        yield generate


@pytest.fixture
def one(generate: Generate) -> Generate:
    """Generate a package with one operation, the method ``do`` of its client."""

    def one(*parameters: dict[str, Any], verb: str = "get", **operation: Any) -> Generated:
        whole = {"operationId": "Do", "parameters": list(parameters), "responses": {"200": {}}, **operation}
        return generate(paths={"/a": {verb: whole}})

    return one
