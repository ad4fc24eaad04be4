"""Azurite, Azure Blob Storage's emulator: installed with npm, and started on a free port."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ... import node

FOLDER = Path(__file__).parent
ACCOUNT = "devstoreaccount1"
# The same for everybody, as Azurite's documentation has it.
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
_SCRIPT = FOLDER / "node_modules" / "azurite" / "dist" / "src" / "blob" / "main.js"
_FLAGS = ("--blobPort", "0", "--silent", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry")


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Start it, and stop it in the end; its connection string.

    :param folder: Where it may leave its files.
    """
    with node.running(
        _SCRIPT, *_FLAGS, folder=folder, says=r"successfully listens on http://127\.0\.0\.1:(\d+)\b"
    ) as port:
        endpoint = f"http://127.0.0.1:{port}/{ACCOUNT}"
        yield f"DefaultEndpointsProtocol=http;AccountName={ACCOUNT};AccountKey={KEY};BlobEndpoint={endpoint};"
