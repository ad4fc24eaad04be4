"""Azure Policy: what assigned definitions say of requests that write. Usable without the rest, but for aliases."""
