"""Words: the catalogs and the phrases made from what the core and the packs report."""
