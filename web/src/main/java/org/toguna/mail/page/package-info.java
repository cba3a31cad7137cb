/** The letters that have not left, on pages of the office. */
package org.toguna.mail.page;
