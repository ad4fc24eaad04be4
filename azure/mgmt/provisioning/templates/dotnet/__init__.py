"""What Azure Resource Manager has from .NET: formats, dates, the order of texts, lenient JSON, hashes."""
