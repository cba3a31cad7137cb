/** What every feature stands on: refusals, texts in several languages, and mail. Knows no feature. */
package org.toguna.shared;
