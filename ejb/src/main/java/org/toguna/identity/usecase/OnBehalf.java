package org.toguna.identity.usecase;

import java.util.UUID;
import org.toguna.values.LocalizedText;

/** The institution for which somebody is named, and to which their mandate is bounded. */
public record OnBehalf(UUID institution, LocalizedText name) {}
