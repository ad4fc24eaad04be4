"""Packages outside of this one: a service from Azure's specifications, or any document, under a name of choice."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .describe.service import described
from .errors import CodegenError, Problem, Problems
from .generate import Files, emit_service, existing, manifest_text, refuse_links, verified, write
from .read.access import Credential, SaidAccess, access_said
from .read.directives.kinds import changes
from .read.document import Library
from .read.limits import read_file
from .read.readme import read_readme
from .read.typespec import refuse_typespec
from .represent.ir import ServiceIR
from .represent.names import is_package_name
from .represent.service import Setting, build_service
from .verify.modules import verify_service

CORE = f"{__name__.partition('.codegen.')[0]}.core"
_MANIFEST = PurePosixPath("manifest.json")


@dataclass(frozen=True)
class Generated:
    """A package that was made.

    :param files: Its files, below the folder of the package.
    :param folder: The folder of the package, below the output.
    """

    service: ServiceIR
    files: Files
    folder: PurePosixPath


def read_outside(
    sources: Sequence[Path],
    namespace: str,
    tag: str | None = None,
    *,
    left_out: Problems | None = None,
    allow_outside: bool = False,
    warnings: Problems | None = None,
    credential: Credential | None = None,
) -> ServiceIR:
    """A service for a package outside of this one.

    :param sources: A ``readme.md``, or documents.
    :param namespace: The package, with dots; the service is called as its last part.
    :param tag: The tag of the readme; by default the one that it names.
    :param left_out: Takes all that is wrong with parts of documents, and the service is made without these.
    :param allow_outside: Read what documents and readmes refer to wherever it is, and not only in the specification
        that they are a part of (see :func:`specification_of`).
    :param warnings: Takes what is left out of account.
    :param credential: What clients are made with; by default what the readme says, and else a token.
    :raises CodegenError: All that is wrong.
    """
    warnings = warnings if warnings is not None else Problems()
    try:
        return _read(sources, namespace, tag, left_out, allow_outside, warnings, credential)
    except RecursionError as error:
        raise CodegenError(Problem(sources[0].as_posix(), "", "refers to itself, or is nested, too deep")) from error


def _read(
    sources: Sequence[Path],
    namespace: str,
    tag: str | None,
    left_out: Problems | None,
    allow_outside: bool,
    warnings: Problems,
    credential: Credential | None,
) -> ServiceIR:
    name = check_namespace(namespace)
    if not sources:
        raise CodegenError(Problem("sources", "", "there is nothing to generate from"))
    for source in sources:
        refuse_typespec(source)
    within = None if allow_outside else tuple(dict.fromkeys(map(specification_of, sources)))
    readmes = [path for path in sources if path.suffix.lower() == ".md"]
    if readmes and len(sources) > 1:
        raise CodegenError(Problem(readmes[0].as_posix(), "", "a readme is generated from alone"))
    if tag is not None and not readmes:
        raise CodegenError(Problem(sources[0].as_posix(), "", "only a readme has tags"))
    if not readmes:
        library = Library(_above(sources), within=within, warnings=warnings)
        listed = ", ".join(path.name for path in sources)
        setting = Setting(f'{listed} by "azprov generate"', CORE, access=SaidAccess(credential))
        return described(build_service(name, [library.open(path) for path in sources], setting, left_out=left_out))
    found = read_readme(readmes[0], tag, within=None if within is None else within[0], warnings=warnings)
    change = changes(found.directives, warnings)
    library = Library(_above([*readmes, *found.inputs]), change, within, warnings)
    of_tag = f" ({found.tag})" if found.tag else ""
    setting = Setting(
        f'{found.file}{of_tag} by "azprov generate"',
        CORE,
        found.text("override-client-name") or found.text("title"),
        found.text("description"),
        access_said(found, credential),
    )
    return described(build_service(name, [library.open(path) for path in found.inputs], setting, left_out=left_out))


def _above(files: Sequence[Path]) -> Path:
    """The folder that all files are below: their names are told from there, and say nothing of this machine.

    That of the first, where there is none.
    """
    try:
        return Path(os.path.commonpath([os.path.dirname(os.path.realpath(path)) for path in files]))
    except (OSError, ValueError):  # They are on several drives, or one of them is no path.
        return files[0].parent


def specification_of(source: Path) -> Path:
    """The folder of the specification that a document or readme is a part of: what it refers to has to be in there.

    That is the nearest folder above it which is called ``specification`` or is a git repository, and else its own.
    """
    folder = Path(os.path.realpath(source)).parent
    for each in (folder, *folder.parents):
        if each.name == "specification" or (each / ".git").exists():
            return each
    return folder


def check_namespace(namespace: str) -> str:
    """The last part of a package's name.

    :raises CodegenError: It is no name for a package.
    """
    parts = namespace.split(".")
    for part in parts:
        if not is_package_name(part):
            raise CodegenError(Problem("namespace", "", f"{part!r} in {namespace!r} is no name for a Python package"))
    return parts[-1]


def generate_outside(
    sources: Sequence[Path],
    namespace: str,
    tag: str | None = None,
    *,
    left_out: Problems | None = None,
    allow_outside: bool = False,
    warnings: Problems | None = None,
    credential: Credential | None = None,
) -> Generated:
    """A package, formatted. See :func:`read_outside`."""
    service = read_outside(
        sources,
        namespace,
        tag,
        left_out=left_out,
        allow_outside=allow_outside,
        warnings=warnings,
        credential=credential,
    )
    return emit_outside(service, namespace)


def emit_outside(service: ServiceIR, namespace: str) -> Generated:
    """The files of a package, formatted and held against what was meant.

    :raises CodegenError: They are something else.
    """
    files = {path.relative_to(service.name): text for path, text in emit_service(service).items()}
    manifest = json.loads(files[_MANIFEST])
    # Type checkers take the annotations of installed packages only where this file is.
    manifest["files"] = sorted([*manifest["files"], "py.typed"])
    files[_MANIFEST] = manifest_text(manifest)
    made = verified(files, lambda each: verify_service(service, each))
    return Generated(service, {**made, PurePosixPath("py.typed"): ""}, PurePosixPath(*namespace.split(".")))


def write_outside(generated: Generated, output: Path) -> Path:
    """Write a package, in place of the one that was generated there before.

    :param output: The folder that Python finds packages in.
    :return: The folder of the package.
    :raises CodegenError: There are files in that folder that were not generated, or links there or on the way to it.
    """
    folder = output / generated.folder
    refuse_links(output, generated.folder)
    present = existing(folder)
    before = _generated_before(folder)
    unlisted = {path for path in present if path not in before or not _begins_as_generated(folder / path)}
    blocked = {path for path in generated.files if (folder / path).is_dir()}
    foreign = sorted(path.as_posix() for path in unlisted | blocked)
    if foreign:
        listed = ", ".join(foreign[:3]) + (f" and {len(foreign) - 3} others" if len(foreign) > 3 else "")
        raise CodegenError(Problem(folder.as_posix(), "", f"holds files that were not generated: {listed}"))
    for path in before & present - set(generated.files):
        (folder / path).unlink()
    write(generated.files, folder)
    return folder


def _generated_before(folder: Path) -> set[PurePosixPath]:
    """The files that a manifest lists, with itself."""
    try:
        manifest = json.loads(read_file(folder / _MANIFEST))
        return {PurePosixPath(name) for name in manifest["files"]}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return set()


def _begins_as_generated(path: Path) -> bool:
    """Whether a file is what a manifest can mean: a module begins with a line that no one writes by hand."""
    if not path.is_file() or path.suffix not in (".py", ".pyi"):
        return path.is_file()
    with path.open("rb") as file:
        first = file.readline(200)
    return not first or first.startswith(b"# Generated ")
