package org.toguna.identity.domain;

/** Somebody who holds a role, as a list shows them. */
public record Holder(String name, EmailAddress email, Role role) {}
