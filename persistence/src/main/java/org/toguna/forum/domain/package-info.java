/**
 * The forum: what it is, when its doors are open, the gate between two editions, the zones in which its people live and the territories
 * that measures concern. Way in: Forums, Zones, Territories.
 */
package org.toguna.forum.domain;
