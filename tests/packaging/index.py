"""A package index of the wheels in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from packaging.utils import parse_wheel_filename
from pip._internal.models.index import PyPI


class _Index(SimpleHTTPRequestHandler):
    """The pages of a folder; those of other packages are where pip looks."""

    def do_GET(self) -> None:
        root, _, name = self.path.rstrip("/").rpartition("/")
        if root == "/simple" and not Path(self.translate_path(self.path)).exists():
            self.send_response(302)
            self.send_header("Location", f"{PyPI.simple_url}/{name}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        with suppress(ConnectionError):  # some clients read no more than they need
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve the wheels of a folder as a simple index (PEP 503), and give its address."""
    by_name: dict[str, list[str]] = {}
    for wheel in folder.glob("*.whl"):
        by_name.setdefault(parse_wheel_filename(wheel.name)[0], []).append(wheel.name)
    for name, wheels in by_name.items():
        page = folder / "simple" / name
        page.mkdir(parents=True)
        links = "".join(f'<a href="../../{wheel}">{wheel}</a>\n' for wheel in wheels)
        (page / "index.html").write_text(f"<!DOCTYPE html><html><body>\n{links}</body></html>\n", "utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Index, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/simple/"
    finally:
        server.shutdown()
        server.server_close()
