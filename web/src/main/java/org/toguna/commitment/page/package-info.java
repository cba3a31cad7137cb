/** The register of commitments and its history on pages, and the office's forms for acts, amendments and institutions. */
package org.toguna.commitment.page;
