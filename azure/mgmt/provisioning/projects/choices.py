"""What a project may choose among."""

from __future__ import annotations

from typing import Literal, get_args

ToolchainName = Literal["pip", "poetry", "uv"]
TypeChecker = Literal["mypy", "pyright", "basedpyright"]

TOOLCHAINS: tuple[ToolchainName, ...] = get_args(ToolchainName)
TYPE_CHECKERS: tuple[TypeChecker, ...] = get_args(TypeChecker)
