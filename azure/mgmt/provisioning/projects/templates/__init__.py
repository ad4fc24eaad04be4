"""What ``azprov new`` makes projects of: a program each, and the test of it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True)
class Template:
    """A program to begin with.

    :ivar name: Its name.
    :ivar summary: What it makes.
    :ivar config: What its stack is configured with, as TOML.
    """

    name: str
    summary: str
    config: str = ""

    def text(self, file: str) -> str:
        """The text of one of its files."""
        return (files(__name__) / self.name.replace("-", "_") / file).read_text("utf-8")


_KEY = """\
# Who may sign in: your public key, of ~/.ssh/id_ed25519.pub say. This one is nobody's.
ssh_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample0 nobody"
# From where, for instance "203.0.113.7/32".
ssh_from = "*"
"""

TEMPLATES = {
    each.name: each
    for each in (
        Template("empty", "a resource group"),
        Template("web-app", "a web app on Linux with its plan"),
        Template("container-apps", "a container app with its environment and logs"),
        Template("virtual-machine", "a virtual machine with its network", _KEY),
    )
}
