/** Recommendations, institutions and commitments for programs. */
package org.toguna.commitment.rest;
