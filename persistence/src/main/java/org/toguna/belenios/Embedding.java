package org.toguna.belenios;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a list of small integers becomes one element of a group (4.10, 4.11.2): side by side, and padded until it is a member. */
record Embedding(int padding, int bitsPerInt) {
    int largest() {
        return (1 << bitsPerInt) - 1;
    }

    /** The least ε that makes a member: about every second number is one. */
    BigInteger encode(List<Integer> numbers, Group group) {
        var joined = BigInteger.ZERO;
        for (int number : numbers) {
            joined = joined.shiftLeft(bitsPerInt).add(BigInteger.valueOf(number));
        }
        var element = joined.shiftLeft(padding);
        while (!group.isMember(element)) {
            element = element.add(BigInteger.ONE);
        }
        return element;
    }

    /** Whether this is how so many numbers are encoded: a ballot that says the same in another way says more than that. */
    boolean isCanonical(BigInteger element, int count, Group group) {
        return element.bitLength() <= padding + bitsPerInt * count
                && element.equals(encode(decode(element, count), group));
    }

    /** The last count integers of whatever was encrypted: nobody proves that a plaintext is well made. */
    List<Integer> decode(BigInteger element, int count) {
        var rest = element.shiftRight(padding);
        var mask = BigInteger.valueOf(largest());
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            numbers.add(rest.and(mask).intValue());
            rest = rest.shiftRight(bitsPerInt);
        }
        Collections.reverse(numbers);
        return List.copyOf(numbers);
    }
}
