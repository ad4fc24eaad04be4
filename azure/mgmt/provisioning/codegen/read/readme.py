"""Configuration in a ``readme.md``: blocks of YAML, each with the condition under which it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import CodegenError, Problem, Problems
from .conditions import NotUnderstood, holds
from .document import is_url
from .limits import is_below, read_file
from .yaml_text import read_yaml

_FENCE = re.compile(r"^(?P<fence>`{3,}|~{3,})\s*(?P<info>.*)$")
_YAML = re.compile(r"^ya?ml\b", re.IGNORECASE)
PYTHON = {"python": "true", "track2": "true"}
"""What holds of the code that is made: it is Python's, of the generation of clients that azure-core came with."""


@dataclass(frozen=True)
class Directive:
    """A change that a configuration asks to be made to documents.

    :param file: The configuration it stands in.
    :param line: Where its block begins there.
    """

    value: Mapping[str, Any]
    file: str
    line: int

    def error(self, message: str) -> CodegenError:
        """An error that names this place."""
        return CodegenError(Problem(self.file, "", f"directive in the block of line {self.line}: {message}"))


@dataclass
class Configuration:
    """What a ``readme.md`` says of a tag.

    :param file: The name that errors show.
    :param tag: The tag; None where there are none.
    :param inputs: The documents, in the order in which they are listed.
    :param settings: What else it says, the last word on each.
    """

    file: str
    path: Path
    tag: str | None
    inputs: list[Path] = field(default_factory=list)
    settings: dict[str, Any] = field(default_factory=dict)
    directives: list[Directive] = field(default_factory=list)

    def text(self, key: str) -> str | None:
        """A setting, if it is there.

        :raises CodegenError: It is no text.
        """
        value = self.settings.get(key)
        if isinstance(value, (dict, list)):
            raise CodegenError(Problem(self.file, "", f"{key!r} has to be a text"))
        return str(value) if value is not None else None


@dataclass(frozen=True)
class _Block:
    file: str
    folder: Path
    line: int
    condition: str
    text: str


def configures(path: Path) -> bool:
    """Whether a ``readme.md`` configures anything: others are read by people alone, as those of TypeSpec projects.

    :raises CodegenError: It cannot be read.
    """
    return next(_blocks(path), None) is not None


def read_readme(
    path: Path, tag: str | None = None, within: Path | None = None, warnings: Problems | None = None
) -> Configuration:
    """The configuration of a tag.

    :param tag: The tag; by default the one that the readme names.
    :param within: The folder that a ``readme.python.md`` beside it has to be below; None for any.
    :param warnings: Takes what is left out of account.
    :raises CodegenError: All that is wrong in it, or there is no such tag.
    """
    blocks = list(_blocks(path))
    python = path.with_name("readme.python.md")
    followed = within is None or is_below(python, within)
    if followed and python.is_file() and python.resolve() != path.resolve():
        blocks += _blocks(python)
    warnings = warnings if warnings is not None else Problems()
    tag = tag or _default_tag(blocks)
    found = Configuration(path.name, path, tag)
    problems = Problems()
    for block in blocks:
        with problems.collect():
            if _holds(block, tag, warnings):
                _merge(found, read_yaml(block.text, block.file, block.line), block)
    problems.raise_if_any()
    if not found.inputs:
        tags = sorted({name for block in blocks for name in _tags(block)})
        named = f"the tag {tag!r} has no input-file" if tag else "there is no input-file, and no tag is named"
        raise CodegenError(Problem(found.file, "", f"{named}; its tags are {', '.join(tags) or 'none'}"))
    return found


def _blocks(path: Path) -> Iterator[_Block]:
    """The blocks of YAML of a file."""
    try:
        lines = read_file(path).decode("utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise CodegenError(Problem(path.as_posix(), "", f"cannot be read: {error}")) from error
    fence, info, start = "", "", 0
    for number, line in enumerate(lines):
        stripped = line.strip()
        if fence:
            # What follows the end of a block on the same line is text.
            if stripped.startswith(fence):
                if _YAML.match(info):
                    yield _Block(path.name, path.parent, start, info, "\n".join(lines[start:number]))
                fence = ""
        elif opened := _FENCE.match(stripped):
            fence, info, start = opened["fence"], opened["info"], number + 1


def _default_tag(blocks: list[_Block]) -> str | None:
    """The tag that blocks without a condition on tags name."""
    for block in reversed(blocks):
        if "$(tag)" in block.condition or not re.search(r"^tag\s*:", block.text, re.MULTILINE):
            continue
        if _holds(block, None, Problems()):
            named = read_yaml(block.text, block.file, block.line)
            if isinstance(named, dict) and named.get("tag"):
                return str(named["tag"])
    return None


def _tags(block: _Block) -> list[str]:
    """The tags that a block has documents for."""
    if "input-file" not in block.text:
        return []
    with suppress(CodegenError):  # What is no YAML is told where its tag is asked for.
        content = read_yaml(block.text, block.file, block.line)
        inner = content.get("python") if isinstance(content, dict) else None
        if not any(isinstance(each, dict) and _listed(each.get("input-file")) for each in (content, inner)):
            return []
    return re.findall(r"""\$\(tag\)\s*==\s*['"]([^'"]+)['"]""", block.condition)


def _merge(found: Configuration, content: Any, block: _Block) -> None:
    if content is None:
        return
    if not isinstance(content, dict):
        raise CodegenError(Problem(block.file, "", f"the block of line {block.line} is no mapping"))
    python = content.get("python") or {}
    if not isinstance(python, dict):
        raise CodegenError(Problem(block.file, "", f"'python' in the block of line {block.line} is no mapping"))
    for key, value in {**content, **python}.items():
        if key == "input-file":
            for each in _listed(value):
                if not isinstance(each, str):
                    raise CodegenError(Problem(block.file, "", f"an input-file of line {block.line} is no text"))
                if is_url(each):
                    message = f"the input-file {each!r} of line {block.line} is a URL, and nothing is fetched"
                    raise CodegenError(Problem(block.file, "", message))
                # Some write paths as Windows does.
                path = Path(each.replace("\\", "/").replace("$(this-folder)", block.folder.as_posix()))
                found.inputs.append(path if path.is_absolute() else block.folder / path)
        elif key == "directive":
            for each in _listed(value):
                if isinstance(each, str):
                    continue  # Some write there that they have none.
                if not isinstance(each, dict):
                    raise CodegenError(Problem(block.file, "", f"a directive of line {block.line} is no mapping"))
                found.directives.append(Directive(each, block.file, block.line))
        elif key != "python":
            found.settings[key] = value


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _holds(block: _Block, tag: str | None, warnings: Problems) -> bool:
    """Whether the condition of a block holds. One that is not understood does not, and is a warning."""
    condition = _YAML.sub("", block.condition, count=1)
    try:
        return holds(condition, {**PYTHON, "tag": tag or ""})
    except NotUnderstood as error:
        message = f"the condition of line {block.line} is not understood, and its block is left out: {error}"
        warnings.add(CodegenError(Problem(block.file, "", message)))
        return False
