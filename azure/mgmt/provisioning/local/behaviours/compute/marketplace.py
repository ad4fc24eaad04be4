"""Images of the marketplace, and extensions of machines: well-known ones out of very many.

What is not in these tables is not refused where a machine names it, since nobody knows here whether Azure has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar


@dataclass(frozen=True)
class PlatformImage:
    """An image of the marketplace.

    :param system: ``Linux`` or ``Windows``.
    :param generation: Of Hyper-V, ``V1`` or ``V2``; machines of the second one may have a trusted launch.
    :param architecture: ``x64`` or ``Arm64``.
    :param size: Of its OS disk, in GB.
    :param versions: The oldest first.
    """

    publisher: str
    offer: str
    sku: str
    system: str
    generation: str
    architecture: str
    size: int
    versions: tuple[str, ...]

    def version(self, name: str) -> str | None:
        """A version of it, also by ``latest``; None if there is none."""
        if name.lower() == "latest":
            return self.versions[-1]
        return name if name in self.versions else None


@dataclass(frozen=True)
class ExtensionImage:
    """An extension that machines may have.

    :param versions: The oldest first.
    """

    publisher: str
    type: str
    system: str
    versions: tuple[str, ...]


_IMAGES = """
Canonical|0001-com-ubuntu-server-focal|20_04-lts|Linux|V1|x64|30|20.04.202404290 20.04.202505200
Canonical|0001-com-ubuntu-server-focal|20_04-lts-gen2|Linux|V2|x64|30|20.04.202404290 20.04.202505200
Canonical|0001-com-ubuntu-server-jammy|22_04-lts|Linux|V1|x64|30|22.04.202404090 22.04.202506200
Canonical|0001-com-ubuntu-server-jammy|22_04-lts-gen2|Linux|V2|x64|30|22.04.202404090 22.04.202506200
Canonical|0001-com-ubuntu-server-jammy|22_04-lts-arm64|Linux|V2|Arm64|30|22.04.202404090 22.04.202506200
Canonical|ubuntu-24_04-lts|server|Linux|V2|x64|30|24.04.202404230 24.04.202506260
Canonical|ubuntu-24_04-lts|server-gen1|Linux|V1|x64|30|24.04.202404230 24.04.202506260
Canonical|ubuntu-24_04-lts|server-arm64|Linux|V2|Arm64|30|24.04.202404230 24.04.202506260
Canonical|ubuntu-24_04-lts|minimal|Linux|V2|x64|30|24.04.202404230 24.04.202506260
Debian|debian-11|11|Linux|V1|x64|30|0.20240211.1654 0.20250428.2096
Debian|debian-11|11-gen2|Linux|V2|x64|30|0.20240211.1654 0.20250428.2096
Debian|debian-11|11-backports-gen2|Linux|V2|x64|30|0.20240211.1654 0.20250428.2096
Debian|debian-12|12|Linux|V1|x64|30|0.20240211.1654 0.20250428.2096
Debian|debian-12|12-gen2|Linux|V2|x64|30|0.20240211.1654 0.20250428.2096
Debian|debian-12|12-arm64|Linux|V2|Arm64|30|0.20240211.1654 0.20250428.2096
RedHat|RHEL|8-lvm-gen2|Linux|V2|x64|64|8.9.2023112310 8.10.2024112213
RedHat|RHEL|9-lvm|Linux|V1|x64|64|9.3.2023112314 9.4.2024091809
RedHat|RHEL|9-lvm-gen2|Linux|V2|x64|64|9.3.2023112314 9.4.2024091809
RedHat|RHEL|9_4|Linux|V2|x64|64|9.4.2024050922 9.4.2024091809
SUSE|openSUSE-leap-15-4|gen2|Linux|V2|x64|30|2023.01.18 2023.05.02
SUSE|sles-15-sp3|gen2|Linux|V2|x64|30|2023.01.26 2024.03.05
SUSE|sles-15-sp5|gen2|Linux|V2|x64|30|2024.02.07 2024.08.14
OpenLogic|CentOS|7_9-gen2|Linux|V2|x64|30|7.9.2022020701 7.9.2022101801
OpenLogic|CentOS|8_5-gen2|Linux|V2|x64|30|8.5.2022012401 8.5.2022101801
kinvolk|flatcar-container-linux-free|stable-gen2|Linux|V2|x64|30|3760.2.0 3815.2.0
MicrosoftCBLMariner|azure-linux-3|azure-linux-3-gen2|Linux|V2|x64|30|3.20250102.02 3.20250304.02
MicrosoftWindowsServer|WindowsServer|2012-Datacenter|Windows|V1|x64|127|9200.24117.2302040011 9200.24514.231004
MicrosoftWindowsServer|WindowsServer|2012-R2-Datacenter|Windows|V1|x64|127|9600.20821.230205 9600.21620.231004
MicrosoftWindowsServer|WindowsServer|2016-Datacenter|Windows|V1|x64|127|14393.6897.240406 14393.8066.250510
MicrosoftWindowsServer|WindowsServer|2016-datacenter-gensecond|Windows|V2|x64|127|14393.6897.240406 14393.8066.250510
MicrosoftWindowsServer|WindowsServer|2019-Datacenter|Windows|V1|x64|127|17763.5696.240406 17763.7314.250509
MicrosoftWindowsServer|WindowsServer|2019-datacenter-gensecond|Windows|V2|x64|127|17763.5696.240406 17763.7314.250509
MicrosoftWindowsServer|WindowsServer|2022-datacenter|Windows|V1|x64|127|20348.2402.240405 20348.3692.250509
MicrosoftWindowsServer|WindowsServer|2022-datacenter-g2|Windows|V2|x64|127|20348.2402.240405 20348.3692.250509
MicrosoftWindowsServer|WindowsServer|2022-datacenter-azure-edition|Windows|V2|x64|127|20348.3692.250509
MicrosoftWindowsServer|WindowsServer|2022-datacenter-azure-edition-core|Windows|V2|x64|127|20348.3692.250509
MicrosoftWindowsServer|WindowsServer|2025-datacenter-g2|Windows|V2|x64|127|26100.2314.241107 26100.4061.250510
MicrosoftWindowsDesktop|windows-11|win11-23h2-pro|Windows|V2|x64|127|22631.3447.240405 22631.5335.250510
"""

_EXTENSIONS = """
Microsoft.Azure.Extensions|CustomScript|Linux|2.0.7 2.1.10 2.1.13
Microsoft.Azure.Extensions|DockerExtension|Linux|1.1.1606092330 1.2.2
Microsoft.Azure.Monitor|AzureMonitorLinuxAgent|Linux|1.29.4 1.33.2
Microsoft.Azure.Monitor|AzureMonitorWindowsAgent|Windows|1.25.0 1.34.0
Microsoft.Azure.ActiveDirectory|AADLoginForWindows|Windows|1.0.0.1 2.2.0.0
Microsoft.Azure.ActiveDirectory|AADSSHLoginForLinux|Linux|1.0.1588.3 1.0.2644.1
Microsoft.Azure.KeyVault|KeyVaultForLinux|Linux|2.0.2193 3.0.1361
Microsoft.Azure.KeyVault|KeyVaultForWindows|Windows|1.0.1973.1 3.1.1082.4
Microsoft.Azure.NetworkWatcher|NetworkWatcherAgentLinux|Linux|1.4.1654.1 1.4.3206.1
Microsoft.Azure.NetworkWatcher|NetworkWatcherAgentWindows|Windows|1.4.1654.1 1.4.3206.1
Microsoft.Azure.Security|AzureDiskEncryption|Windows|2.2.0.3 2.4.0.4
Microsoft.Azure.Security|AzureDiskEncryptionForLinux|Linux|1.1.0.51 1.4.0.6
Microsoft.Compute|BGInfo|Windows|1.0.1 2.1
Microsoft.Compute|CustomScriptExtension|Windows|1.9.5 1.10.15 1.10.17
Microsoft.Compute|JsonADDomainExtension|Windows|1.3.2 1.3.18
Microsoft.Compute|VMAccessAgent|Windows|2.4.5 2.4.10
Microsoft.ManagedServices|ApplicationHealthLinux|Linux|1.0.4 2.0.20
Microsoft.ManagedServices|ApplicationHealthWindows|Windows|1.0.4 2.0.14
Microsoft.OSTCExtensions|CustomScriptForLinux|Linux|1.5.2.1 1.5.5
Microsoft.OSTCExtensions|VMAccessForLinux|Linux|1.5.0 1.5.18
Microsoft.Powershell|DSC|Windows|2.77.0.0 2.83.5
"""


def _image(line: str) -> PlatformImage:
    publisher, offer, sku, system, generation, architecture, size, versions = line.split("|")
    return PlatformImage(publisher, offer, sku, system, generation, architecture, int(size), tuple(versions.split()))


def _extension(line: str) -> ExtensionImage:
    publisher, type, system, versions = line.split("|")
    return ExtensionImage(publisher, type, system, tuple(versions.split()))


IMAGES = [_image(line) for line in _IMAGES.split("\n")[1:-1]]
EXTENSIONS = [_extension(line) for line in _EXTENSIONS.split("\n")[1:-1]]

T = TypeVar("T", PlatformImage, ExtensionImage)


def find_image(reference: dict[str, str]) -> PlatformImage | None:
    """The image that a machine names; None if it is none of these."""
    wanted = {name: reference.get(name) or "" for name in ("publisher", "offer", "sku")}
    return next(iter(matching(IMAGES, wanted)), None)


def matching(found: list[T], wanted: dict[str, str]) -> list[T]:
    """Those with these members, in any case."""
    return [
        each for each in found if all(getattr(each, name).lower() == value.lower() for name, value in wanted.items())
    ]
