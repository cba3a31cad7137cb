/**
 * What the application says, in every language that it speaks: {@link org.toguna.texts.usecase.Texts} finds a text by its key in the
 * files of the feature that the key names, and writes dates and names as people write them.
 */
package org.toguna.texts.usecase;
