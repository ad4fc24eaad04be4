"""The journal of a stack in Azure Blob Storage, for those who share it."""
