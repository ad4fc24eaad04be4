"""The programs of docs/from-pulumi.md: those of stacks run, and Pulumi's are Python."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure
from azure.mgmt.provisioning.aio import ProvisioningClient
from azure.mgmt.provisioning.stack import Kind, LocalStack, preview

from .apply import world

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "from-pulumi.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
OTHERS = [block for block in BLOCKS if block.startswith("# Pulumi\n")]
OURS = [block for block in BLOCKS if block not in OTHERS]
SCOPE: dict[str, Any] = {}
for block in OURS:
    exec(block, SCOPE)
PROGRAMS = re.findall(r"^def (\w+)\(az: ProvisioningClient, stack: Stack\)", "\n".join(OURS), re.MULTILINE)
CONFIG = {"sku": "B1", "password": "hunter2"}
OTHERS_OUTPUTS = {"network": {"location": "westeurope"}}.get
OPTIONS = {
    *("parent", "depends_on", "protect", "provider", "providers", "delete_before_replace", "ignore_changes", "version"),
    *(
        "aliases",
        "additional_secret_outputs",
        "id",
        "import_",
        "custom_timeouts",
        "transformations",
        "transforms",
        "hooks",
    ),
    *("urn", "replace_on_changes", "replacement_trigger", "plugin_download_url", "retain_on_delete", "deleted_with"),
    *("replace_with", "hide_diffs", "env_var_mappings", "state_migrations"),
}
"""Those of Pulumi 3.272."""


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_previewed_to_its_end(name: str) -> None:
    with LocalAzure() as azure:
        plan = preview(SCOPE[name], ProvisioningClient.local(azure), config=CONFIG, others=OTHERS_OUTPUTS)
    assert plan.boundary is None
    assert set(plan.counts()) <= {Kind.CREATE, Kind.READ}
    assert plan.changes or plan.exports
    assert "hunter2" not in repr(plan)


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_applied_and_then_stays(name: str) -> None:
    @world.in_virtual_time
    async def applied(at: world.World) -> None:
        run = await at.up(SCOPE[name], config=CONFIG, others=OTHERS_OUTPUTS)
        assert run.succeeded, run.failed
        again = await at.up(SCOPE[name], config=CONFIG, others=OTHERS_OUTPUTS)
        assert again.succeeded, again.failed
        assert [each for each in at.writes() if not each.startswith(("HEAD", "POST"))] == []
        assert again.outputs == run.outputs

    applied()


def test_outputs_are_what_both_ways_of_writing_give() -> None:
    found: dict[str, Any] = {}

    @world.in_virtual_time
    async def applied(at: world.World) -> None:
        for name in ("all_concat_format", "json_text", "with_output"):
            found.update((await at.up(SCOPE[name])).outputs)

    applied()
    blob = "https://shopone.blob.core.windows.net/"
    assert found["host"] == "shopone at shopone.blob.core.windows.net"
    assert found["text"] == "https://SHOPONE AT SHOPONE.BLOB.CORE.WINDOWS.NET"
    assert found["json"] == f'{{"blob": "{blob}", "line": "shop-rg!"}}'
    assert found["parsed"] == {"endpoint": blob}
    assert found["line"].endswith(" in westeurope")


def test_the_tests_in_the_page_pass(local_azure: LocalAzure) -> None:
    SCOPE["test_the_accounts"](local_azure)
    with LocalStack(local_azure) as stack:
        SCOPE["test_what_comes_of_it"](stack)


def test_what_is_told_of_a_run_and_done_behind_it() -> None:
    assert SCOPE["ended"] == ["shop-rg", "shopone"]
    assert SCOPE["schemas"] == ["https://shopone"]


def test_a_component_of_a_class_has_the_options_that_it_is_given() -> None:
    with LocalAzure() as azure:
        plan = preview(SCOPE["component_of_a_class"], ProvisioningClient.local(azure))
    assert [(each.component, each.protected) for each in plan.changes] == [((), False), (("storage",), True)]


def test_the_policy_in_the_page_finds_what_it_looks_for() -> None:
    with LocalAzure() as azure:
        plan = preview(SCOPE["options"], ProvisioningClient.local(azure), policies=[SCOPE["no_http"]])
    found = [(each.id.rpartition("/")[2], each.message) for each in plan.violations]
    assert found == [("shopone", "HTTPS only"), ("shoptwo", "HTTPS only"), ("shopthree", "HTTPS only")]


@pytest.mark.parametrize("number", range(len(OTHERS)))
def test_programs_of_pulumi_are_python(number: int) -> None:
    assert ast.parse(OTHERS[number]).body


def test_each_option_of_a_resource_is_named() -> None:
    table = TEXT.partition("\n## Resource options\n")[2].partition("```")[0]
    firsts = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    assert set(re.findall(r"`(\w+)`", " ".join(firsts))) == OPTIONS


def test_links_within_the_page_lead_somewhere() -> None:
    titles = {title.lower().replace(" ", "-") for title in re.findall(r"^#+ (.*)$", TEXT, re.MULTILINE)}
    assert {*re.findall(r"\]\(#([\w-]+)\)", TEXT)} <= titles


@pytest.mark.slow
def test_the_programs_are_typed(tmp_path: Path) -> None:
    path = tmp_path / "programs.py"
    path.write_text("\n\n".join(OURS), "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(ROOT / "pyproject.toml"), str(path)]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
