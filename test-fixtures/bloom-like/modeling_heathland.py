"""The architecture: a decoder-only transformer with 24 layers."""
