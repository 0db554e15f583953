"""Who holds which certificate, genuine or forged."""
