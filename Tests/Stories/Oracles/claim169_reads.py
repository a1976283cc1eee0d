"""Reads one of our letters with PyPI's claim169, as a MOSIP reader would.

Standard input: the letter's text, then the signer's public key in PEM.
Standard output: one JSON object with what the reader understood.
"""
import json
import sys

import claim169

text, _, pem = sys.stdin.read().partition("\n")
result = claim169.decode_with_ecdsa_p256_pem(text, pem, validate_timestamps=True)
print(
    json.dumps(
        {
            "number": result.claim169.id,
            "fullName": result.claim169.full_name,
            "secondName": result.claim169.secondary_full_name,
            "issuer": result.cwt_meta.issuer,
            "expires": result.cwt_meta.expires_at,
            "verified": result.is_verified(),
        }
    )
)
