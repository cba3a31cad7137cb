/** The way of each promise, for programs. */
package org.toguna.chain.rest;
