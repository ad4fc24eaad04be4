"""The pipeline: folders of documents to the files of ``services``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from .describe.service import described
from .emit.catalog import emit_catalog, emit_services
from .emit.client import emit_async_package, emit_client, emit_package
from .emit.large import LARGEST, emit_large, is_large
from .emit.models import emit_enums, emit_models
from .emit.namespaces import emit_namespaces
from .emit.operations import emit_async_operations, emit_operations
from .emit.rest import emit_rest
from .emit.text import WIDTH
from .emit.types import emit_stub_loader, emit_types
from .errors import CodegenError, Problem, Problems
from .read.document import Document, Library
from .read.listing import Listing, check_clients, check_complete, read_listing
from .represent.ir import ServiceIR, SourceIR
from .represent.names import is_package_name
from .represent.service import Setting, build_service
from .verify.modules import verify_catalogs, verify_service

Files = Mapping[PurePosixPath, str]
"""Texts by their path below the output folder."""


def read_services(swagger: Path) -> list[ServiceIR]:
    """The services of a folder: each folder in it holds the documents of one, and ``services.toml`` says what for.

    What neither says anything of gets words by rules.

    :raises CodegenError: All that is wrong in any of them.
    """
    problems, services = Problems(), []
    listing = Listing()
    with problems.collect():
        listing = read_listing(swagger) or Listing()
    folders = sorted(path for path in swagger.iterdir() if path.is_dir()) if swagger.is_dir() else []
    for folder in folders:
        if any(folder.glob("*.json")):
            library = Library(swagger, within=(swagger.resolve().parent,))
            with problems.collect():
                if not is_package_name(folder.name):
                    raise CodegenError(Problem(folder.as_posix(), "", "no Python package can be called so"))
                origin = f'swagger/{folder.name}/ by "make generate"'
                listed = listing.services.get(folder.name)
                setting = Setting(origin, doc=listed.description if listed is not None else None)
                service = build_service(folder.name, open_documents(library, folder), setting)
                services.append(described(service, listed.area if listed is not None else None))
                library.warnings.raise_if_any()  # These documents are ours, and are to be understood as a whole.
    if listing.services:
        check_complete(listing, [folder.name for folder in folders if any(folder.glob("*.json"))], problems)
    check_clients(listing, {service.name: service.client for service in services}, problems)
    problems.raise_if_any()
    if not services:
        raise CodegenError(Problem(swagger.as_posix(), "", "there is no folder with documents"))
    return [replace(each, exported=listing.clients.get(each.client, each.name) == each.name) for each in services]


def open_documents(library: Library, folder: Path) -> list[Document]:
    """The documents of a service: first the one called as its folder is, then the others by name."""
    files = sorted(folder.glob("*.json"), key=lambda path: (path.stem != folder.name, path.name))
    return [library.open(path) for path in files]


def emit_service(service: ServiceIR, *, largest: int = LARGEST) -> dict[PurePosixPath, str]:
    """The files of one service, below the folder ``services``.

    :param largest: Lines that no module should go beyond; a service that needs larger ones becomes packages.
    """
    texts = _emit_small(service)
    if is_large(texts.values(), largest):
        texts = emit_large(service, largest)
    texts["manifest.json"] = _manifest(service, sorted([*texts, "manifest.json"]))
    return {PurePosixPath(service.name, name): text for name, text in texts.items()}


def _emit_small(service: ServiceIR) -> dict[str, str]:
    core, async_core = service.core_at(1), service.core_at(2)
    return {
        "__init__.py": emit_package(service, core),
        "_rest.py": emit_rest(service, core),
        "client.py": emit_client(service, core, asynchronous=False),
        "enums.py": emit_enums(service, core),
        "models.py": emit_models(service, core),
        "operations.py": emit_operations(service, core),
        "types.py": emit_stub_loader("types", core),
        "types.pyi": emit_types(service, core),
        "aio/__init__.py": emit_async_package(service, service.core_at(2)),
        "aio/client.py": emit_client(service, async_core, asynchronous=True),
        "aio/operations.py": emit_async_operations(service, async_core),
    }


def _manifest(service: ServiceIR, files: list[str]) -> str:
    versions: dict[str, int] = {}
    for operation in service.all_operations:
        version = operation.api_version or "argument"
        versions[version] = versions.get(version, 0) + 1
    folder = "" if service.core else "swagger/"
    content: dict[str, Any] = {
        "service": service.name,
        "client": service.client,
        "generated_from": service.origin,
        "api_version": service.api_version,
        "operations_by_api_version": dict(sorted(versions.items())),
        "operations": len(service.all_operations),
        "groups": len(service.groups),
        "models": len(service.models),
        "enums": len(service.enums),
        "sources": [_source(each, folder) for each in service.sources],
        "files": files,
    }
    return manifest_text(content)


def manifest_text(content: Mapping[str, Any]) -> str:
    """A manifest as text, with a line for each member and for each document."""
    members = []
    for name, value in content.items():
        text = json.dumps(value)
        if name == "sources" and value:
            text = "[\n" + ",\n".join(f"    {json.dumps(each)}" for each in value) + "\n  ]"
        members.append(f"  {json.dumps(name)}: {text}")
    return "{\n" + ",\n".join(members) + "\n}\n"


def _source(source: SourceIR, folder: str) -> dict[str, Any]:
    said = {"file": f"{folder}{source.file}", "api_version": source.api_version, "sha256": source.sha256}
    return {**said, "official": source.official} if source.official else said


def emit_all(services: Sequence[ServiceIR]) -> dict[PurePosixPath, str]:
    """The files of all services and those that list them."""
    files: dict[PurePosixPath, str] = {}
    for service in services:
        files.update(emit_service(service))
    large = {service.name: LARGEST for service in services if PurePosixPath(service.name, "_rest/__init__.py") in files}
    files[PurePosixPath("namespaces.py")] = emit_namespaces([(each, large.get(each.name)) for each in services])
    files[PurePosixPath("__init__.py")] = emit_services(services, asynchronous=False)
    files[PurePosixPath("aio.py")] = emit_services(services, asynchronous=True)
    files[PurePosixPath("catalog.py")] = emit_catalog(services, asynchronous=False)
    files[PurePosixPath("aio_catalog.py")] = emit_catalog(services, asynchronous=True)
    return files


def verified(files: Files, verify: Callable[[Files], None]) -> dict[PurePosixPath, str]:
    """The files formatted, and held against what was meant.

    :raises CodegenError: They are something else.
    """
    try:
        found = formatted(files)
    except FormatError as error:
        verify(files)  # This tells the place.
        raise CodegenError(Problem("ruff", "", str(error))) from error
    verify(found)
    return found


class FormatError(RuntimeError):
    """Generated code that cannot be formatted."""


def formatted(files: Files) -> dict[PurePosixPath, str]:
    """The files as ``ruff format`` leaves them; as they are where ruff is not installed.

    :raises FormatError: It refuses them.
    """
    with tempfile.TemporaryDirectory() as folder:
        write(files, Path(folder))
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache"]
        options = ["--line-length", str(WIDTH), "--target-version", "py310", folder]
        done = subprocess.run([*command, *options], capture_output=True, text=True)
        if done.returncode != 0:
            if "No module named ruff" in done.stderr:
                return dict(files)
            raise FormatError(f"refuses generated code: {done.stderr}")
        return {name: (Path(folder) / name).read_text("utf-8") for name in files}


def write(files: Files, output: Path) -> None:
    """Write files below a folder. A file that is there is replaced; a link in its place is, too, and not followed."""
    for name, text in files.items():
        target = output / name
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f"{target.name}.new")
        beside.unlink(missing_ok=True)
        with beside.open("xb") as file:
            file.write(text.encode("utf-8"))
        os.replace(beside, target)


def existing(output: Path) -> set[PurePosixPath]:
    """The files and links below a folder, but for what Python leaves there. Links are not followed."""
    found: set[PurePosixPath] = set()
    for folder, folders, files in os.walk(output):
        linked = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        folders[:] = [name for name in folders if name != "__pycache__"]
        found |= {PurePosixPath(Path(folder, name).relative_to(output).as_posix()) for name in (*files, *linked)}
    return found


def generate(swagger: Path) -> dict[PurePosixPath, str]:
    """The generated files for a folder of documents, formatted.

    :raises CodegenError: All that is wrong in the documents.
    """
    services = read_services(swagger)

    def verify(files: Files) -> None:
        for service in services:
            own = {path: text for path, text in files.items() if path.parts[0] == service.name}
            verify_service(service, {path.relative_to(service.name): text for path, text in own.items()})
        verify_catalogs({path: text for path, text in files.items() if len(path.parts) == 1}, "..core")

    return verified(emit_all(services), verify)


def replace_output(files: Files, output: Path) -> None:
    """Write generated files, and remove what is there and is not among them.

    :raises CodegenError: The folder is, or holds, a link to somewhere else.
    """
    refuse_links(output, PurePosixPath())
    for path in existing(output) - set(files):
        (output / path).unlink()
    for folder in sorted((path for path in output.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.is_file() and "__pycache__" not in path.parts for path in folder.rglob("*")):
            shutil.rmtree(folder, ignore_errors=True)
    write(files, output)


def refuse_links(output: Path, folder: PurePosixPath) -> None:
    """Refuse to write where a link leads: in a folder, or on the way to it.

    :param output: A folder; how one gets there is the user's business.
    :param folder: The folder to write to, below that.
    :raises CodegenError: It names the link.
    """
    way = [output.joinpath(*folder.parts[:length]) for length in range(1, len(folder.parts) + 1)]
    below = output / folder
    for path in (*way, *(below / name for name in existing(below))):
        if path.is_symlink():
            raise CodegenError(Problem(path.as_posix(), "", "is a link, and nothing is written through links"))
