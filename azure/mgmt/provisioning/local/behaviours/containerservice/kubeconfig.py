"""Configurations of kubectl: they can be read and merged, and open nothing."""

from __future__ import annotations

import base64

from ...arm.ids import ResourceId
from ...generic.conventions import Values
from ...store import Stored

_TEXT = """\
apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: {authority}
    server: https://{host}:443
  name: {cluster}
contexts:
- context:
    cluster: {cluster}
    user: {user}
  name: {context}
current-context: {context}
kind: Config
preferences: {{}}
users:
- name: {user}
  user:
    client-certificate-data: {certificate}
    client-key-data: {key}
    token: {token}
"""


def kubeconfig(cluster: Stored, who: str, values: Values) -> str:
    """A configuration of kubectl in YAML, and that in base64.

    :param who: Whose it is: clusterAdmin, for one.
    :param values: Where its keys come from.
    """
    host = cluster.properties.get("fqdn") or f"{cluster.name.lower()}.invalid"
    text = _TEXT.format(
        host=host,
        cluster=cluster.name,
        context=f"{cluster.name}-admin" if who == "clusterAdmin" else cluster.name,
        user=f"{who}_{ResourceId(cluster.id).group}_{cluster.name}",
        authority=values.secret("authority"),
        certificate=values.secret(f"{who}/certificate"),
        key=values.secret(f"{who}/key"),
        token=values.secret(f"{who}/token"),
    )
    return base64.b64encode(text.encode()).decode()
