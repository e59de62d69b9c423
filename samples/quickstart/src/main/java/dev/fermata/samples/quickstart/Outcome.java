package dev.fermata.samples.quickstart;

import java.time.Duration;

/**
 * A row of the table: what became of one address.
 *
 * @param status the HTTP status, or a word for what prevented one
 * @param bytes the size of the body, 0 without one
 * @param elapsed from the first try to the last answer, pauses included
 */
record Outcome(String address, String status, long bytes, Duration elapsed, String title) {}
