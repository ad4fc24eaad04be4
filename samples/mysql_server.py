"""A MySQL flexible server: the server, a firewall rule, a database.

python samples/mysql_server.py            # on the local Azure Resource Manager: no account, no network
python samples/mysql_server.py --azure    # on Azure, see --help
"""

from __future__ import annotations

import secrets
import sys
import uuid

from support import Progress, arguments, connect

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.mysql.models import Database, MySQLServerSku, Server, Storage

ADMINISTRATOR = "sampleadmin"


def make_password() -> str:
    """A password that nobody knows but this program. Keep yours in a key vault, and don't print it."""
    # Letters of both cases and a digit are required: the random part may happen to lack one.
    return f"Aa1-{secrets.token_urlsafe(24)}"


def check_name(client: ProvisioningClient, location: str, name: str) -> None:
    """Make sure that nobody has the name: it becomes part of a host name."""
    found = client.mysql.check_name_availability.execute(
        location, {"name": name, "type": "Microsoft.DBforMySQL/flexibleServers"}
    )
    if not found.name_available:
        sys.exit(f"The name {name} can't be had: {found.message}")


def create_server(client: ProvisioningClient, group: str, name: str, location: str, password: str) -> Server:
    """A small server, as a model."""
    server = Server(
        location=location,
        sku=MySQLServerSku(name="Standard_B1ms", tier="Burstable"),
        administrator_login=ADMINISTRATOR,
        administrator_login_password=password,
        storage=Storage(storage_size_gb=20, auto_grow="Enabled"),
        tags={"sample": "mysql"},
    )
    return client.mysql.servers.begin_create(group, name, server).result()


def main() -> None:
    """Run the sample."""
    args = arguments("A MySQL flexible server: server, firewall rule, database.")
    suffix = uuid.uuid4().hex[:6]
    group, name = f"sample-rg-{suffix}", f"sample-mysql-{suffix}"
    progress = Progress()
    with connect(args.azure) as client:
        with progress.step(f"Creating resource group {group} in {args.location}"):
            client.resources.resource_groups.create_or_update(group, {"location": args.location})
        try:
            with progress.step(f"Checking the name {name}"):
                check_name(client, args.location, name)
            with progress.step(f"Creating server {name}"):
                server = create_server(client, group, name, args.location, make_password())
            progress.line(f"{server.state}: MySQL {server.version} at {server.fully_qualified_domain_name}")
            with progress.step("Letting one address in"):
                rule = client.mysql.firewall_rules.begin_create_or_update(
                    group, name, "office", {"start_ip_address": "203.0.113.7", "end_ip_address": "203.0.113.7"}
                ).result()
            progress.line(f"{rule.name}: {rule.start_ip_address} to {rule.end_ip_address}")
            with progress.step("Creating a database"):
                client.mysql.databases.begin_create_or_update(
                    group, name, "shop", Database(charset="utf8mb4", collation="utf8mb4_0900_ai_ci")
                ).result()
            for database in client.mysql.databases.list_by_server(group, name):
                progress.line(f"database {database.name}: {database.charset}")
        finally:
            with progress.step(f"Deleting resource group {group}"):
                client.resources.resource_groups.begin_delete(group).result()
    progress.line("Done.")


if __name__ == "__main__":
    main()
