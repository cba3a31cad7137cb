/**
 * Values of every feature (a text in several languages, a country, a page of a list), and the refusals with which values guard
 * themselves. Knows nothing else of ours.
 */
package org.toguna.values;
