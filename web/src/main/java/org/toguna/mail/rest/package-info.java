/** The letters that have not left, for programs. */
package org.toguna.mail.rest;
