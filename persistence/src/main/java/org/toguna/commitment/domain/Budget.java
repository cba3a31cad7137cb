package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.toguna.shared.Validation;

/** An amount of money in its currency. */
@Embeddable
public class Budget {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(17);

    @Column(name = "budget_amount")
    private BigDecimal amount;

    @Column(name = "budget_currency")
    private String currency;

    protected Budget() {}

    /** @param currency an ISO 4217 code, such as XOF */
    public Budget(BigDecimal amount, String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    void validate(Validation validation) {
        validation
                .present("budgetAmount", amount)
                .require(
                        amount == null
                                || (amount.signum() >= 0
                                        && amount.compareTo(MOST) < 0
                                        && amount.stripTrailingZeros().scale() <= 2),
                        "budgetAmount",
                        "commitment.number.range")
                .require(
                        Currency.getAvailableCurrencies().stream()
                                .anyMatch(known -> known.getCurrencyCode().equals(currency)),
                        "budgetCurrency",
                        "commitment.budget.currency");
    }

    public BigDecimal amount() {
        return amount;
    }

    public String currency() {
        return currency;
    }
}
