/**
 * Fetches web pages concurrently: the first program to read, and to run, when one meets Fermata.
 *
 * <p>{@link dev.fermata.samples.quickstart.Quickstart} is the door. {@link
 * dev.fermata.samples.quickstart.Batch} bounds how many pages are fetched at once, {@link
 * dev.fermata.samples.quickstart.Fetcher} tries one page again where that may help, {@link
 * dev.fermata.samples.quickstart.Download} is a single try with its deadline.
 *
 * <p>All of it runs on the one thread that called {@link dev.fermata.AsyncContext#run}, so nothing
 * here is locked, volatile or concurrent.
 */
package dev.fermata.samples.quickstart;
