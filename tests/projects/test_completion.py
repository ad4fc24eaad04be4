"""``azprov completion``: what shells complete, by the shells themselves."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import get_completion_class

from azure.mgmt.provisioning.cli.completion import SHELLS

from .support import PROGRAM, run, succeed, write

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``azprov`` is on the path, and the working directory is a project with stacks."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "azprov"
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from azure.mgmt.provisioning.cli import main; main()"
    command.write_text(f"#!{sys.executable}\n{start}\n")
    command.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    write(main_py=PROGRAM, azprov_toml='program = "main.py"\n[stacks.dev]\n[stacks.prod]\n[stacks.prod-eu]\n')


LINES = [
    ("azprov pre", {"preview"}),
    ("azprov up --foreig", {"--foreign"}),
    ("azprov new --template w", {"web-app"}),
    ("azprov new --toolchain ", {"pip", "poetry", "uv"}),
    ("azprov preview --stack pro", {"prod", "prod-eu"}),
    ("azprov preview main.py --stack d", {"dev"}),
    ("azprov completion z", {"zsh"}),
    ("azprov preview mai", {"main.py"}),
    ("azprov call keyv", {"keyvault"}),
    ("azprov call keyvault va", {"vaults"}),
    ("azprov call keyvault vaults get --vault", {"--vault-name"}),
    ("azprov list keyvault vaults list_by_r", {"list_by_resource_group"}),
]

BASH = """\
eval "$(azprov completion bash)"
COMP_LINE=$1 COMP_POINT=${#1}
COMP_WORDS=($1)
[[ $1 == *' ' ]] && COMP_WORDS+=('')
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
compopt() { [[ $2 == default ]] && COMPREPLY=($(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")); }
_azprov_completion azprov
printf '%s\\n' "${COMPREPLY[@]}"
"""
"""A shell that is no terminal: its completion is called as bash calls it, and files are asked for as it asks."""

FISH = "azprov completion fish | source; complete --do-complete $argv[1]"

ZSH = r"""
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'autoload -Uz compinit; compinit -u -D; eval "$(azprov completion zsh)"'
zpty -w shell 'show() { print -r -- $BUFFER > shown; zle -M shown }; zle -N show; bindkey "^_" show; print REA""DY'
zpty -r shell output '*READY*'
zpty -n -w shell "$1"$'\t\x1f'
while [[ ! -s shown ]]; do zpty -r shell output; done
cat shown
"""
"""A shell with a terminal, in which a line is typed, completed, and shown."""


def completed(shell: str, script: str, line: str) -> set[str]:
    """What a shell makes of a line."""
    found = shutil.which(shell)
    if found is None:
        pytest.skip(f"{shell} is not installed")
    command = [found, "-c", script, line] if shell == "fish" else [found, "-c", script, shell, line]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return {each.partition("\t")[0] for each in done.stdout.splitlines() if each}


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize(("line", "words"), LINES)
def test_bash(line: str, words: set[str]) -> None:
    assert completed("bash", BASH, line) == words


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize(("line", "words"), LINES)
def test_fish(line: str, words: set[str]) -> None:
    assert completed("fish", FISH, line) == words


@pytest.mark.usefixtures("path")
@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("azprov pre", "azprov preview "),
        ("azprov up --foreig", "azprov up --foreign "),
        ("azprov new --template w", "azprov new --template web-app "),
        ("azprov preview --stack pr", "azprov preview --stack prod"),
        ("azprov preview main.py --stack d", "azprov preview main.py --stack dev "),
        ("azprov preview mai", "azprov preview main.py "),
    ],
)
def test_zsh(line: str, whole: str) -> None:
    assert completed("zsh", ZSH, line) == {whole}


def test_stacks_that_were_run_are_completed_too(monkeypatch: pytest.MonkeyPatch) -> None:
    write(main_py=PROGRAM)
    succeed("up", "main.py", "--local", "--stack", "tried", "--yes")
    monkeypatch.setenv("_AZPROV_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "azprov up main.py --stack ")
    monkeypatch.setenv("COMP_CWORD", "4")
    assert run(prog_name="azprov").output == "plain,tried\n"
    write(azprov_toml="stacks = 1\n")
    assert run(prog_name="azprov").output == "plain,tried\n"
    write(azprov_toml="[stacks")
    assert run(prog_name="azprov").output == "plain,tried\n"
    write(azprov_toml='program = "main.py"\n[stacks.told]\n')
    monkeypatch.setenv("COMP_WORDS", "azprov up --stack t")
    monkeypatch.setenv("COMP_CWORD", "3")
    assert run(prog_name="azprov").output == "plain,told\nplain,tried\n"
    Path("below").mkdir()
    monkeypatch.chdir("below")
    assert run(prog_name="azprov").output == "plain,told\nplain,tried\n"


def test_powershell(monkeypatch: pytest.MonkeyPatch) -> None:
    """No PowerShell is run: what it would ask is asked."""
    if get_completion_class("powershell") is None:
        pytest.skip("click 8.5 completes in PowerShell, and this one is older")
    assert "Register-ArgumentCompleter" in succeed("completion", "powershell")
    monkeypatch.setenv("_AZPROV_COMPLETE", "powershell_complete")
    monkeypatch.setenv("COMP_WORDS", "azprov completion ")
    monkeypatch.setenv("COMP_CWORD", "2")
    assert set(re.findall(r"bash|zsh|fish|powershell", run(prog_name="azprov").output)) == set(SHELLS)


def test_a_shell_that_click_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("azure.mgmt.provisioning.cli.completion.get_completion_class", lambda shell: None)
    done = run("completion", "powershell")
    assert done.exit_code == 1
    assert "completion in powershell needs click 8.5 or newer" in done.output
    assert run("completion", "tcsh").exit_code == 2
