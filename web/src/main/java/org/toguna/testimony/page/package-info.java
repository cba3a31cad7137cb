/** Testimonies for people: giving one, reading them beside a commitment, and the office that decides and gives links. */
package org.toguna.testimony.page;
