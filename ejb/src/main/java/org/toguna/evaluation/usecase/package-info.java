/** Hearing the three voices of an evaluation, handing the report over, and publishing it. */
package org.toguna.evaluation.usecase;
