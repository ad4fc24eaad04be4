"""Says whether a package can be made anew from a newer specification without breaking the programs that use it.

    python samples/compare_versions.py src/contoso/redis specification/redis/resource-manager/readme.md

It prints what breaks, by kind, and ends with 1 if anything does.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

from azure.mgmt.provisioning.compare.differences import Difference, differences
from azure.mgmt.provisioning.compare.packages import of_package
from azure.mgmt.provisioning.compare.specifications import of_specification


def breaking(package: str, source: Path) -> dict[str, list[Difference]]:
    """What breaks, by kind."""
    found: dict[str, list[Difference]] = defaultdict(list)
    for difference in differences(of_package(package), of_specification([source])):
        if difference.breaking:
            found[difference.kind].append(difference)
    return found


def main(package: str, source: str) -> int:
    """Print what breaks; the exit code is 1 if anything does."""
    found = breaking(package, Path(source))
    for kind, each in found.items():
        print(f"{kind}: {', '.join(difference.name for difference in each)}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
