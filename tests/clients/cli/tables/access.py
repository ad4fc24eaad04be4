"""Identities and roles."""

from .row import GROUP, PRINCIPAL, SUBSCRIPTION, Row

_ROLE = f'{{"Name":"Reads machines","Description":"d","Actions":["Microsoft.Compute/*/read"],"AssignableScopes":["{SUBSCRIPTION}"]}}'
_BARE = "--fill-principal-name false --fill-role-definition-name false"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("identity create -n who -g rg -l westeurope", "name", "who"),
    Row("identity list -g rg", "[].name", ["who"]),
    Row("identity show -n who -g rg", "length(principalId)", 36),
    Row(
        "identity federated-credential create -n from --identity-name who -g rg --issuer https://token.example --subject s --audiences api://x",
        "subject",
        "s",
    ),
    Row("identity federated-credential list --identity-name who -g rg", "[].name", ["from"]),
    Row("identity federated-credential delete -n from --identity-name who -g rg -y"),
    Row("identity delete -n who -g rg"),
    Row("role definition list --name Reader", "[].roleName", ["Reader"]),
    Row(f"role definition create --role-definition '{_ROLE}'", "roleName", "Reads machines"),
    Row("role definition list --custom-role-only true", "[].roleName", ["Reads machines"]),
    Row("role definition delete --name 'Reads machines'"),
    Row(
        f"role assignment create --assignee-object-id {PRINCIPAL} --assignee-principal-type ServicePrincipal --role Reader --scope {GROUP}",
        "principalId",
        PRINCIPAL,
    ),
    Row(f"role assignment list --scope {GROUP} {_BARE}", "[].principalId", [PRINCIPAL]),
    Row(f"role assignment delete --assignee-object-id {PRINCIPAL} --role Reader --scope {GROUP}"),
    Row(f"role assignment list --scope {GROUP} {_BARE}", "[]", []),
]
