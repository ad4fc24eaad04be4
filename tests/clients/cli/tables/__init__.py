"""Commands of the Azure CLI with what they have to answer, in the order in which they are run."""
