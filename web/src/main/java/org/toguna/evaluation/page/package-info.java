/** The public evaluation, the participants' questionnaire, the evaluator's and the government's sheets. */
package org.toguna.evaluation.page;
