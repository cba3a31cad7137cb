/** Following what was promised, for programs. */
package org.toguna.following.rest;
