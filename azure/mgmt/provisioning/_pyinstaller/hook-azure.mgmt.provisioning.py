"""PyInstaller looks for import statements; here modules are loaded by name. What needs the command line is left out."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

_PACKAGE = "azure.mgmt.provisioning"
_LEFT_OUT = (
    f"{_PACKAGE}.cli",
    f"{_PACKAGE}.codegen",
    f"{_PACKAGE}.migrate",
    f"{_PACKAGE}._pyinstaller",
    f"{_PACKAGE}.local.https",
    f"{_PACKAGE}.projects",
)

hiddenimports = collect_submodules(_PACKAGE, filter=lambda name: not name.startswith(_LEFT_OUT))
datas = collect_data_files(_PACKAGE)
