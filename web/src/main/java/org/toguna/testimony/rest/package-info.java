/** Testimonies for programs. */
package org.toguna.testimony.rest;
