package org.toguna.belenios;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain arithmetic is the oracle. */
class FastArithmeticTest {
    private final Random random = new Random(1);

    static Stream<Group> groups() {
        return Stream.of(Group.BELENIOS_2048, TestGroup.SMALL);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void products_are_those_of_the_plain_arithmetic(Group group) {
        var y = group.power(group.g(), below(group.q()));
        var plain = new PlainArithmetic(group, y);
        var fast = new FastArithmetic(group, y);

        for (int i = 0; i < 30; i++) {
            var x = below(group.p());
            var a = exponent(group, i);
            var b = exponent(group, i + 1);
            var c = exponent(group, i + 2);
            assertThat(fast.product(a, b, fast.powers(x), c)).isEqualTo(plain.product(a, b, plain.powers(x), c));
            assertThat(fast.product(a, b)).isEqualTo(plain.product(a, b));
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void extreme_numbers_are_no_exception(Group group) {
        var last = group.p().subtract(BigInteger.ONE);
        var plain = new PlainArithmetic(group, last);
        var fast = new FastArithmetic(group, last);

        for (var x : new BigInteger[] {BigInteger.ONE, BigInteger.TWO, last}) {
            for (var e :
                    new BigInteger[] {BigInteger.ZERO, BigInteger.ONE, group.q().subtract(BigInteger.ONE)}) {
                assertThat(fast.product(e, e, fast.powers(x), e)).isEqualTo(plain.product(e, e, plain.powers(x), e));
            }
        }
    }

    /** Random numbers never come near such sums. */
    @ParameterizedTest
    @ValueSource(doubles = {1 << 23, -(1 << 23)})
    void limbs_as_large_as_they_can_be_are_multiplied_without_rounding(double limb) {
        var p = Group.BELENIOS_2048.p();
        var montgomery = new Montgomery(p);
        var unit = new double[88];
        unit[0] = 1;
        var inverseOfR = montgomery.number(unit);
        var x = new double[unit.length];
        Arrays.fill(x, 0, x.length - 1, limb);
        var value = BigInteger.ZERO;
        for (int i = x.length - 1; i >= 0; i--) {
            value = value.shiftLeft(24).add(BigInteger.valueOf((long) x[i]));
        }

        var expected = value.multiply(inverseOfR).pow(2).mod(p);
        assertThat(montgomery.number(montgomery.times(x, x))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("groups")
    void members_are_told_from_the_others(Group group) {
        var member = group.power(group.g(), below(group.q()));
        var stranger = group.p().subtract(member);

        for (var arithmetic : List.of(new FastArithmetic(group, group.g()), new PlainArithmetic(group, group.g()))) {
            assertThat(arithmetic.powers(member).isMember()).isTrue();
            assertThat(arithmetic.powers(stranger).isMember()).isFalse();
            assertThat(arithmetic.powers(member.add(group.p())).isMember()).isFalse();
            assertThat(arithmetic.powers(BigInteger.ZERO).isMember()).isFalse();
        }
    }

    @Test
    void one_stranger_among_many_members_is_noticed() {
        var group = TestGroup.CHOSEN;
        var members = Stream.generate(() -> group.power(group.g(), below(group.q())))
                .limit(50)
                .toList();
        var minusOne = group.p().subtract(BigInteger.ONE);
        var fast = new FastArithmetic(group, group.g());

        assertThat(allMembers(new PlainArithmetic(group, group.g()), members)).isTrue();
        assertThat(allMembers(fast, members)).isTrue();
        for (int i = 0; i < 10; i++) {
            var mixed = new ArrayList<>(members);
            mixed.set(i, group.times(minusOne, members.get(i)));
            assertThat(allMembers(fast, mixed)).isFalse();
            mixed.set(i + 1, group.times(minusOne, members.get(i + 1)));
            assertThat(allMembers(fast, mixed)).isFalse();
        }
    }

    private static boolean allMembers(Arithmetic arithmetic, List<BigInteger> elements) {
        var batch = arithmetic.batch();
        assertThat(elements).allMatch(x -> batch.powers(x).isMember());
        return batch.allMembers();
    }

    private BigInteger exponent(Group group, int i) {
        return i % 5 == 0 ? BigInteger.ZERO : below(group.q());
    }

    private BigInteger below(BigInteger bound) {
        return new BigInteger(bound.bitLength() + 8, random).mod(bound);
    }
}
