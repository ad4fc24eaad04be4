"""The commands of ``azprov``."""

from __future__ import annotations

import click

from .call import call
from .compare import compare
from .completion import completion
from .destroy import destroy
from .export_code import export_code
from .forget import forget
from .generate import generate
from .get import get
from .graph import graph
from .history import history
from .listing import list_
from .local import local
from .migrate import migrate
from .outputs import outputs
from .preview import preview
from .projects.add import add
from .projects.install import install
from .projects.new import new
from .refresh import refresh
from .rename import rename
from .show import show
from .state import state
from .template import template
from .tree import tree
from .up import up

_FIRST = """\
azprov: Azure resources from the command line. What to do first:

  without an account
    azprov new shop                       begin a project: a program that says which resources shall be there
    azprov call resources resource_groups create_or_update rg location=westeurope --local
                                          call any operation, here on a local Azure Resource Manager
    azprov list -g rg --local             see what is there

  on Azure
    az login                              sign in; AZURE_SUBSCRIPTION_ID chooses a subscription
    azprov list                           see what is there
    azprov export-code -g GROUP           write a resource group as a program

  in every shell
    azprov completion --help              have names, options and values completed
    azprov --help                         see all commands; azprov COMMAND --help has examples of each
"""


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True)
@click.version_option(package_name="azure-mgmt-provisioning", prog_name="azprov")
@click.pass_context
def azprov(context: click.Context) -> None:
    """Azure resources from the command line.

    \b
    Examples:
      azprov new shop
      azprov list keyvault vaults -g rg
    """
    if context.invoked_subcommand is None:
        click.echo(_FIRST, nl=False)


azprov.add_command(add)
azprov.add_command(call)
azprov.add_command(compare)
azprov.add_command(completion)
azprov.add_command(destroy)
azprov.add_command(export_code)
azprov.add_command(forget)
azprov.add_command(generate)
azprov.add_command(get)
azprov.add_command(graph)
azprov.add_command(history)
azprov.add_command(install)
azprov.add_command(list_)
azprov.add_command(local)
azprov.add_command(migrate)
azprov.add_command(new)
azprov.add_command(outputs)
azprov.add_command(preview)
azprov.add_command(refresh)
azprov.add_command(rename)
azprov.add_command(show)
azprov.add_command(state)
azprov.add_command(template)
azprov.add_command(tree)
azprov.add_command(up)
