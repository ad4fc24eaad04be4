"""TypeSpec: it is not read, but what its compiler makes of it (``@azure-tools/typespec-autorest``) is."""

from __future__ import annotations

from pathlib import Path

from ..errors import CodegenError, Problem
from .document import Node


def is_from_typespec(root: Node) -> bool:
    """Whether a document was compiled from TypeSpec."""
    info = root.get("info")
    return info is not None and "x-typespec-generated" in info


def refuse_typespec(source: Path) -> None:
    """Refuse TypeSpec, and say what can be generated from.

    :raises CodegenError: It is TypeSpec.
    """
    if source.suffix.lower() == ".tsp":
        message = (
            "is TypeSpec, which has to be compiled first: "
            "npx tsp compile . --emit @azure-tools/typespec-autorest; then pass the OpenAPI document that this writes"
        )
        raise CodegenError(Problem(source.as_posix(), "", message))
