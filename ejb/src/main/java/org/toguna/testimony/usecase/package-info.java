/** Testifying of what was promised: who gives a testimony and its photograph, who gives links to witnesses, who decides what is published. */
package org.toguna.testimony.usecase;
