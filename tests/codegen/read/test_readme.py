"""Configuration in a readme: tags, conditions, directives."""

from __future__ import annotations

from pathlib import Path

import pytest

from azure.mgmt.provisioning.codegen.errors import CodegenError, Problems
from azure.mgmt.provisioning.codegen.read.document import Library
from azure.mgmt.provisioning.codegen.read.readme import Configuration, read_readme
from azure.mgmt.provisioning.codegen.read.yaml_text import read_yaml

README = """\
# Widgets

``` yaml
tag: two
title: Widgets Title
```

```yaml $(tag) == 'one'
input-file: first.json
```

``` yaml $(tag) == 'two' /* the newest */
input-file:
  - second.json
  - $(this-folder)/third.yaml
```## Text that follows a block

``` yaml $(csharp)
input-file: sharp.json
```

``` json
{"input-file": "no.json"}
```
"""


def configure(
    folder: Path, text: str, tag: str | None = None, warnings: Problems | None = None, **others: str
) -> Configuration:
    (folder / "readme.md").write_text(text, "utf-8")
    for name, content in others.items():
        (folder / f"readme.{name}.md").write_text(content, "utf-8")
    return read_readme(folder / "readme.md", tag, warnings=warnings)


def names(found: Configuration) -> list[str]:
    return [path.name for path in found.inputs]


def test_the_tag_that_the_readme_names(tmp_path: Path) -> None:
    found = configure(tmp_path, README)
    assert (found.tag, names(found)) == ("two", ["second.json", "third.yaml"])
    assert found.inputs[0] == tmp_path / "second.json"
    assert found.text("title") == "Widgets Title"


def test_another_tag(tmp_path: Path) -> None:
    assert names(configure(tmp_path, README, "one")) == ["first.json"]


def test_the_readme_of_python_has_the_last_word(tmp_path: Path) -> None:
    python = (
        "```yaml $(python) && $(track2)\ntitle: Python Title\n```\n```yaml $(python)\npython:\n  description: It.\n```"
    )
    found = configure(tmp_path, README, python=python, java="```yaml\ntitle: Java\n```")
    assert (found.text("title"), found.text("description")) == ("Python Title", "It.")


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("$(tag) == 'a'", True),
        ("$(tag)=='b'", False),
        ("$(tag) != 'b'", True),
        ("$(tag) == 'b' || $(tag) == 'a' && $(python)", True),
        ("($(tag) == 'a' || $(python)) && $(java)", False),
        ("!$(track2)", False),
        ("!$(java) &&\u3000$(track2)", True),
        ("$(python-mode) == 'update' && $(python)", False),
        ('$(tag) == "a"', True),
        ("$(tag) === 'a' & !$(java)", True),
        ("$(java) | $(python)", True),
        ("$(tag) == 'other' && $(python) & !$(track2)", False),
        ("$(tag) == 'b' && $(go", False),
        ("($(tag) == 'b' && $(python)", False),
        ("$(python) && $(tag) == 'b')", False),
        ("(($(python) && ($(tag) == 'b'", False),
        ("$(csharp) && $(package-version) > 3", False),
    ],
)
def test_conditions(condition: str, holds: bool, tmp_path: Path) -> None:
    text = f"```yaml\ninput-file: always.json\n```\n```yaml {condition}\ninput-file: more.json\n```\n"
    warnings = Problems()
    assert names(configure(tmp_path, text, "a", warnings)) == ["always.json"] + ["more.json"] * holds
    assert list(warnings.found) == []


@pytest.mark.parametrize(
    "condition", ["$(tag", "$(tag) > 3", "($(tag) == 'a'", "$(python)) && $(tag)", "'", "()", "!($(tag) && $(go)))"]
)
def test_a_condition_that_is_not_understood_leaves_its_block_out_with_a_warning(condition: str, tmp_path: Path) -> None:
    warnings = Problems()
    text = f"```yaml\ninput-file: always.json\n```\n```yaml {condition}\n}}\n```\n"
    assert names(configure(tmp_path, text, "a", warnings)) == ["always.json"]
    (warning,) = warnings.found
    message = "the condition of line 4 is not understood, and its block is left out:"
    assert str(warning).startswith(f"readme.md: {message} {condition}")


@pytest.mark.parametrize("without", ["namespace: b", "input-file:", "input-file: []", "# input-file: b.json"])
def test_tags_without_documents_are_not_offered(without: str, tmp_path: Path) -> None:
    text = f"```yaml $(tag) == 'a'\ninput-file: a.json\n```\n```yaml $(tag) == 'b'\n{without}\n```\n"
    with pytest.raises(CodegenError, match=r"the tag 'b' has no input-file; its tags are a$"):
        configure(tmp_path, text, "b")


def test_paths_as_windows_writes_them(tmp_path: Path) -> None:
    found = configure(tmp_path, "```yaml\ninput-file: .\\stable\\a.json\n```\n")
    assert found.inputs == [tmp_path / "stable" / "a.json"]


@pytest.mark.parametrize(
    ("text", "tag", "message"),
    [
        (README, "three", "readme.md: the tag 'three' has no input-file; its tags are one, two"),
        ("# Nothing", None, "readme.md: there is no input-file, and no tag is named; its tags are none"),
        ("\n```yaml\na: 1\nb: }\n```", None, "readme.md: is not YAML (line 4): "),
        ("```yaml\n- a\n```", None, "readme.md: the block of line 1 is no mapping"),
        ("```yaml\ndirective: [1]\n```", None, "readme.md: a directive of line 1 is no mapping"),
    ],
)
def test_what_is_wrong(text: str, tag: str | None, message: str, tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as raised:
        configure(tmp_path, text, tag)
    assert str(raised.value).startswith(message)


def test_a_readme_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"readme\.md: cannot be read: "):
        read_readme(tmp_path / "readme.md")


def test_yaml_is_read_as_json_would_be() -> None:
    text = "200: yes\nwhen: 2020-01-01\non: {a: 017, b: 1.5, c: true, d: ~, e: -1e3}\nnull: [null, '1']\ntrue: 1:20\n"
    assert read_yaml(text, "x") == {
        "200": "yes",
        "when": "2020-01-01",
        "on": {"a": 17, "b": 1.5, "c": True, "d": None, "e": -1000.0},
        "null": [None, "1"],
        "true": "1:20",
    }


def test_documents_in_yaml(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("swagger: '2.0'\ninfo: {version: 2020-01-01}\n")
    (tmp_path / "b.yml").write_text("a: }")
    assert Library(tmp_path).open(tmp_path / "a.yaml").content["info"] == {"version": "2020-01-01"}
    with pytest.raises(CodegenError, match=r"^b\.yml: is not YAML \(line 1\)"):
        Library(tmp_path).open(tmp_path / "b.yml")
