"""What stands in for Microsoft Entra ID: where clients of Azure sign in, and the tokens that they get."""
