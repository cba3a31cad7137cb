package org.toguna.belenios;

import java.math.BigInteger;

/** Each power by itself: the oracle against which the fast version is tested. */
record PlainArithmetic(Group group, BigInteger y) implements Arithmetic {
    @Override
    public Powers powers(BigInteger x) {
        return new Plain(x, group);
    }

    @Override
    public BigInteger product(BigInteger a, BigInteger b) {
        return group.times(group.power(group.g(), a), group.power(y, b));
    }

    @Override
    public BigInteger product(BigInteger a, BigInteger b, Powers x, BigInteger c) {
        return group.times(product(a, b), group.power(x.element(), c));
    }

    @Override
    public Arithmetic batch() {
        return this;
    }

    @Override
    public boolean allMembers() {
        return true;
    }

    private record Plain(BigInteger element, Group group) implements Powers {
        @Override
        public boolean isMember() {
            return group.isMember(element);
        }
    }
}
