package org.toguna.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What people and programs write, read as what it should be. Empty is nonsense, and also what no database keeps or what takes for
 * ever to compute with, such as a day in the year 999999999 or a number of a billion digits.
 */
public final class Written {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** More digits before or after the point than anything of ours has. */
    private static final int MOST_DIGITS = 40;

    private static final int LENGTH_OF_ID = 36;

    private Written() {}

    /** A day of the years 1 to 9999, such as 2026-11-29. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(written -> LocalDate.parse(written.strip()))
                    .filter(Written::isOfOurEra);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** A moment of the years 1 to 9999, such as 2026-11-29T10:00:00Z. */
    public static Optional<Instant> moment(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(written -> Instant.parse(written.strip()))
                    .filter(Written::isOfOurEra);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** As people write numbers: spaces between thousands, a comma or a point before decimals. */
    public static Optional<BigDecimal> number(String text) {
        if (text == null || text.length() > 3 * MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(
                            text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.')))
                    .filter(Written::isComputable);
        } catch (NumberFormatException nonsense) {
            return Optional.empty();
        }
    }

    /** A whole number as people write it; nothing is cut off or rounded. */
    public static Optional<Integer> whole(String text) {
        try {
            return number(text).map(BigDecimal::intValueExact);
        } catch (ArithmeticException notWholeOrTooLarge) {
            return Optional.empty();
        }
    }

    /** Only as we write them: Java would also take 1-1-1-1-1. */
    public static Optional<UUID> id(String text) {
        try {
            return text != null && text.length() == LENGTH_OF_ID
                    ? Optional.of(UUID.fromString(text))
                    : Optional.empty();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** The constant of that very name. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** The code of a language in which somebody is written to, such as fr. */
    public static boolean isLanguage(String code) {
        return code != null && code.matches("[a-z]{2,3}");
    }

    /** Whether both databases keep it as it is: PostgreSQL has no NUL, UTF-8 no half of a surrogate pair. */
    public static boolean isText(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(Written::isHalfOfPair);
    }

    public static boolean isOfOurEra(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    public static boolean isOfOurEra(Instant moment) {
        return !moment.isBefore(FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant())
                && moment.isBefore(
                        LAST_DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Whether it can be written out; 1e999999999 would fill the memory. */
    public static boolean isComputable(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

    private static boolean isHalfOfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
