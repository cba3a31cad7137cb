/** Draws a QR code. */
package org.toguna.qr.usecase;
