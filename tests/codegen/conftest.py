"""Made-up services: one that shows every construct once, a large one, and those built from parts of documents."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from azure.mgmt.provisioning.codegen.errors import Problems
from azure.mgmt.provisioning.codegen.generate import emit_service, formatted, open_documents, write
from azure.mgmt.provisioning.codegen.read.document import Library
from azure.mgmt.provisioning.codegen.represent.ir import ServiceIR
from azure.mgmt.provisioning.codegen.represent.service import build_service

from .packages import imported
from .ships import DOCUMENT as SHIPS

DOCUMENTS = Path(__file__).parent / "documents"


@pytest.fixture(scope="session")
def contoso() -> ServiceIR:
    """The intermediate representation of the made-up service."""
    library = Library(DOCUMENTS)
    return build_service("contoso", open_documents(library, DOCUMENTS / "contoso"))


@pytest.fixture(scope="session")
def contoso_texts(contoso: ServiceIR) -> dict[str, str]:
    """The generated files of the made-up service, formatted."""
    return {path.name if "aio" not in path.parts else f"aio/{path.name}": text for path, text in _texts(contoso)}


def _texts(service: ServiceIR) -> Iterator[tuple[Any, str]]:
    yield from formatted(emit_service(service)).items()


@pytest.fixture(scope="session")
def contoso_package(contoso: ServiceIR, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the made-up service, imported from where it was generated."""
    folder = tmp_path_factory.mktemp("services")
    write(formatted(emit_service(contoso)), folder)
    with imported(folder, "contoso") as package:
        yield package


@pytest.fixture
def contoso_folder(tmp_path: Path) -> Path:
    """A copy of the documents of the made-up service: a folder as ``swagger`` is."""
    folder = tmp_path / "swagger"
    shutil.copytree(DOCUMENTS, folder)
    (folder / "common").rename(tmp_path / "common")
    document = folder / "contoso" / "contoso.json"
    document.write_text(document.read_text("utf-8").replace("../common/", "../../common/"), "utf-8")
    return folder


Build = Callable[..., ServiceIR]


@pytest.fixture
def warnings() -> Problems:
    """What was left out of account when a service was built from parts of documents."""
    return Problems()


@pytest.fixture
def build(tmp_path: Path, warnings: Problems) -> Build:
    """Build a service from parts of documents.

    The keywords are members of the first document; ``others`` are further documents by file name.
    """

    def build(others: dict[str, Any] | None = None, **members: Any) -> ServiceIR:
        info = {"title": "Made up", "version": "1.0"}
        for name, content in {"main.json": members, **(others or {})}.items():
            whole = {"swagger": "2.0", "info": info, "paths": {}, **content} if isinstance(content, dict) else content
            (tmp_path / name).write_text(whole if isinstance(whole, str) else json.dumps(whole), "utf-8")
        library = Library(tmp_path, warnings=warnings)
        names = ["main.json", *(name for name in others or {} if not name.startswith("_"))]
        return build_service("made", [library.open(tmp_path / name) for name in names])

    return build


@pytest.fixture
def ships(build: Build) -> ServiceIR:
    """The intermediate representation of the made-up service that is large."""
    return build(**SHIPS)
