"""``azprov preview``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient

from .support import run, write

SHOP = """\
def shop(az, stack):
    location = stack.config.get("location", str, "westeurope")
    rg = az.resources.resource_groups.create_or_update(f"shop-{stack.name}", {"location": location})
    stack.export("id", rg.id)
"""


def preview(program: str, *options: str) -> Result:
    write(program)
    return run("preview", *options)


def test_a_preview() -> None:
    done = preview(SHOP, "--stack", "prod", "--config", "location=northeurope", "--diff")
    assert done.exit_code == 0, done.output
    assert (
        done.output
        == """\
Preview of the stack prod

+ create  resourceGroups shop-prod
    location: "northeurope"

1 to create.

Outputs
  id: "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/s…
"""
    )


def test_json_and_check() -> None:
    done = preview(SHOP, "--json", "--check")
    assert done.exit_code == 2
    assert json.loads(done.output)["counts"] == {"create": 1}
    assert preview("def shop(az, stack): pass", "--check").exit_code == 0


def test_what_a_program_prints_is_not_in_the_json() -> None:
    done = preview("def shop(az, stack): print('hello')", "--json")
    assert json.loads(done.stdout)["changes"] == []
    assert done.stderr == "hello\n"
    assert preview("def shop(az, stack): print('hello')").stdout.startswith("hello\n")


def test_a_local_file(tmp_path: Path) -> None:
    file = str(tmp_path / "azure.db")
    with LocalAzure(state=file) as azure, ProvisioningClient.local(azure) as az:
        az.resources.resource_groups.create_or_update("shop-dev", {"location": "westeurope"})
    assert "< adopt   resourceGroups shop-dev" in run("preview", "--local-file", file, local=False).output
    Path(file).write_text("no database")
    done = run("preview", "--local-file", file, local=False)
    assert done.exit_code == 1
    assert done.output.startswith("Error: ")


@pytest.mark.parametrize(
    ("text", "options", "code", "words"),
    [
        ("", [], 1, "Error: shop.py has no function that takes a client and a stack"),
        (SHOP, ["--config", "x"], 2, "--config takes NAME=VALUE, got 'x'"),
        (
            "def shop(az, stack):\n    az.keyvault.vaults.delete('a', 'b')",
            [],
            1,
            "shop.py:2: Vaults_Delete (DELETE) is none of a stack's calls",
        ),
        (
            "def shop(az, stack):\n    az.resources.resource_groups.create_or_update('a', {'locaton': 'x'})",
            [],
            1,
            "shop.py:2: parameters.locaton: ResourceGroup has no such key. Did you mean 'location'?",
        ),
        (
            "def shop(az, stack):\n    az.resources.resource_groups.get('none-rg')",
            [],
            1,
            "shop.py:2: (ResourceGroupNotFound)",
        ),
        ("def shop(az, stack)\n    pass", [], 1, "shop.py:1: expected ':'"),
    ],
)
def test_what_goes_wrong_is_told_with_its_line(text: str, options: list[str], code: int, words: str) -> None:
    done = preview(text, *options)
    assert done.exit_code == code
    assert words in done.output


def test_azure_needs_a_subscription() -> None:
    done = run("preview", local=False)
    assert done.exit_code == 2
    assert "which subscription? Give --subscription or AZURE_SUBSCRIPTION_ID, or --local" in done.output


def test_an_exception_of_the_program_is_not_hidden() -> None:
    done = preview("def shop(az, stack):\n    raise LookupError('mine')")
    assert "LookupError: mine" in done.output
    done = preview("def shop(az, stack):\n    raise ValueError('state: mine')")
    assert "ValueError: state: mine" in done.output
    assert "the program raised ValueError" in done.output


TOML = """\
[stacks.dev]
subscription = "11111111-2222-3333-4444-555555555555"

[stacks.dev.config]
location = "northeurope"
password = { environment = "SHOP_PASSWORD" }
"""


def test_what_the_file_beside_a_program_says(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("azprov.toml").write_text(TOML, "utf-8")
    done = preview(SHOP, "--diff")
    assert 'location: "northeurope"' in done.output, done.output
    assert 'location: "westus"' in preview(SHOP, "--diff", "--config", "location=westus").output
    text = SHOP + '    stack.export("pw", stack.config.require("password"))\n'
    missing = preview(text)
    assert missing.exit_code == 1
    assert "the secret 'password' is to be in the environment, as SHOP_PASSWORD" in missing.output
    monkeypatch.setenv("SHOP_PASSWORD", "hunter2")
    for ask in ('require("password")', 'require_secret("password")', 'get("password")'):
        done = preview(text.replace('require("password")', ask))
        assert "pw: <secret>" in done.output, done.output
    done = preview(text.replace('require("password")', 'require("password", int)'))
    assert "is a secret, and so a text" in done.output


def test_a_secret_is_asked_for_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("azprov.toml").write_text(
        '[stacks.dev.config]\nlocation = "westus"\npw = { prompt = "The password" }', "utf-8"
    )
    text = SHOP + '    stack.export("pw", stack.config.require("pw"))\n'
    done = preview(text)
    assert done.exit_code == 1
    assert "the secret 'pw' is asked for on a terminal, and there is none" in done.output
    assert preview(SHOP).exit_code == 0  # it is not asked for
    questions: list[str] = []

    def answer(question: str) -> str:
        questions.append(question)
        return "hunter2"

    monkeypatch.setattr("getpass.getpass", answer)
    monkeypatch.setattr("azure.mgmt.provisioning.cli.stacks.is_terminal", lambda: True)
    write(text)
    for command in (["preview"], ["graph"], ["up", "--yes"]):
        done = run(*command)
        assert done.exit_code == 0, done.output
        assert "hunter2" not in done.output
    assert questions == ["The password: "] * 3
    assert not [file for file in Path().rglob("*") if file.is_file() and b"hunter2" in file.read_bytes()]
    assert "pw: <secret>" in preview(text, "--config", "pw=given").output  # a secret it is still
    assert len(questions) == 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x = ", "is no TOML"),
        ("[stacks.prod]", "has no table [stacks.dev]"),
        ("stacks = 1", "has no table [stacks.dev]"),
        ("[stacks.dev]\nsubscripton = 1", "has no 'subscripton'. Did you mean 'subscription'?"),
        ("[stacks.dev]\nsubscription = 1", "is to be a text, got the int 1"),
        ("[stacks.dev]\nconfig = 1", "is to be a table"),
        (
            "[stacks.dev.config]\na = [1]",
            'is to be a text, a number, true, false or a secret ({ environment = "…" }, { prompt = "…" }, '
            '{ keyvault = "…" }), got a list',
        ),
    ],
)
def test_what_the_file_cannot_say_is_told(text: str, words: str) -> None:
    Path("azprov.toml").write_text(text, "utf-8")
    done = preview(SHOP)
    assert done.exit_code == 1
    assert words in done.output


def test_a_program_that_raises_is_told_from_where_it_begins() -> None:
    done = preview("def shop(az, stack):\n    inner()\n\n\ndef inner():\n    {}['size']\n")
    assert done.exit_code == 1
    lines = done.output.splitlines()
    assert [each.partition('File "')[2].rpartition("/")[2] for each in lines if 'File "' in each] == [
        'shop.py", line 2, in shop',
        'shop.py", line 6, in inner',
    ]
    assert "KeyError: 'size'" in lines
    assert lines[-1].endswith("shop.py:6: the program raised KeyError, as told above")
