/** What every feature stands on: refusals and texts in several languages. Knows no feature. */
package org.toguna.shared;
