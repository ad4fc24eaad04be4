"""The tools that make the environment of a project: pip, Poetry and uv."""

from __future__ import annotations

from ..errors import ProjectError
from ..settings import Project
from .interface import Toolchain
from .pip import Pip
from .poetry import Poetry
from .uv import Uv

_BY_NAME: dict[str, type[Toolchain]] = {"pip": Pip, "poetry": Poetry, "uv": Uv}


def toolchain_of(project: Project) -> Toolchain:
    """The toolchain of a project.

    :raises ProjectError: It has none: its user manages the environment.
    """
    if project.toolchain is None:
        raise ProjectError(
            f"{project.file} names no toolchain: the environment is yours to manage. For azprov to do so, write "
            f'toolchain = "pip", "poetry" or "uv"'
        )
    return _BY_NAME[project.toolchain](project)
