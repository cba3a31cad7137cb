/** Which letters have not left and why, for those who can do something about it; posting them is the work of shared. */
package org.toguna.mail.usecase;
