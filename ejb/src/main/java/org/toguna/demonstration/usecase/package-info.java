/** What a demonstration shows: three archives with their sources, and forums of an invented country. Way in: LoadDemonstration. */
package org.toguna.demonstration.usecase;
