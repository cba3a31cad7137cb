package org.toguna.commitment.domain;

import java.math.BigDecimal;
import java.util.Currency;
import org.toguna.values.Validation;

/**
 * An amount of money and where it comes from.
 *
 * @param source who pays it, or null when the act does not say
 * @param currency an ISO 4217 code, such as XOF
 */
public record BudgetLine(String source, BigDecimal amount, String currency) {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(17);

    public BudgetLine {
        source = source == null || source.isBlank() ? null : source.strip();
        amount = Indicator.plain(amount);
        currency = currency == null || currency.isBlank() ? null : currency.strip();
    }

    /** @param place counted from 1, to name the fields of a form */
    void validate(Validation validation, int place) {
        validation
                .optional("budgetSource" + place, source, Validation.LINE)
                .present("budgetAmount" + place, amount)
                .require(amount == null || isPayable(amount), "budgetAmount" + place, "commitment.number.range")
                .require(isCurrency(currency), "budgetCurrency" + place, "commitment.budget.currency");
    }

    public static boolean isPayable(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(MOST) < 0
                && amount.stripTrailingZeros().scale() <= 2;
    }

    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
