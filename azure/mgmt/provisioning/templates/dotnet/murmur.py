"""A hash of 64 bits: MurmurHash3 for 32-bit machines with two of its four lanes, as Azure Resource Manager uses it."""

from __future__ import annotations

from struct import iter_unpack

_MASK = 0xFFFFFFFF
_FIRST, _SECOND = 0x239B961B, 0xAB0E9789


def murmur64(data: bytes) -> int:
    """The hash of data, with the seed 0."""
    low = high = 0
    whole = len(data) - len(data) % 8
    # A template has hundreds of thousands of pairs: nothing is called for each.
    for first, second in iter_unpack("<II", data[:whole]):
        mixed = first * _FIRST & _MASK
        low ^= (mixed << 15 | mixed >> 17) * _SECOND & _MASK
        low = (((low << 19 | low >> 13) & _MASK) + high) * 5 + 0x561CCD1B & _MASK
        mixed = second * _SECOND & _MASK
        high ^= (mixed << 17 | mixed >> 15) * _FIRST & _MASK
        high = (((high << 13 | high >> 19) & _MASK) + low) * 5 + 0x0BCAA747 & _MASK
    low ^= _mixed_low(data[whole : whole + 4])
    high ^= _mixed_high(data[whole + 4 :])
    low, high = _added(low ^ len(data), high ^ len(data))
    low, high = _added(_avalanche(low), _avalanche(high))
    return high << 32 | low


def _mixed_low(data: bytes) -> int:
    return _rotated(int.from_bytes(data, "little") * _FIRST & _MASK, 15) * _SECOND & _MASK


def _mixed_high(data: bytes) -> int:
    return _rotated(int.from_bytes(data, "little") * _SECOND & _MASK, 17) * _FIRST & _MASK


def _rotated(value: int, by: int) -> int:
    return (value << by | value >> (32 - by)) & _MASK


def _added(low: int, high: int) -> tuple[int, int]:
    low = (low + high) & _MASK
    return low, (high + low) & _MASK


def _avalanche(value: int) -> int:
    value = (value ^ value >> 16) * 0x85EBCA6B & _MASK
    value = (value ^ value >> 13) * 0xC2B2AE35 & _MASK
    return value ^ value >> 16
