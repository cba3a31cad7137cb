package org.toguna.identity.domain;

import java.util.UUID;

/** Somebody who holds a role, as a list shows them. */
public record Holder(UUID person, String name, EmailAddress email, Role role) {}
