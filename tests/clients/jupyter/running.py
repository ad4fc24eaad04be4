"""Runs the cells of a notebook: a script for the Python that has Jupyter.

It reads sources of cells as a JSON list, writes the notebook as a page in a light and a dark theme to the folder
that is its argument, and prints what each cell gave, by MIME type.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main(folder: Path) -> None:
    """Run what standard input holds."""
    import nbformat
    from nbclient import NotebookClient
    from nbconvert import HTMLExporter

    cells = [nbformat.v4.new_code_cell(source) for source in json.load(sys.stdin)]
    notebook = nbformat.v4.new_notebook(cells=cells)
    NotebookClient(notebook, timeout=600, kernel_name="python3").execute()
    for theme in ("light", "dark"):
        page, _ = HTMLExporter(template_name="lab", theme=theme).from_notebook_node(notebook)
        (folder / f"{theme}.html").write_text(page, "utf-8")
    json.dump([[output.get("data", {}) or output for output in cell.outputs] for cell in cells], sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
