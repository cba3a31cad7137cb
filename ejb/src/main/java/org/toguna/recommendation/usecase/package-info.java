/** From a recommendation to the government's answer; how much of what was asked is known ({@code Coverage}). */
package org.toguna.recommendation.usecase;
