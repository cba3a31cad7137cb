/** What every feature stands on: refusals, the two clocks, texts in several languages, and mail. Knows no feature. */
package org.toguna.shared;
