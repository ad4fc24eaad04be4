"""What is read stays in the specification, and what is written in the folder that is made."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.codegen.errors import CodegenError
from azure.mgmt.provisioning.codegen.generate import replace_output
from azure.mgmt.provisioning.codegen.outside import (
    check_namespace,
    generate_outside,
    read_outside,
    specification_of,
    write_outside,
)

from .documents import document, generate, save

SECRET = {"definitions": {"S": {"properties": {"secret": {"type": "string"}}}}}


def referring(reference: str) -> Any:
    return document(definitions={"W": {"properties": {"a": {"$ref": reference}}}})


@pytest.fixture
def specification(tmp_path: Path) -> Path:
    """The folder of a provider in a specification, beside which there is something else."""
    save(tmp_path, SECRET, "elsewhere/secret.json")
    save(tmp_path, SECRET, "specification/common/types.json")
    (tmp_path / "specification" / "w").mkdir()
    (tmp_path / "specification" / "w" / "link.json").symlink_to(tmp_path / "elsewhere" / "secret.json")
    (tmp_path / "specification" / "w" / "linked").symlink_to(tmp_path / "elsewhere")
    return tmp_path / "specification" / "w"


@pytest.mark.parametrize(
    "reference",
    ["../../elsewhere/secret.json", "..%2f..%2felsewhere/secret.json", "link.json", "linked/secret.json", "{absolute}"],
)
def test_references_to_elsewhere_are_refused(specification: Path, reference: str) -> None:
    file = reference.format(absolute=specification.parents[1] / "elsewhere" / "secret.json")
    source = save(specification, referring(f"{file}#/definitions/S"))
    with pytest.raises(CodegenError) as caught:
        read_outside([source], "w")
    assert "d.json#/definitions/W/properties/a/$ref: $ref leads to " in str(caught.value)
    assert "is outside of the specification" in str(caught.value)
    assert "--allow-outside" in str(caught.value)
    assert read_outside([source], "w", allow_outside=True).model("S")
    arguments = ["generate", str(source), "--namespace", "w", "--output", str(specification.parents[1] / "out")]
    assert CliRunner().invoke(azprov, arguments).exit_code == 1
    assert CliRunner().invoke(azprov, [*arguments, "--allow-outside"]).exit_code == 0


@pytest.mark.parametrize("url", ["https://example.com/s.json", "http://127.0.0.1:1/s.json", "file:///etc/passwd"])
def test_nothing_is_fetched(specification: Path, url: str) -> None:
    source = save(specification, referring(f"{url}#/definitions/S"))
    readme = save(specification, f"```yaml\ninput-file: {url}\n```\n", "readme.md")
    for each in (source, readme):
        with pytest.raises(CodegenError, match="is a URL, and nothing is fetched"):
            read_outside([each], "w", allow_outside=True)


def test_a_readme_stays_in_its_specification(specification: Path) -> None:
    save(specification.parents[1], document(), "elsewhere/d.json")
    save(specification.parents[1], "```yaml\ntitle: Elsewhere\n```\n", "elsewhere/more.md")
    (specification / "readme.python.md").symlink_to(specification.parents[1] / "elsewhere" / "more.md")
    readme = save(specification, "```yaml\ninput-file: ../../elsewhere/d.json\n```\n", "readme.md")
    with pytest.raises(CodegenError, match="is outside of the specification"):
        read_outside([readme], "w")
    assert read_outside([readme], "w", allow_outside=True).client == "Elsewhere"
    save(specification, document())
    save(specification, "```yaml\ninput-file: d.json\n```\n", "readme.md")
    assert read_outside([readme], "w").client == "W"


def test_the_specification_is_as_large_as_its_repository(specification: Path, tmp_path: Path) -> None:
    source = save(specification, referring("../common/types.json#/definitions/S"))
    assert read_outside([source], "w").model("S")
    assert specification_of(source) == specification.parent
    alone = save(tmp_path, document(), "alone/a/d.json")
    assert specification_of(alone) == alone.parent
    (tmp_path / "alone" / ".git").mkdir()
    assert specification_of(alone) == tmp_path / "alone"


def test_documents_that_are_given_are_read(tmp_path: Path) -> None:
    first = save(tmp_path, referring("../b/d.json#/definitions/S"), "a/d.json")
    second = save(tmp_path, {**document(), "paths": {}, **SECRET}, "b/d.json")
    assert read_outside([first, second], "w").model("S")
    with pytest.raises(CodegenError, match="is outside of the specification"):
        read_outside([first], "w")


# What is written


def contents(path: Path) -> list[bytes]:
    """What is in a file, or in those of a folder."""
    return [each.read_bytes() for each in sorted([path, *path.rglob("*")]) if each.is_file()]


@pytest.mark.parametrize("link", ["w", "w/models.py", "w/aio", "w/aio/client.py", "w/manifest.json", "w/models.py.new"])
def test_links_are_not_followed(tmp_path: Path, link: str) -> None:
    package = generate(tmp_path, document())
    aim = tmp_path / "aim"
    path = package.parent / link
    if path.is_dir():
        path.rename(aim)
    else:
        aim.write_text("mine")
        path.unlink(missing_ok=True)
    before = contents(aim)
    path.symlink_to(aim)
    with pytest.raises(CodegenError, match="is a link, and nothing is written through links"):
        generate(tmp_path, document(info={"title": "Other"}))
    assert before == contents(aim)


def test_a_link_on_the_way_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "aim").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "contoso").symlink_to(tmp_path / "aim")
    made = generate_outside([save(tmp_path, document())], "contoso.w")
    with pytest.raises(CodegenError, match="contoso: is a link"):
        write_outside(made, tmp_path / "out")
    with pytest.raises(CodegenError, match="is a link"):
        (tmp_path / "services").mkdir()
        (tmp_path / "services" / "w").symlink_to(tmp_path / "aim")
        replace_output(made.files, tmp_path / "services")
    assert not list((tmp_path / "aim").iterdir())


def test_what_was_not_made_is_not_overwritten(tmp_path: Path) -> None:
    package = generate(tmp_path, document())
    mine = package / "client.py"
    for make in (
        lambda: mine.write_text("import mine\n"),
        lambda: (mine.unlink(), mine.mkdir()),
        lambda: (mine.rmdir(), os.mkfifo(mine)),
    ):
        make()
        with pytest.raises(CodegenError, match="holds files that were not generated: client.py"):
            generate(tmp_path, document())
    mine.unlink()
    for manifest in ("[" * 100_000, '{"files": 1}', "{}", '{"files": ["../d.json"]}'):
        (package / "manifest.json").write_text(manifest)
        with pytest.raises(CodegenError, match="holds files that were not generated"):
            generate(tmp_path, document())
    assert (tmp_path / "d.json").exists()


def test_nothing_is_written_of_what_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CodegenError):
        generate(tmp_path, document(definitions={"W": {"allOf": [1]}}))
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "name", ["con", "a.NUL", "a.com1", "__init__", "a.__pycache__", "é", "a/b", "..", "", "a" * 201]
)
def test_packages_have_names_for_every_file_system(name: str) -> None:
    with pytest.raises(CodegenError, match="is no name for a Python package"):
        check_namespace(name)


def test_manifests_say_what_documents_say(tmp_path: Path) -> None:
    package = generate(tmp_path, document(info={"version": '"}\0\u202e'}))
    text = (package / "manifest.json").read_text("utf-8")
    assert text.isascii()
    assert json.loads(text)["api_version"] == '"}\0\u202e'
    assert (package / "py.typed").read_bytes() == b""
