"""Commands on the sample of a stack, a shop."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov

SHOP = Path(__file__).parents[3] / "samples" / "stacks" / "shop.py"
OPTIONS = ["--local", "--config", "accounts=3"]


def shop_command(command: str, *options: str) -> str:
    """What a command prints, with its colours."""
    with TemporaryDirectory() as temporary:
        folder = os.path.realpath(temporary)
        copy = shutil.copy(SHOP, folder)  # beside the sample there may be what a reader made of it
        done = CliRunner().invoke(azprov, [command, copy, *OPTIONS, *options], color=True, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout.replace(folder + os.sep, "")
