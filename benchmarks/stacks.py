"""``python -m benchmarks.stacks``: recording and previewing a resource group with 1,000 storage accounts.

Beside it, Pulumi's SDK records the same under its own mocks, in an environment of its own, which ``--pulumi`` makes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

from .contenders import SUBSCRIPTION, NoCredential, medians_of
from .memory import peak

COUNT = 1_000
GOALS = {"record": 0.15, "record MB": 60, "preview": 0.6}
PULUMI = ("pulumi>=3.140,<4", "pulumi-azure-native>=3,<4")
_ENVIRONMENT = Path(__file__).parents[1] / ".benchmarks" / "pulumi"
_ACCOUNT: dict[str, Any] = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}


def accounts(az: Any, stack: Any, count: int = COUNT) -> None:
    """The program that is recorded."""
    rg = az.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    for number in range(count):
        az.storage.storage_accounts.begin_create(rg.name, f"acc{number:05}", {**_ACCOUNT, "location": rg.location})


def _record() -> dict[str, float]:
    """Seconds of CPU and megabytes of a process that records the program; what it loads first is loaded before."""
    from azure.mgmt.provisioning import ProvisioningClient
    from azure.mgmt.provisioning.stack.record.nodes import Graph
    from azure.mgmt.provisioning.stack.record.world import ProgramWorld
    from azure.mgmt.provisioning.stack.running import Recording, run_program

    client = ProvisioningClient(NoCredential(), SUBSCRIPTION)

    def recorded(program: Any) -> Recording:
        recording = Recording(Graph(), ProgramWorld())
        run_program(program, type(client), client._executor, recording, "dev", {})
        return recording

    recorded(lambda az, stack: accounts(az, stack, 1))
    began = process_time()
    recording = recorded(accounts)
    seconds = process_time() - began
    assert len(recording.graph.nodes) == COUNT + 1
    return {"record": seconds, "record MB": peak()}


def _preview() -> dict[str, float]:
    """Seconds of CPU of a preview of what is all there, the local Azure Resource Manager's own time included."""
    from azure.mgmt.provisioning import LocalAzure, ProvisioningClient, wait_all
    from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
    from azure.mgmt.provisioning.stack import Kind, preview

    with LocalAzure() as azure:
        with ProvisioningClient.local(azure) as az:
            az.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
            begin = az.storage.storage_accounts.begin_create
            wait_all([begin("rg", f"acc{number:05}", _ACCOUNT) for number in range(COUNT)])  # type: ignore[arg-type]
        client = AsyncProvisioningClient.local(azure)
        began = process_time()
        plan = preview(accounts, client)
        seconds = process_time() - began
        assert plan.counts() == {Kind.ADOPT: COUNT + 1}
    return {"preview": seconds}


def _pulumi() -> dict[str, float]:
    """The same of Pulumi's SDK; called in its own environment."""
    import pulumi  # type: ignore[import-not-found]
    from pulumi_azure_native import resources, storage  # type: ignore[import-not-found]

    class Mocks(pulumi.runtime.Mocks):  # type: ignore[misc, name-defined]
        def new_resource(self, args: Any) -> Any:
            return [f"{args.name}_id", args.inputs]

        def call(self, args: Any) -> Any:
            return {}

    pulumi.runtime.set_mocks(Mocks())
    made: list[Any] = []

    @pulumi.runtime.test
    def program() -> Any:
        rg = resources.ResourceGroup("rg", resource_group_name="rg", location="westeurope")
        for number in range(COUNT):
            made.append(
                storage.StorageAccount(
                    f"acc{number:05}",
                    account_name=f"acc{number:05}",
                    resource_group_name=rg.name,
                    location=rg.location,
                    kind="StorageV2",
                    sku={"name": "Standard_LRS"},
                )
            )
        return pulumi.Output.all(*(each.id for each in made))

    began = process_time()
    program()
    seconds = process_time() - began
    return {"record": seconds, "record MB": peak()}


_MEASUREMENTS: dict[str, Callable[[], dict[str, float]]] = {"record": _record, "preview": _preview, "pulumi": _pulumi}


def _environment() -> Path:
    """The Python that has Pulumi's SDK; made where there is none."""
    python = _ENVIRONMENT / "bin" / "python"
    if not (_ENVIRONMENT / "made").exists():
        venv.create(_ENVIRONMENT, with_pip=True, clear=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PULUMI], check=True)
        (_ENVIRONMENT / "made").touch()
    return python


def table(figures: dict[str, float], pulumi: dict[str, float]) -> str:
    """The figures as a Markdown table."""
    lines = ["| what | ours | goal | Pulumi | Pulumi / ours |", "|---|---:|---:|---:|---:|"]
    for name, what, unit in (
        ("record", f"record a group and {COUNT:,} storage accounts, CPU", "s"),
        ("record MB", "peak memory of the same, process and all", "MB"),
        ("preview", f"preview of {COUNT:,} that are all there, in process, CPU", "s"),
    ):
        judged = "reached" if figures[name] <= GOALS[name] else "missed"
        theirs = f"{pulumi[name]:,.2f} {unit} | {pulumi[name] / figures[name]:,.0f}" if name in pulumi else " | "
        lines.append(f"| {what} | {figures[name]:,.3f} {unit} | {GOALS[name]:g} {unit}: {judged} | {theirs} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stacks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="measurements of each figure; the median counts")
    parser.add_argument("--pulumi", action="store_true", help="measure Pulumi's SDK, too; installs it when first asked")
    parser.add_argument("--only", choices=_MEASUREMENTS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only:
        print(json.dumps(_MEASUREMENTS[given.only]()))
        return
    own = [sys.executable, "-m", "benchmarks.stacks", "--only"]
    found = medians_of({name: [*own, name] for name in ("record", "preview")}, given.rounds)
    pulumi: dict[str, float] = {}
    if given.pulumi:
        command = [str(_environment()), "-m", "benchmarks.stacks", "--only", "pulumi"]
        pulumi = medians_of({"pulumi": command}, 1)["pulumi"]
    print(table({**found["record"], **found["preview"]}, pulumi), end="")


if __name__ == "__main__":
    main()
