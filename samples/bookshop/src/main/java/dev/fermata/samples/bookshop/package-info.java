/**
 * A shop over HTTP and SQL in which no thread waits: what a service looks like when its methods may
 * await.
 *
 * <p>{@link dev.fermata.samples.bookshop.Bookshop} is the door. {@link
 * dev.fermata.samples.bookshop.Exchange} makes an answer of whatever becomes of a request, {@link
 * dev.fermata.samples.bookshop.Shop} is what the shop does, {@link
 * dev.fermata.samples.bookshop.Database} and {@link dev.fermata.samples.bookshop.Transaction} are
 * R2DBC for methods that await. {@link dev.fermata.samples.bookshop.Load} is the other side: many
 * customers, who check what they get.
 *
 * <p>All of the shop's own code runs on one event loop.
 */
package dev.fermata.samples.bookshop;
