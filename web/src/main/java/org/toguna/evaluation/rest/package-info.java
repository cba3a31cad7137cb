/** Evaluations for programs. */
package org.toguna.evaluation.rest;
