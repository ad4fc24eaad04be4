"""Sizes of virtual machines."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SIZE = re.compile(r"(?:Basic_A[0-4]|Standard_[A-Z]{1,3}(\d+)(?:-\d+)?([a-z]*)(?:_[A-Za-z0-9]+)*)\Z", re.IGNORECASE)


@dataclass(frozen=True)
class MachineSize:
    """A size of virtual machines.

    :param memory: In MB.
    :param disks: How many data disks it takes.
    :param temporary: Size of the temporary disk, in MB.
    """

    name: str
    cores: int
    memory: int
    disks: int
    temporary: int


_TABLE = """
Standard_A1_v2|1|2048|2|10240
Standard_A2_v2|2|4096|4|20480
Standard_B1s|1|1024|2|4096
Standard_B1ms|1|2048|2|4096
Standard_B2s|2|4096|4|8192
Standard_B2ms|2|8192|4|16384
Standard_B4ms|4|16384|8|32768
Standard_DS1_v2|1|3584|4|7168
Standard_DS2_v2|2|7168|8|14336
Standard_DS3_v2|4|14336|16|28672
Standard_D2s_v3|2|8192|4|16384
Standard_D4s_v3|4|16384|8|32768
Standard_D8s_v3|8|32768|16|65536
Standard_D2s_v5|2|8192|4|0
Standard_D4s_v5|4|16384|8|0
Standard_D8s_v5|8|32768|16|0
Standard_D2as_v5|2|8192|4|0
Standard_D4as_v5|4|16384|8|0
Standard_E2s_v5|2|16384|4|0
Standard_E4s_v5|4|32768|8|0
Standard_F2s_v2|2|4096|4|16384
Standard_F4s_v2|4|8192|8|32768
"""


def _size(line: str) -> MachineSize:
    name, *numbers = line.split("|")
    return MachineSize(name, *map(int, numbers))


SIZES = {size.name.lower(): size for size in map(_size, _TABLE.split("\n")[1:-1])}


def is_size(name: str) -> bool:
    """Whether this can be a size: Azure has hundreds, and only some are in the table."""
    return name.lower() in SIZES or _SIZE.match(name) is not None


def cores_of(name: str) -> int:
    """How many cores a size has: as the table or else as its name says."""
    if name.lower() in SIZES:
        return SIZES[name.lower()].cores
    found = _SIZE.match(name)
    return int(found[1]) if found and found[1] else 1


def is_premium(name: str) -> bool:
    """Whether a size takes premium disks: its name has an ``s`` after the number of cores, or begins with DS or GS."""
    found = _SIZE.match(name)
    return found is not None and (
        "s" in (found[2] or "").lower() or name.lower().startswith(("standard_ds", "standard_gs"))
    )
