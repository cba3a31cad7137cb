package org.toguna.pages.page;

import org.toguna.addresses.usecase.Address;

/**
 * A part of a page that its feature lends to the page of another, which shows such parts at {@code <t:panels/>}.
 *
 * @param on the page that shows it
 * @param place they stand in this order
 * @param view the Facelets file, which sees what the page repeats there; what it lists by constants, the page would have to import
 */
public record Panel(Address on, int place, String view) {}
