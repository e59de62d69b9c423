/**
 * A shop over HTTP and SQL, all of it without blocking: what a service looks like when its methods
 * may await.
 *
 * <p>{@link dev.fermata.samples.bookshop.Bookshop} is the door.
 */
package dev.fermata.samples.bookshop;
